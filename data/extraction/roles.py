"""Whether a number is a state, a growth, a plan or a level aimed at: from the verbs around it."""

from typing import NamedTuple

from data.extraction import numbers, verbs
from data.extraction.found import Quantity
from data.extraction.growing import LOWEST, index, is_growth
from data.extraction.levels import to_level
from data.extraction.line import Line
from data.extraction.verbs import YEAR, Positions
from data.model.terms import Direction, Kind, Language, Role

SECTIONS = ("plan", "past", "aim", "reach", "up", "down")
AHEAD = frozenset({"be", "будет", "будут", "to"})
TEMPORAL = frozenset(
    {"relative", "month", "time_unit", "year_word", "compared_after", "earlier", "season"}
)
THAN = frozenset({"than", "чем"})
ENABLED = 5  # words from "allowed" to "to"
RELATING = 4  # words from a comma to "которого"
BASE = 100  # per cent: where an index is counted from
FAR = 9  # words from "больше" to "чем в Алматы"
BESIDE = 6  # words from "выше" to "среднего"


class Said(NamedTuple):
    """Role and direction, and the words that give them."""

    role: Role
    direction: Direction | None
    words: str


class Cues(NamedTuple):
    """Where the words that tell the role of a number stand, if they do."""

    planned: int | None
    moved: int | None
    aimed: int | None


def positions(line: Line) -> Positions:
    """Where the words of each kind stand in a line."""
    found = {section: line.where(section) for section in SECTIONS}
    usual = set(line.where("habit"))  # "is sold": no plan
    return {**found, "plan": [at for at in found["plan"] if at not in usual]}


def read(
    line: Line, quantity: Quantity, words: Positions, deadline: bool, until: bool = False
) -> Said:
    """The role of one number.

    deadline: its period is one to be reached ("к 2030 году"); until: one whose end is near ("до
    конца года"): what is then reached is foreseen, not aimed at.
    """
    if _is_start(line, quantity) or _beside(line, quantity):
        return Said(Role.ACTUAL, None, "")
    cues = _cues(line, quantity, words)
    direction = _direction(line, cues.moved)
    if direction and is_growth(line, quantity, cues.moved):
        role = Role.CHANGE if cues.planned is None else Role.PLAN
        return Said(role, direction, _written(line, cues.planned, cues.moved))
    indexed = index(line, quantity)
    if indexed is not None:
        role = Role.CHANGE if cues.planned is None else Role.PLAN
        return Said(role, _from_base(quantity), _written(line, cues.planned, indexed))
    if cues.planned is None:
        return Said(Role.ACTUAL, None, "")
    goal = cues.aimed is not None or (direction and to_level(line, quantity))
    told = goal or cues.planned in words["reach"]
    final = until or line.lexicon.language is not Language.EN  # "is expected to reach 12 % by 2030"
    foreseen = final and any(line.match("foreseen", at) for at in _clause(line, quantity))
    aimed = deadline and told and (not until or cues.aimed is not None) and not foreseen
    role = Role.TARGET if aimed else Role.PLAN
    return Said(role, None, _written(line, cues.planned, cues.aimed))


def _clause(line: Line, quantity: Quantity) -> range:
    """The words before a number, back to the semicolon or its own beginning."""
    before = range(line.own, quantity.first)
    parted = next((at for at in reversed(before) if line.low(at) == ";"), line.own)
    return range(parted, quantity.first)


def _is_start(line: Line, quantity: Quantity) -> bool:
    """ "снизится [с] 56 % до 45 %", "up [from] 2.3 million": what it was before."""
    if line.before("at_present", quantity.first):
        return True  # "вместо [текущих] 13"
    led = "leaves" in line.at(quantity.first - 1).tags
    return led and "range" not in quantity.amount.form


