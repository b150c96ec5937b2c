"""The charts of what articles state: shares, the zone, plans, priorities, partners."""

from datetime import date

from data.model.places import city, places
from pages.parts import (
    answers,
    charts,
    dots,
    figures,
    headlines,
    meanwhile,
    mentions,
    partners,
    plans,
    priorities,
    scenario,
    standpoint,
    statements,
    strip,
    timeline,
)
from pages.parts import shares as bars
from pages.parts import zone as squares
from pages.parts.figures import Row, derived, latest, records
from pages.parts.makers.made import Made, Query, asked
from pages.parts.words import Words


def summary_shares(w: Words, _: Query) -> Made | None:
    """The newest shares as small bars."""
    chart = headlines.share_bars(w)
    rows = [row for name in headlines.SHARES if (row := latest(name))]
    return Made(chart, tuple(rows)) if chart else None


def summary_zone(w: Words, _: Query) -> Made | None:
    """The newest area of the zone and the planned one, small."""
    chart = headlines.zone_squares(w)
    planned = derived(headlines.PLANNED)
    rows = planned["operands"].values() if planned else [latest(headlines.AREA)]
    return Made(chart, tuple(row for row in rows if row)) if chart else None


def shares(w: Words, query: Query) -> Made | None:
    """The shares of one article and period; `of` chooses it."""
    stated = [row for name in headlines.SHARES for row in figures.stated(name)]
    group = _group(query, [row for row in stated if row["role"] == "actual"], statements.by_period)
    rows = [group[name] for name in headlines.SHARES if name in group]
    if not rows:
        return None
    name = w.name(places()[city()].names)
    chart = charts.kept(bars.part_of_whole, w, bars.frame(w, rows), name)
    return Made(chart, tuple(rows))


def _group(query: Query, rows: list[Row], name: statements.Namer) -> statements.Group:
    """The statements that `of` names, else the fullest; empty where there are none."""
    groups = statements.grouped(rows, name)
    if not groups:
        return {}
    return groups[asked(query, "of", list(groups), statements.fullest(groups))]


def now(w: Words, indicator: str) -> Made | None:
    """What statistics hold beside the newest figure of an indicator."""
    figure = latest(indicator)
    answer = answers.of(figure) if figure else None
    if figure is None or answer is None:
        return None
    axis = dots.scale(meanwhile.reach(w, figure, answer))
    chart = meanwhile.drawn(w, figure, answer, axis)
    return Made(chart, (figure, *meanwhile.held(figure, answer))) if chart else None


def zone(w: Words, query: Query) -> Made | None:
    """The zone to scale; `of` chooses the article, `expansion` tries another plan."""
    stated = [
        *statements.drawable(headlines.AREA, "actual"),
        *statements.drawable(headlines.EXPANSION, "plan", "target"),
    ]
    group = _group(query, stated, statements.by_article)
    today = group.get(headlines.AREA)
    if today is None:
        return None
    planned = statements.computed_in(group, headlines.PLANNED)
    if planned is None:
        chart = charts.kept(squares.to_scale, w, squares.frame(w, today), today["value"])
        return Made(chart, (today,))
    return _planned(w, query, planned)


def _planned(w: Words, query: Query, planned: Row) -> Made:
    today, plan = (planned["operands"][name] for name in ("area", "expansion"))
    tried = _number(query.get("expansion"))
    within = tried is not None and 0 <= tried <= scenario.most(plan) and tried != plan["value"]
    other = scenario.grown(today, tried) if within and tried is not None else None
    most = scenario.grown(today, scenario.most(plan))["value"] if other else planned["value"]
    chart = charts.kept(squares.to_scale, w, squares.frame(w, today, planned, other), most)
    return Made(chart, tuple(planned["operands"].values()))


def _number(said: str | None) -> float | None:
    try:
        return float(said or "")
    except ValueError:
        return None


def plan(w: Words, query: Query) -> Made | None:
    """The time axis of plans; `asof` is the day it is seen from."""
    found = plans.spans(w)
    if found.empty:
        return None
    day = _day(query.get("asof")) or standpoint.newest(found["start"].min()).day
    chart = charts.kept(timeline.chart, w, found, day)
    rows = [*records(mentions.told("milestones")), *plans.figures()]
    return Made(chart, tuple(rows))


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said or "")
    except ValueError:
        return None


def priority(w: Words, query: Query) -> Made | None:
    """Topics with a dot a sentence; `topic` lights one."""
    found = priorities.found()
    if not len(found):
        return None
    chosen = query.get("topic")
    known = chosen if chosen in priorities.counts(found) else None
    chart = charts.kept(strip.chart, w, found, known)
    return Made(chart, tuple(records(mentions.told("mentions"))))


def partner(w: Words, query: Query) -> Made | None:
    """The map of partners; `rank` shows those of one rank."""
    told = mentions.told("partners")
    rank = query.get("rank")
    shown = partners.ranked(told, rank if rank in partners.RANKS else None)
    if shown.empty:
        return None
    return Made(charts.kept(partners.chart, w, shown), tuple(records(shown)))
