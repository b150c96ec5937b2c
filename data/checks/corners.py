"""How far a computed number may lie: a formula at every corner of its operands' intervals."""

import math
from collections.abc import Mapping
from itertools import product

from data.checks.intervals import Interval
from data.model.expression import evaluate

Corner = tuple[float, bool]  # a bound, and whether it is really one


def bounds(formula: str, operands: Mapping[str, Interval]) -> tuple[float | None, float | None]:
    """The lowest and highest number the operands allow; None where an open operand decides it.

    A formula rises or falls with each operand, and stated numbers are unsigned: an operand that
    is open below begins at zero.
    """
    ends = [(_low(operand), _high(operand)) for operand in operands.values()]
    corners = [_corner(formula, tuple(operands), corner) for corner in product(*ends)]
    decided = [corner for corner in corners if not math.isnan(corner[0])]  # inf / inf tells nothing
    low, low_stated = min(decided, key=lambda corner: (corner[0], not corner[1]))
    high, high_stated = max(decided)
    return low if low_stated else None, high if high_stated else None


def _low(operand: Interval) -> Corner:
    return (0.0, False) if operand.low is None else (operand.low, True)


def _high(operand: Interval) -> Corner:
    return (math.inf, False) if operand.high is None else (operand.high, True)


def _corner(formula: str, names: tuple[str, ...], corner: tuple[Corner, ...]) -> Corner:
    numbers = dict(zip(names, (number for number, _ in corner), strict=True))
    stated = all(really for _, really in corner)
    try:
        return evaluate(formula, numbers), stated
    except ZeroDivisionError:
        return math.inf, False
