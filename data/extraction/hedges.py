"""Words that limit a number, and the interval each of them gives."""

from typing import NamedTuple

from data.extraction import bound
from data.extraction.found import Quantity
from data.extraction.line import Line, Match
from data.extraction.numbers import ending
from data.model.terms import Hedge, Kind

THAN = frozenset({"чем", "than", "свыше", "более", "over"})  # before a preposition: "более на"
ABLATIVE = ("дан", "ден", "тан", "тен", "нан", "нен")
NEARBY = 0.1  # "около", "почти": within a tenth


class Limit(NamedTuple):
    """A hedge and the words that say it."""

    hedge: Hedge
    words: str


def read(line: Line, quantity: Quantity) -> Limit:
    """The hedge before the number, after it, or between it and its unit."""
    for at in _starts(line, quantity.first):
        found = line.before("hedge", at)
        if found and found.value == Hedge.UP_TO and bound.is_level(line, found.end):
            return Limit(Hedge.EXACT, "")
        if found and not (at < quantity.first and _compares(line, found, at)):
            return _limit(line, found.value, found.end, at)
    if bound.is_upper(line, quantity):
        return Limit(Hedge.UP_TO, line.text[slice(*bound.where(line, quantity))])
    for end in (quantity.end, quantity.amount.end):
        after = ending(line, end)
        later = line.match("hedge_after", after)
        if later and not compared(line, quantity):
            return _limit(line, later.value, after, later.end)
    return _inside(line, quantity)


def compared(line: Line, quantity: Quantity) -> bool:
    """ "12 пайыз[ға] көп": by so much more, not more than so much."""
    after = ending(line, quantity.end)
    endings = line.lexicon.sections.get("growth_ending")
    if endings is None or not line.has(("more", "less"), after):
        return False
    if quantity.kind is Kind.RATIO and quantity.amount.form != "fraction":
        return not line.low(after - 1).endswith(ABLATIVE)  # "үш есе көп", not "үш еседен көп"
    return not line.low(after - 1).endswith(ABLATIVE)  # "жоспардан 19% артық"


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


def _compares(line: Line, found: Match, end: int) -> bool:
    """ "стало [больше] на 12 %" is exact; "[более чем] на 12 %" is not."""
    opening = found.value in (Hedge.MORE_THAN, Hedge.LESS_THAN)
    return opening and line.low(end - 1) not in THAN


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
