"""What a time carries over to, and what is told from the time spoken of before it."""

from datetime import date

import pytest

from data.extraction import undated
from data.extraction.carried import Carried, Said
from data.extraction.reading import read
from data.model.period import Period
from data.model.terms import Kind, Language, Role
from tests.reading import DAY, article, figures, line

YEAR = Said(Period.of_year(2024), "2024")
QUARTER = Said(Period.of_months(2025, 1, 3), "I квартал")
MONTH = Said(Period.of_months(2025, 3, 3), "март")
POINT = Said(Period.of_day(date(2025, 7, 1)), "1 июля")
YEARS = Said(Period(date(2020, 1, 1), date(2024, 12, 31)), "пять лет")
NEXT = Said(Period.of_year(2026), "2026")
COMING = Said(Period(date(2026, 1, 1), date(2028, 12, 31)), "2026–2028")

STATES = [
    (YEAR, False, Kind.COUNT, False, YEAR),
    (YEAR, True, Kind.COUNT, True, Said()),
    (YEAR, True, Kind.MONEY, True, YEAR),
    (YEAR, True, Kind.MONEY, False, Said()),
    (QUARTER, True, Kind.COUNT, False, QUARTER),
    (QUARTER, True, Kind.LENGTH, False, Said()),
    (QUARTER, True, Kind.LENGTH, True, QUARTER),
    (MONTH, False, Kind.COUNT, False, Said()),
    (MONTH, False, Kind.COUNT, True, MONTH),
    (YEARS, False, Kind.MONEY, True, Said()),
    (POINT, True, Kind.MONEY, True, Said()),
    (Said(), False, Kind.MONEY, True, Said()),
]


@pytest.mark.parametrize(("fact", "stale", "kind", "happened", "expected"), STATES)
def test_a_state_is_of_the_time_told_before_it(
    fact: Said, stale: bool, kind: Kind, happened: bool, expected: Said
) -> None:
    assert Carried(fact, stale=stale).time(Role.ACTUAL, kind, happened, DAY) == expected


@pytest.mark.parametrize(("fact", "expected"), [(YEAR, YEAR), (MONTH, MONTH), (YEARS, Said())])
def test_a_change_is_of_it_too_unless_it_is_several_years(fact: Said, expected: Said) -> None:
    assert Carried(fact, stale=True).time(Role.CHANGE, Kind.PERCENT, False, DAY) == expected


@pytest.mark.parametrize(
    ("fact", "plan", "stale", "expected"),
    [
        (YEAR, NEXT, False, NEXT),
        (YEAR, Said(), False, Said()),
        (NEXT, Said(), False, NEXT),
        (YEAR, NEXT, True, Said()),
        (YEAR, COMING, False, Said()),
    ],
)
def test_a_plan_is_of_the_plan_before_it_or_of_a_time_to_come(
    fact: Said, plan: Said, stale: bool, expected: Said
) -> None:
    assert Carried(fact, plan, stale=stale).time(Role.PLAN, Kind.COUNT, False, DAY) == expected


def test_a_count_of_a_day_is_of_that_day_wherever_it_is_made() -> None:
    carried = Carried(QUARTER, counted=("population", POINT))
    assert carried.on_the_day("population") == POINT
    assert carried.on_the_day("grp") is None
    assert Carried(QUARTER).on_the_day("population") is None


@pytest.mark.parametrize(
    ("said", "other", "follows"),
    [
        (QUARTER, YEAR, True),
        (YEAR, QUARTER, False),
        (POINT, YEAR, False),
        (YEARS, Said(), False),
        (Said(), YEAR, False),
    ],
)
def test_what_is_over_before_is_an_aside(said: Said, other: Said, follows: bool) -> None:
    assert said.follows(other) is follows


def test_a_year_is_spoken_of_only_if_it_is_one() -> None:
    assert Carried(QUARTER).year == 2025
    assert Carried(YEARS).year == Carried().year == 0


