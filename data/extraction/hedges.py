"""Words that limit a number, and the interval each of them gives."""

from typing import NamedTuple

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.numbers import ending
from data.model.terms import Hedge

NEARBY = 0.1  # "около", "почти": within a tenth


class Limit(NamedTuple):
    """A hedge and the words that say it."""

    hedge: Hedge
    words: str


def read(line: Line, quantity: Quantity) -> Limit:
    """The hedge before the number, after it, or between it and its unit."""
    for at in _starts(line, quantity.first):
        found = line.before("hedge", at)
        if found:
            return _limit(line, found.value, found.end, at)
    for end in (quantity.end, quantity.amount.end):
        after = ending(line, end)
        later = line.match("hedge_after", after)
        if later:
            return _limit(line, later.value, after, later.end)
    return _inside(line, quantity)


def _inside(line: Line, quantity: Quantity) -> Limit:
    """ "двадцать [с лишним] миллионов"."""
    for at in range(quantity.first, quantity.end):
        found = line.match("hedge_inside", at)
        if found:
            return _limit(line, found.value, at, found.end)
    return Limit(Hedge.EXACT, "")


def _starts(line: Line, first: int) -> tuple[int, ...]:
    """Where the number begins, and before its preposition: "более чем [на] 9 %"."""
    return (first, first - 1) if line.match("preposition", first - 1) else (first,)


def _limit(line: Line, meaning: str, first: int, end: int) -> Limit:
    return Limit(Hedge(meaning), line.span_of(first, end).of(line.text))


Bounds = tuple[float | None, float | None]


def interval(hedge: Hedge, value: float, exact: tuple[float, float]) -> Bounds:
    """What the words allow; `exact` is the interval of the number without its hedge."""
    return {
        Hedge.EXACT: exact,
        Hedge.ABOUT: (value * (1 - NEARBY), value * (1 + NEARBY)),
        Hedge.ALMOST: (value * (1 - NEARBY), value),
        Hedge.MORE_THAN: (value, None),
        Hedge.AT_LEAST: (value, None),
        Hedge.LESS_THAN: (None, value),
        Hedge.UP_TO: (None, value),
    }[hedge]
