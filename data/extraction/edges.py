"""The edge of a period stands for the whole of it: "в конце 2025 года", "end of the year"."""

from data.extraction.calendar import read
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.period import Period

ENDS, STARTS = ("кон", "end"), ("нач", "beginning", "start")
HALVES = {"first": (1, 6), "second": (7, 12)}


def whole(line: Line, position: int) -> Mention | None:
    """ "конца 2025 года", "начале мая", "середине 2024-го": the whole of what is named."""
    found = line.match("edge", position)
    if not found or line.match("relative", position):  # "с начала года" says more than "года"
        return None
    named = read(line, found.end) or _this_year(line, found.end)
    if named and _since(line, position, named.period):
        return named._replace(first=position, period=_until_today(line, named.period))
    if named and found.value == "edge" and (day := _on_the_day(line, position, named.period)):
        return named._replace(first=position, period=day)
    return named and named._replace(first=position, period=_half(found.value, named.period))


def _since(line: Line, position: int, period: Period | None) -> bool:
    """ "[с начала] 2023 года": until the article's own day."""
    led = "since" in line.at(position - 1).tags
    return period is not None and led and _names(line, position, STARTS)


def _until_today(line: Line, period: Period | None) -> Period | None:
    if period is None or line.today is None:
        return None
    return Period(period.start, max(line.today, period.start))


def _on_the_day(line: Line, position: int, period: Period | None) -> Period | None:
    """ "[на] конец 2022 года", "as of the end of 2002": a level on its last day, or its first."""
    on = line.match("as_of_edge", position - 1) is not None
    if period and on and _names(line, position, ENDS):
        return Period.of_day(period.end)
    by = "as_of" in line.at(position - 1).tags
    return Period.of_day(period.start) if period and by and _names(line, position, STARTS) else None


def _names(line: Line, position: int, edges: tuple[str, ...]) -> bool:
    return any(line.low(at).startswith(edges) for at in (position, position + 1))


def _half(edge: str, period: Period | None) -> Period | None:
    """ "первая половина 2025 года": of a year its half, of anything else the whole."""
    if period is None or edge not in HALVES or period != Period.of_year(period.start.year):
        return period
    return Period.of_months(period.start.year, *HALVES[edge])


def _this_year(line: Line, position: int) -> Mention | None:
    """ "до конца [года]", "until the end of [the year]"."""
    found = line.match("bare_period", position)
    if found is None:
        return None
    period = Period.of_year(line.today.year) if line.today and found.value == "year" else None
    return Mention(position, found.end, period)
