"""What lies ahead is read with its time; what is past, denied or no programme is left alone."""

import re
from datetime import date
from pathlib import Path

import pytest

from data.articles.reading import from_text, read
from data.extraction.milestones import milestones
from data.extraction.reading import read as figures
from data.model.article import Article
from data.model.context import Milestone
from data.model.figure import PeriodMention
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Language

# [2024 год|2024]: a period as written, and its label; what is read: event, topic, label, quote.
READ = [
    (
        "ru",
        "Программа развития города до [2027 года|2027] утверждена.",
        "horizon development_programme 2027 «до 2027 года»",
    ),
    (
        "ru",
        "Принят план развития на [2021–2025 годы|2021..2025].",
        "horizon development_programme 2025 «на 2021–2025 годы»",
    ),
    (
        "ru",
        "Стратегия развития туризма [до 2029 года|2029] готова.",
        "horizon tourism 2029 «до 2029 года»",
    ),
    (
        "ru",
        "Идёт работа по концепции города до конца [2028 года|2028].",
        "horizon None 2028 «до конца 2028 года»",
    ),
    (
        "ru",
        "Новая поликлиника откроется в [марте 2026 года|2026-03].",
        "opening health_education 2026-03 «откроется в марте 2026 года»",
    ),
    (
        "ru",
        "В [2026 году|2026], отметил аким, запустят скоростной трамвай.",
        "launch rapid_transit 2026 «В 2026 году, отметил аким, запустят»",
    ),
    (
        "ru",
        "Открытие школы запланировано на [сентябрь 2025 года|2025-09].",
        "opening health_education 2025-09 «Открытие школы запланировано на сентябрь 2025 года»",
    ),
    (
        "ru",
        "К [2027 году|2027] планируется построить завод.",
        "completion manufacturing 2027 «К 2027 году планируется построить»",
    ),
    (
        "ru",
        "В [июле 2025 года|2025-07] состоится открытие выставки.",
        "opening None 2025-07 «В июле 2025 года состоится открытие»",
    ),
    (
        "ru",
        "Доля выросла в [2023 году|2023], а в [2026 году|2026] начнётся выпуск зелёных облигаций.",
        "start green_bonds 2026 «в 2026 году начнётся»",
    ),
    (
        "ru",
        "По программе развития до [2030 года|2030] центр развития бизнеса откроют"
        " в [мае 2026 года|2026-05].",
        "horizon development_programme 2030 «до 2030 года»;"
        "opening business_centre 2026-05 «откроют в мае 2026 года»",
    ),
    (
        "kk",
        "[2030 жылға|2030] дейінгі даму бағдарламасы бекітілді.",
        "horizon development_programme 2030 «2030 жылға дейінгі»",
    ),
    (
        "kk",
        "[2021–2025 жылдарға|2021..2025] арналған туризмді дамыту жоспары қабылданды.",
        "horizon tourism 2025 «2021–2025 жылдарға арналған»",
    ),
    (
        "kk",
        "[2026 жылғы наурызда|2026-03] жаңа мектеп ашылады.",
        "opening health_education 2026-03 «2026 жылғы наурызда жаңа мектеп ашылады»",
    ),
    (
        "kk",
        "Зауытты [2027 жылы|2027] іске қосу жоспарланып отыр.",
        "launch manufacturing 2027 «2027 жылы іске қосу жоспарланып»",
    ),
    (
        "en",
        "The Development Programme until [2030|2030] was adopted.",
        "horizon development_programme 2030 «until 2030»",
    ),
    (
        "en",
        "A tourism strategy for [2024–2028|2024..2028] was adopted.",
        "horizon tourism 2028 «for 2024–2028»",
    ),
    (
        "en",
        "The business development centre will open in [March 2026|2026-03].",
        "opening business_centre 2026-03 «will open in March 2026»",
    ),
    (
        "en",
        "The light rail is expected to be fully launched in [2027|2027].",
        "launch rapid_transit 2027 «is expected to be fully launched in 2027»",
    ),
]

LEFT_ALONE = [
    ("ru", "Школа открылась в [2022 году|2022]."),
    ("ru", "Центр, построенный в [2022 году|2022], скоро откроется."),
    ("ru", "В [2024 году|2024] метро не откроется."),
    ("ru", "Город будет открыт для инвесторов и в [2026 году|2026]."),
    ("ru", "План представлен, а до [2027 года|2027] ждать долго."),
    ("ru", "Программа поможет построить до [2027 года|2027] сорок школ."),
    ("ru", "Доля составила 20% в [2023 году|2023]."),
    ("ru", "Планировалось открыть школу в [2022 году|2022]."),
    ("kk", "Мектеп [2022 жылы|2022] ашылды."),
    ("kk", "Орталық [2025 жылы|2025] ашылмайды."),
    ("kk", "[2030 жылға|2030] дейін ауа тазарады."),
    ("en", "The school opened in [2022|2022]."),
    ("en", "The metro will not open in [2026|2026]."),
    ("en", "The city will be open to investors in [2026|2026]."),
    ("en", "The programme is to be judged through [2027|2027] results."),
]

