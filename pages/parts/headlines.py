"""What the summary leads with: which figures, which charts."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

from data.model.places import city, places
from pages.parts import cards, charts, shares, tables, zone
from pages.parts.cards import Card
from pages.parts.charts import Chart
from pages.parts.figures import Row, derived, everything, latest
from pages.parts.words import Words

SHARES = ("economy_share", "budget_revenue_share")
AREA, EXPANSION, PLANNED = "industrial_zone_area", "industrial_zone_expansion", "planned_zone_area"
CARDS = 4
KEPT = 3 * tables.VERSIONS  # one a language: they are the same for every visitor


def led(w: Words) -> list[Card]:
    """Up to four cards: the leading figures, the planned zone, else what else is stated."""
    return list(_led(tables.version(), w))


@lru_cache(maxsize=KEPT)
def _led(_: str, w: Words) -> tuple[Card, ...]:
    shown = [cards.stated(w, row) for name in (*SHARES, AREA) if (row := latest(name))]
    if planned := derived(PLANNED):
        shown.append(cards.computed(w, planned))
    more = (cards.stated(w, row) for row in _others())
    return tuple(islice(chain(shown, more), CARDS))


def _others() -> Iterator[Row]:
    """What else is stated, looked for only where a card is free."""
    charted = {*SHARES, AREA, EXPANSION}
    for name in everything()["indicator"].dropna().unique():
        if name not in charted and (row := latest(name)):
            yield row


def share_bars(w: Words) -> Chart | None:
    """The shares as small bars, or None where none is stated."""
    return _share_bars(tables.version(), w)


@lru_cache(maxsize=KEPT)
def _share_bars(_: str, w: Words) -> Chart | None:
    rows = [row for name in SHARES if (row := latest(name))]
    if not rows:
        return None
    name = w.name(places()[city()].names)
    return charts.kept(shares.part_of_whole, w, shares.frame(w, rows), name, compact=True)


def zone_squares(w: Words) -> Chart | None:
    """Today's zone and the planned one as small squares, or None where no area is stated."""
    return _zone_squares(tables.version(), w)


@lru_cache(maxsize=KEPT)
def _zone_squares(_: str, w: Words) -> Chart | None:
    planned = derived(PLANNED)
    today = planned["operands"]["area"] if planned else latest(AREA)
    if not today:
        return None
    areas = zone.frame(w, today, planned)
    return charts.kept(zone.to_scale, w, areas, float(areas["area"].max()), compact=True)
