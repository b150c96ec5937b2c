"""Figures held against each other and against what is plausible; every check can fail."""

from dataclasses import replace
from pathlib import Path

import pytest

from data.articles.reading import from_text
from data.checks.plausibility import plausibility
from data.checks.run import checks
from data.checks.words import words_and_digits
from data.extraction.reading import read
from data.model.figure import Figure
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Hedge, Kind, Language, Role, Status, Verdict

ARTICLE = Path("data/articles/collected/almaty-consuls.txt")
BLANK = Figure(
    figure_id="",
    article_id="a",
    indicator="economy_share",
    place="almaty",
    kind=Kind.PERCENT,
    value=None,
    low=None,
    high=None,
    unit="percent",
    stated="",
    hedge=Hedge.EXACT,
    period=Period.of_year(2023),
    period_words=None,
    role=Role.ACTUAL,
    status=Status.NORMAL,
    direction=None,
    quote="",
    span=Span(0, 1),
    sentence=Span(0, 1),
    repeat_of=None,
    rule="test",
)


def words(quote: str, value: float | None, low: float | None, high: float | None) -> Figure:
    return replace(
        BLANK, figure_id="words", kind=Kind.RATIO, unit="x", quote=quote, stated=quote,
        value=value, low=low, high=high,
    )  # fmt: skip


def digits(value: float, half: float = 0.05) -> Figure:
    said = f"{value}%"
    return replace(
        BLANK, figure_id="digits", quote=said, stated=said,
        value=value, low=value - half, high=value + half,
    )  # fmt: skip


FIFTH = words("пятая часть", 0.2, 0.1833, 0.225)
QUARTER = words("четверти", 0.25, 0.25, None)  # «более четверти»
LESS = words("трети", 0.3333, None, 0.3333)  # «менее трети»
BETWEEN = words("от трети до половины", None, 0.3333, 0.5)


@pytest.mark.parametrize(
    ("said", "written", "agree"),
    [
        (FIFTH, digits(20.6), True),
        (FIFTH, digits(21.4), True),
        (FIFTH, digits(22.5), True),
        (FIFTH, digits(22.56), False),
        (FIFTH, digits(31, 0.5), False),
        (FIFTH, digits(18.3), True),
        (FIFTH, digits(18.2), False),
        (QUARTER, digits(26.2), True),
        (QUARTER, digits(99.0), True),
        (QUARTER, digits(25, 0.5), True),
        (QUARTER, digits(24, 0.5), False),
        (LESS, digits(12.0), True),
        (LESS, digits(34.0), False),
        (BETWEEN, digits(40.0), True),
        (BETWEEN, digits(51.0), False),
    ],
)
def test_words_and_digits_agree_where_some_number_fits_both(
    said: Figure, written: Figure, agree: bool
) -> None:
    (found,) = words_and_digits((said, written))
    verdict = (Verdict.CONFIRMED, "words_agree") if agree else (Verdict.DIFFERS, "words_disagree")
    assert (found.verdict, found.why) == verdict
    assert (found.figure_id, found.other_id) == ("words", "digits")


def test_a_check_says_how_far_words_and_digits_are_apart_and_may_be() -> None:
    (found,) = words_and_digits((FIFTH, digits(31, 0.5)))
    assert (found.expected, found.difference) == (0.31, -0.11)
    assert found.tolerance == pytest.approx(0.025 + 0.005)


@pytest.mark.parametrize(
    ("said", "written", "tolerance"),
    [
        (FIFTH, digits(19.0), 0.0167 + 0.0005),  # the words' lower side
        (QUARTER, digits(26.2), None),  # as much more as one likes
        (QUARTER, digits(24.0), 0.0005),
        (LESS, digits(12.0), None),
    ],
)
def test_the_tolerance_is_that_of_the_side_where_the_digits_lie(
    said: Figure, written: Figure, tolerance: float | None
) -> None:
    (found,) = words_and_digits((said, written))
    assert found.tolerance == (tolerance if tolerance is None else pytest.approx(tolerance))


