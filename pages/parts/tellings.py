"""What each step of the storyline tells: the article from its headline number to what is unknown.

Whatever the library does not hold is not told: such a step is left out.
"""

from datetime import date
from functools import lru_cache

import pandas as pd

from data.model.places import city
from pages.parts import (
    answers,
    bases,
    charts,
    dots,
    figures,
    findings,
    formula,
    headlines,
    history,
    labels,
    leading,
    library,
    lines,
    measured,
    mentions,
    partners,
    plans,
    priorities,
    reasons,
    shares,
    standings,
    standpoint,
    storyline,
    tables,
    timeline,
    unknowns,
    verdicts,
    weight,
    zone,
)
from pages.parts.figures import Row, derived, latest, records
from pages.parts.storyline import Slide, Step
from pages.parts.words import N_, Words, words

SHARE, SERIES = "economy_share", "grp_share"
WEIGHT = "fiscal_weight"
LINE = 2  # values that make a line
SPANS = 3  # of plans: as many as can be read from far away
LINE_HIGH, MAP_HIGH = 250, 330  # px: low for what is in them, so that their words are large


def _shares(w: Words) -> Slide | None:
    rows = [row for name in headlines.SHARES if (row := latest(name))]
    if not rows:
        return None
    said = findings.shares(w, *map(latest, headlines.SHARES))
    bars = charts.kept(shares.part_of_whole, w, shares.frame(w, rows), _city(w))
    in_words = [row for digits in rows if (row := figures.in_words(digits))]
    return Slide(said, chart=bars, rows=(*rows, *in_words))


def _city(w: Words) -> str:
    return measured.place(w, city())


def _now(w: Words) -> Slide | None:
    figure = latest(SHARE)
    answer = answers.of(figure) if figure else None
    values = measured.of(SERIES, city())
    if figure is None or answer is None or answer.value is None or len(values) < LINE:
        return None
    name = labels.VERDICTS[answer.check["verdict"]]
    verdict = w(name)
    said = w("{verdict}: {reason}.", verdict=verdict[:1].upper() + verdict[1:],
             reason=reasons.said(w, answer.check))  # fmt: skip
    points = standings.points(w, [], standings.stated(SHARE))
    line = charts.kept(history.chart, w, history.frame(values), points, _city(w))
    legend = history.legend(w, points, values)
    more = _since(w, figure, answer)
    return Slide(said, more, storyline.lower(line, LINE_HIGH), legend, rows=(figure,))


def _since(w: Words, figure: Row, answer: answers.Answer) -> tuple[str, ...]:
    """What the article said, and the newest official value."""
    stated = w("The article says {share} ({period}).",
               share=labels.amount(w, figure), period=labels.period(w, figure))  # fmt: skip
    newest = answers.newest(answer)
    if newest is None:
        return (stated,)
    value = w("The newest official value is {value} ({year}, {status}).", year=str(newest["year"]),
              value=lines.written(w, newest), status=measured.status(w, newest))  # fmt: skip
    return stated, value


def _budget(w: Words) -> Slide | None:
    figure, computed = latest(bases.MEASURE), bases.computed(city())
    near = sorted(bases.of_year(computed, figure) if figure else [], key=lambda row: row["value"])
    if figure is None or figure["value"] is None or not near:
        return None
    said = w("The article says {share}, but not of which budget and which revenue.",
             share=labels.amount(w, figure))  # fmt: skip
    more = w("What can be computed ({period}): from {low} to {high}.",
             period=labels.period(w, figure),
             low=bases.amount(w, near[0]), high=bases.amount(w, near[-1]))  # fmt: skip
    entries = bases.entries(w, near, figure)
    claim = dots.Claim(figure["value"], w("the article: {share}", share=labels.amount(w, figure)))
    drawn = charts.kept(dots.chart, w, entries, claim, dots.scale(entries))
    return Slide(said, (more,), drawn, rows=(figure,))


def _weight(w: Words) -> Slide | None:
    number = derived(WEIGHT)
    if number is None:
        return None
    share = w("The city’s share of the budget’s revenue, divided by its share of the economy.")
    ends = [formula.rounded(number[end]) for end in ("low", "high")]
    interval = labels.between(w, *(None if end is None else w.number(end, 4) for end in ends))
    more = w("As far as rounding lets one tell: {interval}.", interval=interval)
    rows = tuple(number["operands"].values())
    value = w.number(number["value"], 3)
    said = weight.meaning(w, number)
    return Slide(said, (share, more), number=value, made=formula.line(w, number), rows=rows)


