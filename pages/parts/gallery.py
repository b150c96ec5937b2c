"""All charts there are, by the key that names them everywhere: one table, in the pages' order.

hung = gallery.BY_KEY["ranking"]
made = hung.make(w, {"year": "2024"})  # None where the store holds nothing for it
pictures.svg(w, made.chart, gallery.caption(w, hung, made))
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from pages.parts import labels, measured, moment, sums, tables
from pages.parts.drawing.frames import Caption
from pages.parts.figures import Row
from pages.parts.makers import exploring, official, stated
from pages.parts.makers.made import Made, Query
from pages.parts.words import N_, Words

Maker = Callable[[Words, Query], Made | None]
NAMED = 4  # sources named in a picture before the rest is counted


@dataclass(frozen=True, slots=True)
class Hung:
    """One chart: its key, the path of its page, its title (a message), what makes it."""

    key: str
    path: str
    title: str
    make: Maker


def _now(indicator: str) -> Maker:
    return partial(_of_indicator, indicator)


def _of_indicator(indicator: str, w: Words, _: Query) -> Made | None:
    return stated.now(w, indicator)


GALLERY: tuple[Hung, ...] = (
    Hung("summary-shares", "summary", N_("Shares of the country"), stated.summary_shares),
    Hung("summary-zone", "summary", N_("The industrial zone, to scale"), stated.summary_zone),
    Hung("shares", "shares", N_("The city against the rest of the country"), stated.shares),
    Hung("now-economy_share", "shares", N_("Share of the economy: what statistics say now"),
         _now("economy_share")),
    Hung("now-budget_revenue_share", "shares",
         N_("Share of budget revenue: what statistics say now"), _now("budget_revenue_share")),
    Hung("zone", "zone", N_("Industrial zone: today and as planned"), stated.zone),
    Hung("priorities", "priorities", N_("What the articles name"), stated.priority),
    Hung("history", "history", N_("The city’s share of the country’s GDP"), official.history),
    Hung("growth", "history", N_("Output at constant prices since the year"), official.grown),
    Hung("drivers", "history", N_("What moved the city’s product, from year to year"),
         official.drivers),
    Hung("ranking", "regions", N_("Regions ranked"), official.regions),
    Hung("through", "regions", N_("Regions through time"), official.through),
    Hung("slope", "regions", N_("Regions between two years"), official.slope),
    Hung("bases", "budget", N_("Share of budget revenue: what can be computed"),
         official.computed),
    Hung("claims", "budget", N_("Share of budget revenue: what was said, and of what"),
         official.claimed),
    Hung("revenue", "budget", N_("Revenue of the state budget"), official.revenue),
    Hung("withdrawals", "budget", N_("Handed over to the republican budget"),
         official.withdrawals),
    Hung("sectors", "sectors", N_("Sectors"), official.sectors),
    Hung("explore", "explore", N_("Official series"), exploring.explore),
    Hung("plans", "plans", N_("What is planned when"), stated.plan),
    Hung("partners", "partners", N_("Partners"), stated.partner),
    Hung("verdicts", "checks", N_("How often each verdict was given"), official.verdict),
    Hung("hedges", "method", N_("What hedges mean"), official.hedges),
)  # fmt: skip
BY_KEY = {hung.key: hung for hung in GALLERY}


def of_page(path: str) -> list[Hung]:
    """The charts of a page, in its order."""
    return [hung for hung in GALLERY if hung.path == path]


def caption(w: Words, hung: Hung, made: Made) -> Caption:
    """What stands around the chart's picture: title with what it is of, sources, the data's day."""
    title = w("{title}: {what}", title=w(hung.title), what=made.of) if made.of else w(hung.title)
    return Caption(title, credit(w, made.rows), day())


def day() -> date:
    """The state of the data: the day gone back to, else the last on which something appeared."""
    return tables.as_of() or moment.span()[1]


def credit(w: Words, rows: tuple[Row, ...]) -> str:
    """Who says the numbers, in words: articles with publisher and date, publishers of series."""
    said = list(dict.fromkeys(name for row in rows for name in _sources(w, row)))
    named = "; ".join(said[:NAMED]) or w("the texts of the library")
    rest = len(said) - NAMED
    if rest <= 0:
        return named
    more = w.plural("{count} more", "{count} more", rest)
    return w("{named}; {more}", named=named, more=more)


def _sources(w: Words, row: Row) -> list[str]:
    if "article_id" in row:
        return [f"«{row['title']}» ({labels.source(w, row)})"]
    return [
        measured.said(w, measured.source(one["source_id"]), "publisher")
        for one in (sums.parts(row) if row.get("part") else [row])
    ]
