"""A level that something reached or left: "до 12 %", "с 56 % до 45 %", "5 %-дан 12 %-ға"."""

from collections.abc import Sequence

from data.extraction import numbers
from data.extraction.found import Quantity
from data.extraction.line import Line

MEASURES = frozenset({"unit", "any_unit", "scale", "currency"})


def to_level(line: Line, quantity: Quantity) -> bool:
    """Whether it is a level reached: "до 12 %", "to 12 %", "12 %-ға дейін", "5 %-дан [12 %-ға]"."""
    start = before_hedge(line, quantity)
    after = numbers.ending(line, quantity.end)
    if line.match("level", after) is not None or "level" in line.at(start - 1).tags:
        return True
    counted = line.at(start - 1).tags & MEASURES or line.low(start - 2) == "-"
    return bool(counted) and _ablative(line, start) and dative(line, quantity)


def _ablative(line: Line, end: int) -> bool:
    return _ends(line, end, "ablative")


def dative(line: Line, quantity: Quantity) -> bool:
    """ "20 пайыз[ға]", "20%-[ға]": in Kazakh it says by how much; «теңге» is no dative."""
    after = numbers.ending(line, quantity.end)
    base = f"{line.low(after - 1)}~" in line.lexicon.marked
    return not base and _ends(line, after, "growth_ending")


def _ends(line: Line, end: int, section: str) -> bool:
    """Whether the word before a position has one of the endings of a section."""
    endings = line.lexicon.sections.get(section)
    return endings is not None and any(line.low(end - 1).endswith(each) for each in endings.next)


def left(line: Line, quantity: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    """ "вырос с [3,4] до 6 трлн", "[52-ден] 28-ге дейін": the level reached, if this was left."""
    after = [each for each in others if each.first >= quantity.end]
    reached = min(after, key=lambda each: each.first, default=None)
    if reached is None or not _leaves(line, quantity) or not to_level(line, reached):
        return None
    return reached


def _leaves(line: Line, quantity: Quantity) -> bool:
    if "leaves" in line.at(before_hedge(line, quantity) - 1).tags:
        return True
    return _ablative(line, numbers.ending(line, quantity.end))


def before_hedge(line: Line, quantity: Quantity) -> int:
    """Where the number begins with its hedge: "[более чем] на 9 %"."""
    start = quantity.first
    if "growth" in line.at(start - 1).tags:
        return start
    found = line.before("hedge", start)
    return found.end if found else start
