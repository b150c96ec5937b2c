"""The charts of official values, of what was said beside them, and of the verdicts."""

from data.model.places import city
from pages.parts import (
    bases,
    charts,
    courses,
    dots,
    growth,
    hedging,
    labels,
    measured,
    panels,
    ranking,
    regional,
    since,
    standings,
    statements,
    verdicts,
    weighed,
)
from pages.parts import drivers as changes
from pages.parts import history as course
from pages.parts import revenue as budget
from pages.parts import sectors as sections
from pages.parts import withdrawals as handed
from pages.parts.figures import Row
from pages.parts.makers.made import Made, Query, asked
from pages.parts.words import Words

SHARE, INDICATOR = "grp_share", "economy_share"


def history(w: Words, _: Query) -> Made | None:
    """The city's share through the years, and what others said of it."""
    rows = measured.of(SHARE, city())
    if len(rows) < 2:
        return None
    claims, stated = standings.claims(INDICATOR, city()), standings.stated(INDICATOR)
    points = standings.points(w, claims, stated)
    name = measured.place(w, city())
    chart = charts.kept(course.chart, w, course.frame(rows), points, name)
    return Made(chart, (*rows, *claims, *stated))


def grown(w: Words, query: Query) -> Made | None:
    """Volume since the year `since`, of the city and of the country."""
    years = [str(row["year"]) for row in measured.of(SHARE, city())][:-1]
    if not years:
        return None
    first = asked(query, "since", years, years[-since.BACK :][0])
    places = (city(), since.COUNTRY)
    rows = {place: measured.of(since.VOLUME, place) for place in places}
    chained = {
        place: growth.since(rows[place], int(first), measured.place(w, place)) for place in places
    }
    if not all(chained.values()):
        return None
    chart = charts.kept(growth.chart, w, growth.frame(chained))
    return Made(chart, tuple(row for place in places for row in rows[place]), first)


def drivers(w: Words, _: Query) -> Made | None:
    """What the last rises of the city's product are made of."""
    found = changes.frame(city())
    if found.empty:
        return None
    rows = [row for name in (changes.WHOLE, *changes.SECTIONS) for row in measured.of(name, city())]
    return Made(charts.kept(changes.chart, w, found), tuple(rows))


def _measure(query: Query) -> str:
    return asked(query, "measure", list(regional.MEASURES), "share")


def _year(query: Query, measure: str) -> int | None:
    years = regional.years(measure)
    return int(asked(query, "year", years[:-1], years[0])) if years[1:] else None


def _pair(query: Query, places: list[str]) -> list[str]:
    """The two regions that are told apart."""
    one = asked(query, "region", places, city())
    others = [place for place in places if place != one]
    return [one, asked(query, "other", others, others[0])]


def _lit(pair: list[str]) -> list[str]:
    return list(dict.fromkeys([city(), *pair]))


def _named(w: Words, measure: str, when: str) -> str:
    _, message = regional.MEASURES[measure]
    return w("{measure}, {when}", measure=w(message), when=when)


def regions(w: Words, query: Query) -> Made | None:
    """Regions ranked by `measure` in `year`."""
    measure = _measure(query)
    if (year := _year(query, measure)) is None:
        return None
    rows = regional.ranked(measure, year)
    lit = _lit(_pair(query, [row["place"] for row in rows]))
    chart = charts.kept(ranking.chart, w, regional.frame(w, rows, lit))
    return Made(chart, tuple(rows), _named(w, measure, str(year)))


def through(w: Words, query: Query) -> Made | None:
    """Two regions through all years held."""
    measure = _measure(query)
    if (year := _year(query, measure)) is None:
        return None
    pair = _pair(query, [row["place"] for row in regional.ranked(measure, year)])
    rows = regional.through(measure, pair)
    chart = charts.kept(courses.through, w, regional.frame(w, rows, _lit(pair)))
    _, message = regional.MEASURES[measure]
    return Made(chart, tuple(rows), w(message))


def slope(w: Words, query: Query) -> Made | None:
    """All regions between the year `from` and `year`."""
    measure = _measure(query)
    if (year := _year(query, measure)) is None:
        return None
    earlier = [name for name in regional.years(measure) if int(name) < year]
    first = int(asked(query, "from", earlier, earlier[: regional.BACK][-1]))
    rows, _ = regional.comparable(measure, first, year)
    pair = _pair(query, [row["place"] for row in regional.ranked(measure, year)])
    chart = charts.kept(courses.slope, w, regional.frame(w, rows, _lit(pair)))
    return Made(chart, tuple(rows), _named(w, measure, f"{first}\N{EN DASH}{year}"))


def sectors(w: Words, query: Query) -> Made | None:
    """The sectors by `measure`; `sector` lights one."""
    measure = asked(query, "measure", list(sections.MEASURES), next(iter(sections.MEASURES)))
    found = sections.rows(measure)
    if not found:
        return None
    chosen = query.get("sector")
    lit = chosen if chosen in found else None
    chart = charts.kept(panels.chart, w, sections.frame(w, found), lit)
    message = sections.MEASURES[measure][0]
    return Made(chart, tuple(row for rows in found.values() for row in rows), w(message))


def computed(w: Words, query: Query) -> Made | None:
    """What a share of the budget can be computed as, beside the article's."""
    return _beside(w, query, 0)


def claimed(w: Words, query: Query) -> Made | None:
    """What was said of a share of the budget, beside the article's."""
    return _beside(w, query, 1)


def _beside(w: Words, query: Query, which: int) -> Made | None:
    groups = statements.grouped(statements.drawable(bases.MEASURE, "actual"), statements.by_period)
    found: tuple[list[Row], list[Row]] = (
        bases.computed(city()), standings.claims(bases.MEASURE, city())
    )  # fmt: skip
    if not groups or not found[which]:
        return None
    of = asked(query, "of", list(groups), statements.fullest(groups))
    figure = groups[of][bases.MEASURE]
    frames = [bases.entries(w, found[0], figure), bases.said(w, found[1])]
    share = labels.amount(w, figure)
    claim = dots.Claim(figure["value"], w("the article: {share}", share=share))
    chart = charts.kept(dots.chart, w, frames[which], claim, dots.scale(*frames))
    return Made(chart, (figure, *found[which]))


def revenue(w: Words, _: Query) -> Made | None:
    """The state budget's revenue and its taxes, year by year."""
    rows = budget.rows()
    return Made(charts.kept(panels.chart, w, budget.frame(w, rows)), tuple(rows)) if rows else None


def withdrawals(w: Words, _: Query) -> Made | None:
    """What regions hand over to the republican budget."""
    rows = handed.rows()
    return Made(charts.kept(handed.chart, w, handed.frame(w, rows)), tuple(rows)) if rows else None


def verdict(w: Words, _: Query) -> Made | None:
    """How often each verdict was given."""
    found = weighed.checks()
    chart = charts.kept(verdicts.chart, w, verdicts.frame(found))
    return Made(chart, ()) if found else None


def hedges(w: Words, _: Query) -> Made | None:
    """What each hedge allows of the same number."""
    held = hedging.held()
    return Made(charts.kept(hedging.chart, w, held), ()) if len(held) else None
