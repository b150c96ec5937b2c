"""Level, share, index and growth of a series: what is worked out, and what cannot be."""

from datetime import date

import pytest

from pages.parts import views
from pages.parts.figures import Row
from pages.parts.views import Course


def row(period: str, value: float, status: str = "A", **more: object) -> Row:
    """A row of a year («2020»), of its first months («2020-06») or of a day («2020-06-30»)."""
    year, month, day = ([int(part) for part in period.split("-")] + [0, 0])[:3]
    start = date(year, month, day) if day else date(year, 1, 1)
    end = start if day else date(year, month or 12, 28)
    found = {"period": period, "value": value, "status": status, "place": "almaty", "year": year}
    found |= {"period_start": start, "period_end": end, "unit": "KZT", "formula": None}
    return found | more


def course(rows: list[Row], wholes: list[Row] | None = None, moment: bool = False) -> Course:
    held = {one["period"]: one for one in wholes or []}
    return Course(rows, rows, rows[0]["period"], held, moment)


def made(course: Course, view: str) -> list[object]:
    """Values of the view, or the reason where there is none."""
    answers = [answer for _, answer in views.worked(course, view)]
    return [
        answer if isinstance(answer, str) else pytest.approx(answer["value"]) for answer in answers
    ]


YEARS = [row("2020", 50.0), row("2021", 75.0), row("2022", 60.0)]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ("level", [50.0, 75.0, 60.0]),
        ("index", [100.0, 150.0, 120.0]),
        ("growth", ["before", 50.0, -20.0]),
    ],
)
def test_a_view_of_whole_years(view: str, expected: list[float | str]) -> None:
    assert made(course(YEARS), view) == expected


def test_a_share_needs_the_countrys_value_of_the_same_period() -> None:
    wholes = [row("2020", 200.0, place="kazakhstan"), row("2021", 300.0, place="kazakhstan")]
    assert made(course(YEARS, wholes), "share") == [25.0, 25.0, "whole"]
    assert made(course(wholes, wholes), "share") == ["country", "country"]


def test_growth_is_never_taken_over_a_missing_year() -> None:
    assert made(course([row("2020", 1.0), row("2022", 2.0), row("2023", 3.0)]), "growth") == [
        "before", "before", 50.0,
    ]  # fmt: skip


def test_growth_of_a_share_is_in_points() -> None:
    shares = [row("2020", 20.0, unit="percent"), row("2021", 23.0, unit="percent")]
    (_, (_, grown)) = views.worked(course(shares), "growth")
    assert not isinstance(grown, str)
    assert (grown["value"], grown["unit"]) == (pytest.approx(3.0), "percentage_point")


def test_neither_growth_nor_index_is_taken_over_a_change_of_borders() -> None:
    rows = [row("2020", 10.0), row("2021", 6.0, "B"), row("2022", 9.0)]
    assert made(course(rows), "growth") == ["before", "borders", 50.0]
    assert made(course(rows), "index") == [100.0, "borders", "borders"]
    assert made(course(rows[1:]), "index") == [100.0, 150.0]


def test_months_are_compared_with_the_same_months_only() -> None:
    rows = [row("2023-06", 10.0), row("2023-09", 30.0), row("2024-06", 12.0), row("2024-09", 33.0)]
    assert made(course(rows), "index") == [100.0, "months", 120.0, "months"]
    assert made(course(rows), "growth") == ["before", "before", 20.0, 10.0]


def test_a_count_of_a_day_has_an_index_on_any_day() -> None:
    rows = [row("2021-07-01", 200.0), row("2023-10-01", 220.0)]
    assert made(course(rows, moment=True), "index") == [100.0, 110.0]


def test_an_index_without_its_base_is_none() -> None:
    late = Course(YEARS, YEARS, "2019", {})
    assert made(late, "index") == ["base"] * 3


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("A", "P", "P"), ("P", "A", "P"), ("A", "B", "A"), ("P", "F", "F")],
)
def test_what_is_worked_out_is_as_weak_as_its_weaker_part(
    one: str, other: str, expected: str
) -> None:
    rows = [row("2020", 10.0, other), row("2021", 11.0, one)]
    (_, (_, grown)) = views.worked(course(rows), "growth")
    assert not isinstance(grown, str)
    assert grown["status"] == expected


def test_the_formula_says_every_step() -> None:
    rows = [row("2020", 10.0, formula="part / whole * 100"), row("2021", 11.0)]
    (_, base), (_, grown) = views.worked(course(rows), "index")
    assert not isinstance(base, str)
    assert not isinstance(grown, str)
    assert base["formula"] == "part / whole * 100; value / value(2020) * 100"
    assert grown["formula"] == "value / value(2020) * 100"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (row("2020", 1), row("2021", 1), True),
        (row("2020", 1), row("2022", 1), False),
        (row("2020", 1), row("2021", 1, "B"), False),
        (row("2020-06", 1), row("2021-06", 1), True),
        (row("2020-03", 1), row("2020-06", 1), False),
        (row("2020-09", 1), row("2021-06", 1), False),
    ],
)
def test_a_line_joins_a_year_and_the_next_of_the_same_months_and_borders(
    before: Row, after: Row, expected: bool
) -> None:
    assert views.joined(before, after) is expected