def test_a_range_in_words_has_no_single_difference() -> None:
    (found,) = words_and_digits((BETWEEN, digits(40.0)))
    assert (found.expected, found.difference, found.tolerance) == (0.4, None, None)


@pytest.mark.parametrize(
    "changed",
    [
        {"article_id": "b"},
        {"indicator": "budget_revenue_share"},
        {"indicator": None},
        {"place": "astana"},
        {"period": Period.of_year(2022)},
        {"period": None},
        {"role": Role.TARGET},
        {"repeat_of": "words"},
        {"unit": "percentage_point"},
        {"quote": "двадцать процентов"},
    ],
)
def test_digits_of_something_else_are_not_held_against_the_words(
    changed: dict[str, object],
) -> None:
    assert words_and_digits((FIFTH, replace(digits(31), **changed))) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed", [{"repeat_of": "first"}, {"quote": "1/5"}, {"unit": "percent"}, {"indicator": None}]
)
def test_words_that_are_no_words_are_not_checked(changed: dict[str, object]) -> None:
    said = replace(FIFTH, **changed)  # type: ignore[arg-type]
    assert words_and_digits((said, replace(digits(31), indicator=said.indicator))) == ()


def test_growth_in_words_is_no_part_of_a_whole() -> None:
    twice = replace(words("вдвое", 2, 1.5, 2.5), role=Role.CHANGE)
    assert words_and_digits((twice, replace(digits(98), role=Role.CHANGE))) == ()


def test_words_and_digits_without_a_period_belong_together() -> None:
    pair = (replace(FIFTH, period=None), replace(digits(20.6), period=None))
    assert [found.verdict for found in words_and_digits(pair)] == [Verdict.CONFIRMED]


@pytest.mark.parametrize(
    ("figure", "expected", "difference"),
    [
        (digits(120.0), 100.0, 20.0),
        (words("вдвое", 2, 1.5, 2.5), 1.0, 1.0),
        (replace(digits(0), indicator="industrial_zone_area", unit="ha", value=0.5), 1.0, -0.5),
        (replace(digits(0), value=None, low=105.0, high=110.0), 100.0, 5.0),
        (replace(digits(0), value=None, low=None, high=110.0), 100.0, 10.0),
    ],
)
def test_a_level_outside_its_range_differs(
    figure: Figure, expected: float, difference: float
) -> None:
    (found,) = plausibility((figure,))
    assert (found.verdict, found.why) == (Verdict.DIFFERS, "outside_range")
    assert (found.expected, found.difference, found.tolerance) == (expected, difference, 0)
    assert found.other_id is None


@pytest.mark.parametrize(
    "figure",
    [
        digits(0.0),
        digits(100.0),
        replace(digits(0), value=None, low=None, high=None),
        replace(digits(120), indicator=None),
        replace(digits(120), role=Role.CHANGE),
        replace(digits(120), unit="KZT", kind=Kind.MONEY),
    ],
)
def test_what_is_plausible_or_no_level_gets_no_check(figure: Figure) -> None:
    assert plausibility((figure,)) == ()


def test_all_checks_come_in_one_order() -> None:
    found = checks((digits(120.0), FIFTH))
    assert [check.check for check in found] == ["words_and_digits", "plausibility"]


@pytest.mark.parametrize(
    ("share", "verdict"), [("20,6%", "confirmed"), ("21,4%", "confirmed"), ("31%", "differs")]
)
def test_the_collected_articles_fifth_is_held_against_its_digits(share: str, verdict: str) -> None:
    text = ARTICLE.read_text(encoding="utf-8").replace("20,6%", share)
    figures = read(from_text("a", text, Language.RU)).figures
    quotes = {figure.figure_id: figure.quote for figure in figures}
    found = {
        (quotes[check.figure_id], quotes[check.other_id or ""]): check.verdict
        for check in checks(figures)
    }
    assert found == {("пятая часть", share): verdict, ("четверти", "26,2%"): "confirmed"}
