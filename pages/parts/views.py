"""Ways to look at a series: its level, its share of the country, an index, growth on a year before.

Pure: rows of one place and basis in, rows with other values out, and the reason for each value
that cannot be worked out.
"""

from collections.abc import Callable
from dataclasses import dataclass

from pages.parts.figures import Row
from pages.parts.lines import INDEX
from pages.parts.measured import BREAK
from pages.parts.words import N_

VIEWS = {
    "level": N_("Level"),
    "share": N_("Share of the country"),
    "index": N_("Index"),
    "growth": N_("Growth on the year before"),
}
COUNTRY = "kazakhstan"
POINTS = "percentage_point"
GAPS = {
    "country": N_("it is the whole itself"),
    "whole": N_("the country’s value is not held"),
    "base": N_("no value for the first period chosen"),
    "months": N_("other months than those of the first period chosen"),
    "borders": N_("the borders have changed in between"),
    "before": N_("no value for the year before"),
}
WEAKEST_FIRST = ("F", "P", "E")


@dataclass(frozen=True, slots=True)
class Course:
    """The rows of one place and basis, oldest first; which of them are asked for.

    wholes: the country's rows by period; moment: whether values are of a day, not of a span.
    """

    rows: list[Row]
    wanted: list[Row]
    first: str
    wholes: dict[str, Row]
    moment: bool = False


Worked = Row | str  # a row with its new value, or the reason (of GAPS) why there is none


def worked(course: Course, view: str) -> list[tuple[Row, Worked]]:
    """Each row asked for, with what the view makes of it."""
    work = WORK[view]
    return [(row, work(course, row)) for row in course.wanted]


def _level(_: Course, row: Row) -> Worked:
    return row


def _share(course: Course, row: Row) -> Worked:
    whole = course.wholes.get(row["period"])
    if row["place"] == COUNTRY:
        return "country"
    if whole is None or not whole["value"]:
        return "whole"
    return _new(row, row["value"] / whole["value"] * 100, "percent", whole) | {
        "formula": _formula(row, f"value / value({COUNTRY}) * 100")
    }


def _index(course: Course, row: Row) -> Worked:
    base = next((one for one in course.rows if one["period"] == course.first), None)
    if base is None or not base["value"]:
        return "base"
    if not course.moment and season(base) != season(row):
        return "months"
    if _divided(course.rows, base, row):
        return "borders"
    return _new(row, row["value"] / base["value"] * 100, INDEX, base) | {
        "formula": _formula(row, f"value / value({course.first}) * 100")
    }


def _growth(course: Course, row: Row) -> Worked:
    before = next((one for one in course.rows if _year_before(one, row)), None)
    if before is None or not before["value"]:
        return "before"
    if _divided(course.rows, before, row):
        return "borders"
    if row["unit"] == "percent":
        changed, unit, formula = row["value"] - before["value"], POINTS, "value - value({})"
    else:
        changed, unit = (row["value"] / before["value"] - 1) * 100, "percent"
        formula = "(value / value({}) - 1) * 100"
    return _new(row, changed, unit, before) | {
        "formula": _formula(row, formula.format(before["period"]))
    }


WORK: dict[str, Callable[[Course, Row], Worked]] = {
    "level": _level,
    "share": _share,
    "index": _index,
    "growth": _growth,
}


def season(row: Row) -> tuple[int, int, int]:
    """Which part of its year a row is of."""
    return row["period_start"].month, row["period_start"].day, row["period_end"].month


def _year_before(one: Row, row: Row) -> bool:
    return bool(one["year"] == row["year"] - 1 and season(one) == season(row))


def joined(one: Row, row: Row) -> bool:
    """Whether a line may lead from one row to the other: a year on, within the same borders."""
    return _year_before(one, row) and row["status"] != BREAK


def _divided(rows: list[Row], before: Row, after: Row) -> bool:
    return any(
        row["status"] == BREAK and before["period_start"] < row["period_start"]
        and row["period_start"] <= after["period_start"]
        for row in rows
    )  # fmt: skip


def _new(row: Row, value: float, unit: str, other: Row) -> Row:
    """The row with a value worked out with another one; it is as weak as the weaker of them."""
    soft = next((code for code in WEAKEST_FIRST if code in (row["status"], other["status"])), None)
    return row | {"value": value, "unit": unit, "status": soft or row["status"]}


def _formula(row: Row, more: str) -> str:
    return f"{row['formula']}; {more}" if row["formula"] else more