MARK = re.compile(r"\[(.+?)\|(.+?)\]")
MONTH = re.compile(r"(\d{4})-(\d\d)")


def period(label: str) -> Period:
    """2024, 2024-06 or 2021..2025."""
    if month := MONTH.fullmatch(label):
        year, number = map(int, month.groups())
        return Period.of_months(year, number, number)
    years = [int(year) for year in label.split("..")]
    return Period(date(years[0], 1, 1), date(years[-1], 12, 31))


def given(language: str, marked: str) -> tuple[Article, tuple[PeriodMention, ...]]:
    text, mentions = "", []
    for piece in re.split(r"(\[.+?\])", marked):
        if found := MARK.fullmatch(piece):
            words, label = found.groups()
            span = Span(len(text), len(text) + len(words))
            mentions.append(PeriodMention(words, span, period(label)))
            text += words
        else:
            text += piece
    return from_text("a", text, Language(language)), tuple(mentions)


def told(milestone: Milestone) -> str:
    return f"{milestone.event} {milestone.topic} {milestone.period.label} «{milestone.quote}»"


@pytest.mark.parametrize(("language", "marked", "wanted"), READ)
def test_what_lies_ahead_is_read(language: str, marked: str, wanted: str) -> None:
    found = milestones(*given(language, marked))
    assert [told(each) for each in found] == wanted.split(";")


@pytest.mark.parametrize(("language", "marked"), LEFT_ALONE)
def test_what_sets_nothing_is_left_alone(language: str, marked: str) -> None:
    assert milestones(*given(language, marked)) == ()


def test_the_collected_article_sets_three_dates() -> None:
    article = read(Path("data/articles/collected/almaty-consuls.txt"))
    found = milestones(article, figures(article).periods)
    assert [(each.event, each.topic, each.period.label) for each in found] == [
        ("horizon", "development_programme", "2025"),
        ("horizon", "development_programme", "2030"),
        ("opening", "business_centre", "2024-06"),
    ]
    assert all(each.span.of(article.text) == each.quote for each in found)


LIBRARY = [
    (
        "test-kk-investors",
        {"2030 жылға": "2030", "2025 жылғы қыркүйекте": "2025-09", "2026 жылы": "2026"},
        ["development_programme", "business_centre", "rapid_transit"],
    ),
    (
        "test-en-business-forum",
        {"2030": "2030", "March 2026": "2026-03", "2027": "2027"},
        ["development_programme", "business_centre", "rapid_transit"],
    ),
]


@pytest.mark.parametrize(("name", "periods", "topics"), LIBRARY)
def test_the_test_articles_set_a_horizon_an_opening_and_a_start(
    name: str, periods: dict[str, str], topics: list[str]
) -> None:
    article = read(Path(f"tests/library/{name}.txt"))
    starts = {words: article.text.index(words) for words in periods}
    said = tuple(
        PeriodMention(words, Span(start, start + len(words)), period(periods[words]))
        for words, start in starts.items()
    )
    found = milestones(article, said)
    assert [each.event for each in found] == ["horizon", "opening", "start"]
    assert [each.topic for each in found] == topics
    assert [each.period.label for each in found] == list(periods.values())


def test_a_milestone_said_twice_is_kept_once() -> None:
    sentence = "Школа откроется в [2026 году|2026]."
    (found,) = milestones(*given("ru", f"{sentence} {sentence}"))
    assert found.milestone_id == "a-opening-2026"


def test_two_openings_of_one_year_have_names_of_their_own() -> None:
    marked = "Школа откроется в [2026 году|2026]. Завод откроется в [2026 году|2026]."
    found = milestones(*given("ru", marked))
    assert [each.milestone_id for each in found] == ["a-opening-2026", "a-opening-2026-2"]


def test_a_period_that_cannot_be_placed_sets_nothing() -> None:
    article = from_text("a", "Школа откроется осенью.", Language.RU)
    start = article.text.index("осенью")
    autumn = PeriodMention("осенью", Span(start, start + len("осенью")), None)
    assert milestones(article, (autumn,)) == ()
