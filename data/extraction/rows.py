"""One measure told place by place: "Алматы (22 тыс. человек), Астана (18), Актобе (4 733)"."""

from typing import NamedTuple

from data.extraction import elliptic, tallies
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Kind

LEADS = frozenset({"preposition", "year_preposition"})
UNTOLD = frozenset({"units", "x"})


class Row(NamedTuple):
    """The number that a row began with, and where the last number of the row ends."""

    of: Quantity
    end: int


def told(line: Line, found: list[elliptic.Named]) -> list[elliptic.Named]:
    """What was found, with the unit of a row's first number given to those of the next places."""
    done: list[elliptic.Named] = []
    row: Row | None = None
    for name, item in found:
        if isinstance(item, Quantity):
            whole = _of_row(line, item, row)
            row = _on(row, whole)
            done.append((name, whole))
        else:
            done.append((name, item))
    return done


def _of_row(line: Line, item: Quantity, row: Row | None) -> Quantity:
    if row is None or item.unit != "units" or not elliptic.is_bare(line, item):
        return item
    along = tallies.along(line, range(row.end, item.first)) or _more(line, item, row)
    along = along or _placed_after(line, item, range(row.end, item.first))
    return elliptic.with_unit(item, row.of) if along else item


def _more(line: Line, item: Quantity, row: Row) -> bool:
    """ "687 человек в Алматы, [ещё] 54 – в Астане"."""
    led = line.before("another", item.first) or line.match("another", item.end)
    return led is not None and row.of.kind is Kind.COUNT


def _placed_after(line: Line, item: Quantity, gap: range) -> bool:
    """ "9.5 % in Brazil, [7.5] in France": parted by a comma, each before its place."""
    small = all(line.low(at) == "," or "leaning" in line.at(at).tags for at in gap)
    led = bool(LEADS & line.at(item.end).tags)
    return small and led and line.match("place", item.end + 1) is not None


def _on(row: Row | None, item: Quantity) -> Row | None:
    """The row after a number; a share beside what is counted belongs to it."""
    if row and item.kind is Kind.PERCENT and row.of.kind is not Kind.PERCENT:
        return row._replace(end=item.end)
    return None if item.unit in UNTOLD else Row(item, item.end)