def _beside(line: Line, quantity: Quantity) -> bool:
    """ "в 1,6 раза выше [среднего по стране]": held against another place, not another time."""
    after = numbers.ending(line, quantity.end)
    led = "growth" in line.at(quantity.first - 1).tags
    if led and line.before("surpassed", quantity.first - 1):
        return True  # "exceeding the national average [by] 29 %"
    above = verbs.held(line, quantity) if led else None  # "выше [средней] на 29 %"
    if above is not None:
        near = range(above, quantity.first)
        timed = any(line.has(TEMPORAL, at) for at in near)
        return not timed and any(line.has(("standard",), at) for at in near)
    if not line.has(("more", "less"), after):
        return False
    held = range(after + 1, after + 1 + BESIDE)
    before = range(max(line.own, quantity.first - BESIDE), quantity.first)
    final = line.lexicon.language is Language.KK  # "2019 жылғы деңгейден 52,7 %-ға артық"
    dated = (*before, *held) if final else held
    if any(line.has(TEMPORAL, at) or YEAR.fullmatch(line.low(at)) for at in dated):
        return False
    than = after + 2 if line.low(after + 1) == "," else after + 1  # "вдвое больше, чем у"
    ratio = quantity.kind is Kind.RATIO and line.low(than) in THAN
    if _than_a_place(line, after):
        return True  # "в 2,1 раза больше квартир, чем в Алматы"
    return ratio or any(line.has(("standard",), at) for at in (*held, *before))


def _than_a_place(line: Line, after: int) -> bool:
    """Whether "чем в Алматы" follows within the clause."""
    near = (at for at in range(after, after + FAR) if line.low(at) in THAN)
    return any(line.match("place", at + by) for at in near for by in (1, 2))


def _cues(line: Line, quantity: Quantity, words: Positions) -> Cues:
    own = [at for at in words["plan"] if _is_own(line, quantity, at, words["past"])]
    told = (own, words["past"], words["aim"])
    planned, past, aimed = (verbs.nearest(quantity, each) for each in told)
    if aimed is not None and _resulted(line, words, aimed):
        aimed = None
    if past is not None and line.low(past - 1) in AHEAD:  # "is to be expanded", "будет запущено"
        past = None
    final = line.lexicon.language is Language.KK
    if past is not None and planned is not None:
        closed = final and planned < quantity.first <= past  # "жоспарланған 10 стансы жаңғыртылды"
        passed = closed or _is_nearer(quantity, past, planned, final)
        planned = None if passed else planned
    moved = verbs.mover(line, quantity, words)
    return Cues(planned if planned is not None else aimed, moved, aimed)


def _is_own(line: Line, quantity: Quantity, planned: int, past: list[int]) -> bool:
    """Not another's verb, nor that of "is [to] be built, within which 9 projects were realized"."""
    if any(line.match("enabled", planned - by) for by in range(1, ENABLED)):
        return False  # "allowed the region [to] build 33 schools"
    within = range(planned, quantity.first)
    parted = any(line.low(at) == "," and _relates(line, at + 1) for at in within)
    told = any(at > quantity.first for at in past)
    return not (parted and told) and not verbs.is_of_another(line, quantity, planned)


def _relates(line: Line, at: int) -> bool:
    """ ", [of which]", ", в рамках [которого]"."""
    return any(line.match("relative_word", near) for near in range(at, at + RELATING))


def _resulted(line: Line, words: Positions, aimed: int) -> bool:
    """ "grew by 15.8% [to reach] 714 bn": what was reached, not what is to be."""
    ahead = any(at < aimed for at in words["plan"])
    before = range(line.own, aimed)
    return not ahead and any(line.has(("past", "did"), at) for at in before)


def _is_nearer(quantity: Quantity, one: int, other: int, final: bool) -> bool:
    return verbs.distance(quantity, one, final) < verbs.distance(quantity, other, final)


def _from_base(quantity: Quantity) -> Direction | None:
    """An index of 108,3 % went up, one of 96,1 % down; an indicator of 11,4 % grew by as much."""
    value = quantity.amount.value or BASE
    if value == BASE:
        return None
    return Direction.DOWN if LOWEST <= value < BASE else Direction.UP


def _direction(line: Line, moved: int | None) -> Direction | None:
    if moved is None:
        return None
    token = line.tokens[moved]
    up = token.tags & {"up", "more"} or "plus" in token.tags
    return Direction.UP if up else Direction.DOWN


def _written(line: Line, *positions: int | None) -> str:
    said = dict.fromkeys(p for p in positions if p is not None)
    tokens = (line.tokens[p] for p in said)
    return " … ".join(line.text[token.start : token.end] for token in tokens)
