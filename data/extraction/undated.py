"""The year that a text without a date reports on, from what it compares with and what it dates."""

from collections.abc import Iterable, Iterator

from data.extraction.line import Line
from data.extraction.years import year

IN_YEAR = frozenset({"month", "quarter", "half_year"})


def told(lines: Iterable[Line]) -> int:
    """The year a text without a date reports on: "the same period of 2021", "январь-май 2022"."""
    found = [number for line in lines for number in _years_told(line)]
    return max(found, default=0)


def _years_told(line: Line) -> Iterator[int]:
    yield from _compared(line)
    yield from _dated(line)
    yield from _since_month(line)


def _compared(line: Line) -> Iterator[int]:
    """The year after the one that is compared with."""
    for at in line.where("same_stretch"):
        same = line.match("same_stretch", at)
        after = same and year(line, same.end)
        before = next((year(line, at - by) for by in (2, 1)), None) if same else None
        if found := after or before:
            yield found.number + 1


def _since_month(line: Line) -> list[int]:
    """ "in January compared with December 2017": the year of the later month."""
    months = [
        (at, int(found.value)) for at in line.where("month") if (found := line.match("month", at))
    ]
    said = {at: year(line, _past_comma(line, at + 1)) for at, _ in months}
    based = [(each, of) for at, of in months if (each := said[at]) and _is_base(line, at)]
    bare = [month for at, month in months if not said[at]]
    return [each.number + (month <= of) for each, of in based for month in bare]


def _past_comma(line: Line, at: int) -> int:
    return at + (line.low(at) == ",")


def _is_base(line: Line, at: int) -> bool:
    """ "[compared with] December", "[к] декабрю"."""
    return line.before("compared", at) is not None or "deadline" in line.at(at - 1).tags


def _dated(line: Line) -> list[int]:
    """The years of months and quarters, but of none to come."""
    after = (at + 1 for section in IN_YEAR for at in line.tagged.get(section, ()))
    said = [year(line, at) for at in after if line.low(at).isdecimal()]
    found = [each.number for each in said if each]
    return [] if not found or line.says({"plan", "aim"}) else found
