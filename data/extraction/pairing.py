"""Numbers in the order of what they are of: "55 % and 40 % in Astana and Almaty, respectively"."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

from data.extraction.found import Quantity
from data.extraction.line import Line

SECTION = "in_order"
SMALL = frozenset({"and", "growth", "preposition", "leaning"})
APART = 3  # words from one number of the row to the next


class Placed(Protocol):
    """Anything that begins at a token."""

    @property
    def first(self) -> int:
        """The token it begins at."""
        ...


Item = TypeVar("Item", bound=Placed)


class Spot(NamedTuple):
    """A place that is named at a token."""

    first: int
    place: str


def pairs(line: Line, numbers: Sequence[Quantity], items: Sequence[Item]) -> dict[int, Item]:
    """The item of each number, by where the number begins; empty if nothing is told in order.

    items: as many as the numbers of the row, before it or after it, up to the word that pairs them.
    """
    told = line.where(SECTION)
    row = _row(line, numbers, told[0]) if told else []
    if len(row) < 2:
        return {}
    own = [each for each in items if each.first < row[0].first][-len(row) :]
    after = [each for each in items if row[-1].end <= each.first < told[0]]
    chosen = after if len(after) == len(row) else own
    if len(chosen) != len(row):
        return {}
    return {number.first: item for number, item in zip(row, chosen, strict=True)}


def _row(line: Line, numbers: Sequence[Quantity], at: int) -> list[Quantity]:
    """The numbers of one unit in a row, the last before a position or the first after it."""
    before = [number for number in numbers if number.end <= at]
    row: list[Quantity] = []
    for each in reversed(before) if before else numbers:
        if row and not (_alike(line, each, row[0]) if before else _alike(line, row[-1], each)):
            break
        row.insert(0 if before else len(row), each)
    return row


def _alike(line: Line, one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and _joined(line, one.end, other.first)


def _joined(line: Line, start: int, end: int) -> bool:
    """Whether nothing but a comma and small words stands between."""
    gap = range(start, end)
    small = (line.low(at) == "," or SMALL & line.at(at).tags for at in gap)
    return len(gap) <= APART and all(small)