def _zone(w: Words) -> Slide | None:
    planned = derived(headlines.PLANNED)
    today = planned["operands"]["area"] if planned else latest(headlines.AREA)
    if today is None or today["value"] is None:
        return None
    expansion = planned["operands"]["expansion"] if planned else None
    areas = zone.frame(w, today, planned)
    squares = charts.kept(zone.to_scale, w, areas, float(areas["area"].max()))
    rows = tuple(row for row in (today, expansion) if row)
    said = findings.zone(w, today, expansion, planned)
    if planned is None:
        return Slide(said, chart=squares, rows=rows)
    number, made = w.value(planned["value"], planned["unit"]), formula.line(w, planned)
    colour = zone.COLOURS[planned["role"]]
    return Slide(said, chart=squares, number=number, made=made, colour=colour, rows=rows)


def _priorities(w: Words) -> Slide | None:
    found = priorities.found()
    if found.empty:
        return None
    drawn = charts.kept(leading.chart, w, found)
    rows = _named("mentions")
    return Slide(priorities.finding(w, found), chart=drawn, rows=rows)


def _named(name: str) -> tuple[Row, ...]:
    """Mentions as the rows of figures are, but without a figure's verdicts."""
    return tuple(row | {"figure_id": None} for row in records(mentions.told(name)))


def _plans(w: Words) -> Slide | None:
    found = plans.spans(w)
    if found.empty:
        return None
    point = standpoint.newest(found["start"].min())
    drawn = charts.kept(timeline.chart, w, _nearest(found, point.day), point.day)
    said = plans.finding(w, found, point.day)
    return Slide(said, (point.said(w),), drawn, rows=_named("milestones"))


def _nearest(found: pd.DataFrame, day: date) -> pd.DataFrame:
    """Of many spans those that still run or come next, and the last of those before."""
    behind = int((found["end"] < day).sum())
    first = max(0, min(behind - 1, len(found) - SPANS))
    return found.iloc[first : first + SPANS].reset_index(drop=True)


def _partners(w: Words) -> Slide | None:
    told = mentions.told("partners")
    if told.empty:
        return None
    count = told["country"].nunique()
    said = w.plural(
        "Consuls of {count} country are named.", "Consuls of {count} countries are named.", count
    )
    drawn = storyline.lower(charts.kept(partners.chart, w, told), MAP_HIGH)
    return Slide(said, chart=drawn, rows=_named("partners"))


def _checks(w: Words) -> Slide | None:
    found = records(tables.table("checks"))
    if not found:
        return None
    counts = verdicts.frame(found)
    said = w("Every number was checked: {verdicts}.", verdicts=verdicts.listed(w, found))
    drawn = charts.kept(verdicts.chart, w, counts)
    return Slide(said, chart=drawn, legend=verdicts.legend(w, counts), rows=tuple(figures.rows()))


def _unknown(w: Words) -> Slide | None:
    found = unknowns.table(w, library.articles(), figures.rows())
    missing = tuple((what, many) for what, many, which in found.itertuples(index=False) if which)
    if not missing:
        return None
    said = w("What is not known is counted, and never filled in.")
    undated = tuple(row for row in figures.rows() if row["period_start"] is None)
    return Slide(said, lines=missing, rows=undated)


TOLD: tuple[Step, ...] = (
    Step("shares", N_("The city’s share of the country"), "shares", _shares),
    Step("now", N_("What statistics say now"), "history", _now),
    Step("budget", N_("The share of the budget"), "budget", _budget),
    Step("weight", N_("Fiscal weight"), "shares", _weight),
    Step("zone", N_("The industrial zone, to scale"), "zone", _zone),
    Step("priorities", N_("Priorities"), "priorities", _priorities),
    Step("plans", N_("What is planned when"), "plans", _plans),
    Step("partners", N_("Partners"), "partners", _partners),
    Step("checks", N_("How this was checked"), "checks", _checks),
    Step("unknown", N_("What is unknown"), "method", _unknown),
)
BY_NAME = {step.name: step for step in TOLD}


def slide(w: Words, name: str) -> Slide | None:
    """The slide of a step, made once a version and language; it is never to be changed."""
    return _slide(tables.version(), w.language, name)


@lru_cache(maxsize=tables.VERSIONS * 3 * len(TOLD))
def _slide(_: str, language: str, name: str) -> Slide | None:
    return BY_NAME[name].tell(words(language))


def there(w: Words) -> list[str]:
    """The steps that the library has something for, in the order in which they tell the article."""
    return [step.name for step in TOLD if slide(w, step.name)]
