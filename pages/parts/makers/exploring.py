"""The chart of the analyst's page: any series, for places and periods of one's choice."""

from pages.parts import beside, charts, curves, explored, exploring, measured, sheets, surveyed
from pages.parts.explored import Wanted
from pages.parts.makers.made import Made, Query, asked
from pages.parts.words import Words

BETWEEN = ","  # a query of one value a key holds several places so


def explore(w: Words, query: Query) -> Made | None:
    """The series, places, from, to and view of the query; several places with a comma between."""
    held = explored.series()
    if not held:
        return None
    wanted = _wanted(query, held)
    rows = sheets.shown(w, wanted)
    if not rows:
        return None
    alt = surveyed.alt(w, rows, surveyed.finding(w, wanted, rows))
    values = sheets.frame(w, wanted)
    chart = charts.kept(curves.chart, w, values, beside.points(w, wanted), alt)
    name = measured.said(w, measured.series(wanted.series_id), "name")
    return Made(chart, tuple(explored.found(wanted).rows), name)


def _wanted(query: Query, held: list[str]) -> Wanted:
    first = exploring.FIRST
    series = asked(query, "series", held, first if first in held else held[0])
    listed = explored.periods(series)
    start = asked(query, "from", listed, listed[0])
    rest = listed[listed.index(start) :]
    view = asked(query, "view", explored.offered(series), "level")
    return Wanted(series, _places(query, series), start, asked(query, "to", rest, rest[-1]), view)


def _places(query: Query, series: str) -> tuple[str, ...]:
    listed = explored.places(series)
    chosen = query.get("place", "").split(BETWEEN)
    if exploring.ALL in chosen:
        return tuple(listed)
    return tuple(p for p in listed if p in chosen) or tuple(explored.default(series))
