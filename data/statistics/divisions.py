"""Where regions were divided: the break is marked, and nobody has a value before they existed."""

from collections.abc import Iterator

from data.model.errors import StatisticsError
from data.model.series import Division, Observation, Statistics
from data.model.terms import Status

Line = dict[int, Observation]


def unmarked(statistics: Statistics) -> Iterator[StatisticsError]:
    """In series whose places divide the country by years: a break without its mark."""
    for series in statistics.series.values():
        if series.sums:
            lines = _lines(statistics, series.series_id)
            for division in statistics.divisions:
                yield from _parent(f"{series.series_id}.csv", division, lines)
                yield from _children(f"{series.series_id}.csv", division, lines)


def _lines(statistics: Statistics, series_id: str) -> dict[str, Line]:
    lines: dict[str, Line] = {}
    for one in statistics.observations:
        if one.series_id == series_id:
            lines.setdefault(one.place, {})[one.period.start.year] = one
    return lines


def _parent(file: str, division: Division, lines: dict[str, Line]) -> Iterator[StatisticsError]:
    line = lines.get(division.parent, {})
    crosses = division.first in line and division.first - 1 in line
    if crosses and line[division.first].status is not Status.BREAK:
        parted = ", ".join(division.children)
        thing = f"{division.parent} {division.first} is not marked, though {parted} left it then"
        yield StatisticsError(thing, file, "Give that row the status B.")


def _children(file: str, division: Division, lines: dict[str, Line]) -> Iterator[StatisticsError]:
    for child in division.children:
        early = [year for year in lines.get(child, {}) if year < division.first]
        if early:
            thing = f"{child} has {min(early)}, before it left {division.parent}"
            yield StatisticsError(thing, file, "Mend the year, or [[divisions]] in the catalogue.")
