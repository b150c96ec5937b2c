"""The collected article is read as a careful reader would read it."""

from datetime import date
from pathlib import Path

import pytest

from data.extraction.explain import explain
from data.extraction.languages import detect
from data.extraction.reading import read
from data.model.article import Article, Part
from data.model.figure import Figure, NotTaken, PeriodMention, Reading
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Direction, Hedge, Kind, Language, PartName, Role

FILE = Path("data/articles/collected/almaty-consuls.txt")


def article(text: str, published: date | None = None) -> Article:
    body = Part(PartName.BODY, Span(0, len(text)))
    return Article("consuls", "", Language.RU, text, (body,), "", published=published)


@pytest.fixture(scope="module")
def body() -> Article:
    text = FILE.read_text(encoding="utf-8")
    return article(text[: text.index("Эксперт призвала")])


@pytest.fixture(scope="module")
def reading(body: Article) -> Reading:
    return read(body)


def of(reading: Reading, quote: str) -> Figure:
    return next(figure for figure in reading.figures if figure.quote == quote)


def test_exactly_the_six_figures_are_read_in_order(reading: Reading) -> None:
    quotes = [figure.quote for figure in reading.figures]
    assert quotes == ["пятая часть", "20,6%", "четверти", "26,2%", "40%", "490 га"]


@pytest.mark.parametrize(
    ("quote", "stated", "low", "high"),
    [
        ("пятая часть", (Kind.RATIO, 0.2, "x"), 0.1833, 0.225),
        ("20,6%", (Kind.PERCENT, 20.6, "percent"), 20.55, 20.65),
        ("четверти", (Kind.RATIO, 0.25, "x"), 0.25, None),
        ("26,2%", (Kind.PERCENT, 26.2, "percent"), 26.15, 26.25),
        ("40%", (Kind.PERCENT, 40, "percent"), 39.5, 40.5),
        ("490 га", (Kind.AREA, 490, "ha"), 489.5, 490.5),
    ],
)
def test_a_number_has_its_value_and_what_its_words_allow(
    reading: Reading,
    quote: str,
    stated: tuple[Kind, float, str],
    low: float,
    high: float | None,
) -> None:
    figure = of(reading, quote)
    assert (figure.kind, figure.value, figure.unit) == stated
    assert figure.low == pytest.approx(low, abs=1e-4)
    assert figure.high == (None if high is None else pytest.approx(high, abs=1e-4))


@pytest.mark.parametrize(
    ("quote", "about", "period", "hedge"),
    [
        ("пятая часть", ("economy_share", Role.ACTUAL), Period.of_year(2023), Hedge.EXACT),
        ("20,6%", ("economy_share", Role.ACTUAL), Period.of_year(2023), Hedge.EXACT),
        ("четверти", ("budget_revenue_share", Role.ACTUAL), Period.of_year(2023), Hedge.MORE_THAN),
        ("26,2%", ("budget_revenue_share", Role.ACTUAL), Period.of_year(2023), Hedge.EXACT),
        ("40%", ("industrial_zone_expansion", Role.PLAN), None, Hedge.EXACT),
        ("490 га", ("industrial_zone_area", Role.ACTUAL), None, Hedge.EXACT),
    ],
)
def test_a_number_says_what_it_is_about(
    reading: Reading,
    quote: str,
    about: tuple[str, Role],
    period: Period | None,
    hedge: Hedge,
) -> None:
    figure = of(reading, quote)
    assert ((figure.indicator, figure.role), figure.period) == (about, period)
    assert (figure.hedge, figure.place) == (hedge, "almaty")


def test_the_expansion_goes_up(reading: Reading) -> None:
    assert of(reading, "40%").direction is Direction.UP


def test_today_has_words_but_no_day_while_the_articles_own_is_unknown(reading: Reading) -> None:
    figure = of(reading, "490 га")
    assert (figure.period, figure.period_words) == (None, "сегодня")


def test_today_is_the_day_of_publication_once_that_is_known(body: Article) -> None:
    figure = of(read(article(body.text, date(2024, 5, 20))), "490 га")
    assert figure.period == Period.of_day(date(2024, 5, 20))


def test_periods_are_named_in_order(reading: Reading) -> None:
    labels = [each.period.label for each in reading.periods if each.period]
    assert labels == ["2023", "2023", "2025", "2030", "2024-06"]


def test_one_window_is_not_a_figure(reading: Reading) -> None:
    assert [(each.quote, each.why) for each in reading.not_taken] == [("одного окна", "other")]


def test_every_quote_is_its_slice(body: Article, reading: Reading) -> None:
    items: list[Figure | PeriodMention | NotTaken] = [
        *reading.figures,
        *reading.periods,
        *reading.not_taken,
    ]
    for item in items:
        assert item.quote == item.span.of(body.text)


def test_a_figure_keeps_its_id_when_only_its_number_changes(body: Article) -> None:
    changed = read(article(body.text.replace("20,6%", "21,4%")))
    assert [each.figure_id for each in changed.figures] == [
        each.figure_id for each in read(body).figures
    ]


def test_ids_are_slugs_of_article_indicator_period_kind_and_role(reading: Reading) -> None:
    assert of(reading, "20,6%").figure_id == "consuls.economy_share.2023.percent"
    assert of(reading, "40%").figure_id == "consuls.industrial_zone_expansion.undated.percent.plan"


def test_explain_names_the_rule_the_words_and_what_was_left(
    body: Article, reading: Reading
) -> None:
    said = explain(body, reading)
    assert "figure «40%»: 40 percent (rule: measure)" in said
    assert "role: plan, up from «планах … расширению»" in said
    assert "hedge: more_than from «более»" in said
    assert "not taken «одного окна»: other" in said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Доля города выросла.", Language.RU),
        ("Қаланың үлесі өсті.", Language.KK),
        ("The city's share grew.", Language.EN),
        ("В районе Бөктер выросла доля предприятий лёгкой промышленности.", Language.RU),
        ("20,6 %", Language.RU),
    ],
)
def test_the_language_is_told_by_its_letters(text: str, language: Language) -> None:
    assert detect(text) is language
