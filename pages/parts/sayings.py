"""The sentence that a page says of each chart, for what its address asks; by the chart's key."""

from collections.abc import Callable
from datetime import date
from functools import partial

from data.model.places import city
from pages.parts import (
    additions,
    announcements,
    answers,
    bases,
    drivers,
    findings,
    headlines,
    history,
    measured,
    mentions,
    partners,
    plans,
    priorities,
    regional,
    sectors,
    standpoint,
    statements,
    tables,
    verdicts,
)
from pages.parts.figures import Row, latest, records, stated
from pages.parts.makers.made import Query, asked
from pages.parts.words import Words

SHARE, SERIES = "economy_share", "grp_share"
ZONE = (headlines.AREA, headlines.EXPANSION)
Saying = Callable[[Words, Query], str]


def of(w: Words, key: str, query: Query) -> str:
    """The sentence, empty where the page says none of this chart or the store holds nothing."""
    said = SAID.get(key)
    return said(w, query).replace("**", "") if said else ""


def _chosen(query: Query, rows: list[Row], by: statements.Namer) -> dict[str, Row]:
    groups = statements.grouped(rows, by)
    if not groups:
        return {}
    return groups[asked(query, "of", list(groups), statements.fullest(groups))]


def _shares(w: Words, query: Query) -> str:
    rows = [row for name in headlines.SHARES for row in stated(name) if row["role"] == "actual"]
    shown = _chosen(query, rows, statements.by_period)
    return findings.shares(w, *map(shown.get, headlines.SHARES))


def _in_zone(query: Query) -> dict[str, Row]:
    rows = [
        *statements.drawable(headlines.AREA, "actual"),
        *statements.drawable(headlines.EXPANSION, "plan", "target"),
    ]
    return _chosen(query, rows, statements.by_article)


def _zone(w: Words, query: Query) -> str:
    shown = _in_zone(query)
    planned = statements.computed_in(shown, headlines.PLANNED)
    return findings.zone(w, shown.get(headlines.AREA), shown.get(headlines.EXPANSION), planned)


def _announced(w: Words, query: Query) -> str:
    shown = _in_zone(query)
    today = shown.get(headlines.AREA)
    if today is None:
        return ""
    said = announcements.additions(city())
    return additions.finding(w, said, shown.get(headlines.EXPANSION), today)


def _answer(indicator: str, w: Words, _: Query) -> str:
    figure = latest(indicator)
    answer = answers.of(figure) if figure else None
    return answers.finding(w, figure, answer) if figure and answer else ""


def _history(w: Words, _: Query) -> str:
    rows = measured.of(SERIES, city())
    return history.finding(w, rows, measured.place(w, city())) if len(rows) > 1 else ""


def _drivers(w: Words, _: Query) -> str:
    found = drivers.frame(city())
    return drivers.finding(w, found, measured.place(w, city())) if len(found) else ""


def _ranked(w: Words, query: Query) -> str:
    measure = asked(query, "measure", list(regional.MEASURES), "share")
    years = regional.years(measure)
    if not years[1:]:
        return ""
    year = int(asked(query, "year", years[:-1], years[0]))
    return regional.finding(w, regional.ranked(measure, year), year)


def _bases(w: Words, query: Query) -> str:
    rows = statements.drawable(bases.MEASURE, "actual")
    figure = _chosen(query, rows, statements.by_period).get(bases.MEASURE)
    return bases.finding(w, figure, bases.computed(city())) if figure else ""


def _plans(w: Words, query: Query) -> str:
    found = plans.spans(w)
    if found.empty:
        return ""
    try:
        day = date.fromisoformat(query.get("asof", ""))
    except ValueError:
        day = standpoint.newest(found["start"].min()).day
    return plans.finding(w, found, day)


def _partners(w: Words, query: Query) -> str:
    rank = query.get("rank")
    told = mentions.told("partners")
    return partners.finding(w, partners.ranked(told, rank if rank in partners.RANKS else None))


def _verdicts(w: Words, _: Query) -> str:
    found = records(tables.table("checks"))
    return verdicts.finding(w, found) if found else ""


SAID: dict[str, Saying] = {
    "summary-shares": lambda w, _: _shares(w, {}),
    "summary-zone": lambda w, _: _zone(w, {}),
    "shares": _shares,
    "now-economy_share": partial(_answer, SHARE),
    "now-budget_revenue_share": partial(_answer, bases.MEASURE),
    "zone": _zone,
    "announced": _announced,
    "priorities": lambda w, _: priorities.finding(w, priorities.found()),
    "history": _history,
    "drivers": _drivers,
    "ranking": _ranked,
    "bases": _bases,
    "sectors": lambda w, _: sectors.finding(w),
    "plans": _plans,
    "partners": _partners,
    "verdicts": _verdicts,
}
