"""Whether a number is a state, a growth, a plan or a level aimed at: from the verbs around it."""

from typing import NamedTuple

from data.extraction import numbers
from data.extraction.clauses import Clauses
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Direction, Kind, Role

CUES = ("plan", "up", "down")
NEAR = 12  # words between a verb of growth and its number


class Said(NamedTuple):
    """Role and direction, and the words that give them."""

    role: Role
    direction: Direction | None
    words: str


def read(line: Line, clauses: Clauses, quantity: Quantity) -> Said:
    """The role of one number."""
    planned = nearest(line, clauses, quantity, "plan")
    moved = _moved(line, clauses, quantity)
    words = " … ".join(_written(line, at) for at in (planned, moved) if at is not None)
    direction = _direction(line, moved)
    if direction and is_growth(line, quantity, moved):
        return Said(Role.PLAN if planned is not None else Role.CHANGE, direction, words)
    if planned is None:
        return Said(Role.ACTUAL, None, words)
    return Said(Role.TARGET if direction else Role.PLAN, None, words)


def nearest(line: Line, clauses: Clauses, quantity: Quantity, section: str) -> int | None:
    """Where the nearest word of a section stands in the number's own clause."""
    window = clauses.around(quantity.first)
    at = [p for p in window if section in line.tokens[p].tags]
    return min(at, key=lambda p: _distance(quantity, p), default=None)


def _distance(quantity: Quantity, position: int) -> int:
    """A verb before its number is nearer than one after it."""
    if position < quantity.first:
        return quantity.first - position
    return 2 * (position - quantity.end + 1)


def _moved(line: Line, clauses: Clauses, quantity: Quantity) -> int | None:
    found = [nearest(line, clauses, quantity, section) for section in ("up", "down")]
    near = [p for p in found if p is not None and _distance(quantity, p) <= NEAR]
    return min(near, key=lambda p: _distance(quantity, p), default=None)


def _direction(line: Line, moved: int | None) -> Direction | None:
    if moved is None:
        return None
    return Direction.UP if "up" in line.tokens[moved].tags else Direction.DOWN


def is_growth(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "вырос [на] 5 %", "в 2 раза": how much it grew; "вырос до 5 %" is a level."""
    if quantity.kind is Kind.RATIO and quantity.amount.form != "fraction":
        return True
    if _by_ending(line, quantity):
        return line.match("level", numbers.ending(line, quantity.end)) is None
    start = quantity.first
    while moved is not None and start > moved and "hedge" in line.at(start - 1).tags:
        start -= 1
    return "growth" in line.at(start - 1).tags or "growth" in line.at(quantity.first - 1).tags


def _by_ending(line: Line, quantity: Quantity) -> bool:
    """ "20 пайыз[ға] өсті", "20%-[ға] артты": the dative says by how much."""
    endings = line.lexicon.sections.get("growth_ending")
    tail = numbers.ending(line, quantity.end)
    last = line.low(tail - 1)
    return endings is not None and any(last.endswith(each) for each in endings.next)


def _written(line: Line, position: int) -> str:
    token = line.tokens[position]
    return line.text[token.start : token.end]