TOLD = [
    (
        Language.RU,
        "За январь–март 2025 года создано 9 мест. Годом ранее – 7 мест.",
        ["2025-01..2025-03", "2024-01..2024-03"],
    ),
    (
        Language.RU,
        "В январе 2021 года было 26 млрд тенге. Год спустя – 31 млрд тенге.",
        ["2021-01", "2022-01"],
    ),
    (
        Language.RU,
        "За январь–март 2025 года создано 9 мест. За отчетный период открыто 5 школ.",
        ["2025-01..2025-03", "2025-01..2025-03"],
    ),
    (
        Language.RU,
        "За январь–июль 2025 года 6 млн тенге, в аналогичном периоде 2020-го – 4 млн тенге.",
        ["2025-01..2025-07", "2020-01..2020-07"],
    ),
    (
        Language.RU,
        "Составил 57 млрд тенге, тогда как в январе 2021 года – 152 млрд тенге.",
        [None, "2021-01"],
    ),
    (Language.RU, "К началу 2024 года – 1,4 млн человек.", ["2024-01-01"]),
    (Language.RU, "С марта по май 2025 года открыто 5 школ.", ["2025-03..2025-05"]),
    (Language.RU, "С 2022 года открыто 5 школ.", ["2022-01..2025-11"]),
    (Language.RU, "Со дня запуска в мае 2025 года – 5 млн тенге.", ["2025-05..2025-11"]),
    (
        Language.RU,
        "За январь–март 2025 года собрано 9 млн тенге. В 2023 году – 7 млн тенге. Открыто 5 школ.",
        ["2025-01..2025-03", "2023", "2025-01..2025-03"],
    ),
    (
        Language.RU,
        "За январь–март 2025 года рост – 9 %. Парк автобусов – 1 500 единиц.",
        ["2025-01..2025-03", None],
    ),
    (Language.RU, "Парк вырос с 9 до 12 единиц в 2024 году.", [None, "2024"]),
    (Language.RU, "Парк вырос с 9 единиц в 2023 году до 12 единиц в 2024-м.", ["2023", "2024"]),
    (Language.KK, "2020 жылдан бастап 5 мектеп салынды.", ["2020-01..2025-11"]),
    (Language.RU, "Индекс к декабрю 2024 года сложился на уровне 103 %.", [None]),
    (Language.KK, "2024 жылы тоғыз ай ішінде 5 мың турист келді.", ["2024-01..2024-09"]),
    (Language.KK, "2020 жылдан бері 5 мектеп салынды.", ["2020-01..2025-11"]),
    (Language.KK, "Осы жылдың тамызында 5 мың адам келді.", ["2025-08"]),
    (Language.EN, "Since 2020 the city has built 5 schools.", ["2020-01..2025-11"]),
    (Language.EN, "By the year-end 5 schools will be built.", ["2025"]),
    (Language.EN, "On Sept. 20-24 there were 5 concerts.", ["2025-09..2025-09"]),
]


@pytest.mark.parametrize(("language", "text", "labels"), TOLD)
def test_times_told_from_other_times(
    language: Language, text: str, labels: list[str | None]
) -> None:
    found = [figure.period and figure.period.label for figure in figures(text, language)]
    assert found == labels


def test_what_is_said_twice_is_of_one_time() -> None:
    text = (
        "Население выросло до 2 211 304 человек\n\nНаселение города растёт давно и заметно.\n\n"
        "На 1 октября 2025 года в городе 2 211 304 человека."
    )
    assert {figure.period and figure.period.label for figure in figures(text)} == {"2025-10-01"}


def test_what_was_reported_before_gives_no_figures() -> None:
    text = "В Алматы открыто 5 школ.\n\nРанее сообщалось, что в Шымкенте открыто 7 школ."
    assert [figure.value for figure in figures(text)] == [5]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Это меньше, чем в аналогичном периоде 2021 года.", 2022),
        ("В январе–мае 2013 года собрано 5 млн тенге.", 2013),
        ("В мае 2030 года построят 5 школ.", 0),
        ("С 2016 года собрано 5 млн тенге.", 0),
    ],
)
def test_a_text_without_a_date_tells_the_year_it_reports_on(text: str, year: int) -> None:
    assert undated.told([line(text)]) == year


BASES = [
    ("Ввод вырос на 8 % по сравнению с 2023 годом.", date(2025, 3, 10), "2024"),
    ("Ввод вырос на 8 % по сравнению с 2023 годом.", date(2026, 3, 10), None),
    ("Ввод вырос на 8 % по сравнению с 2024 годом.", date(2025, 3, 10), None),
    ("Ввод вырос на 8 % по сравнению с 2023 годом.", None, None),
    ("Ввод в 2025 году вырос на 8 % по сравнению с 2023 годом.", date(2026, 3, 10), "2025"),
]


@pytest.mark.parametrize(("text", "published", "label"), BASES)
def test_a_growth_is_of_the_year_after_its_base_only_if_that_is_just_over(
    text: str, published: date | None, label: str | None
) -> None:
    found = read(article(text, published=published)).figures
    assert [each.period and each.period.label for each in found] == [label]


def test_an_item_of_a_list_sets_no_time_for_the_next() -> None:
    text = "Аким назвал итоги:\n- рост экономики в 2024 году – 8 %;\n- построено 5 школ."
    assert [each.period and each.period.label for each in figures(text)] == ["2024", None]


def test_what_is_held_against_is_no_start() -> None:
    text = "По сравнению с 2023 годом открыто больше школ."
    assert [each.period for each in read(article(text)).periods] == [Period.of_year(2023)]
