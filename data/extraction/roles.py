"""Whether a number is a state, a growth, a plan or a level aimed at: from the verbs around it."""

import re
from typing import NamedTuple

from data.extraction import hedges, numbers
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Direction, Kind, Language, Role

SECTIONS = ("plan", "past", "aim", "reach", "up", "down")
Positions = dict[str, list[int]]
YEAR = re.compile("(?:19|20)[0-9]{2}")
NUMBER = frozenset({"digits", "cardinal"})
AHEAD = frozenset({"be", "будет", "будут", "to"})
CLOSING = frozenset({"", ",", ".", ";", "-", "»", ")"})
GROWING = frozenset({Kind.PERCENT})
TEMPORAL = frozenset({"relative", "month", "time_unit", "year_word", "compared_after", "earlier", "season"})
THAN = frozenset({"than", "чем"})
WAYS = frozenset({"up", "down"})
THAT = frozenset({"that", "что"})  # "announced [that] 55 km will be built"
AUXILIARY = frozenset({"is", "are", "was", "were", "be", "also"})
MAKE = ("make", "making", "made")
SAID = frozenset({"past", "up", "down", "did"})
NEAR = 12  # words between a verb of growth and its number
FAR = 20  # words to a number that says by how much: "рост в объемах ... [на] 20,9 %"
BESIDE = 6  # words from "выше" to "среднего"
CLOSE = 6  # words between a noun of growth and its number: "рост составил [8 %]"


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
    return {
        section: [at for at in range(len(line.tokens)) if line.match(section, at)]
        for section in SECTIONS
    }


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
    if cues.planned is None:
        return Said(Role.ACTUAL, None, "")
    goal = cues.aimed is not None or (direction and to_level(line, quantity))
    aimed = deadline and not until and (goal or bool(words["reach"]))
    role = Role.TARGET if aimed else Role.PLAN
    return Said(role, None, _written(line, cues.planned, cues.aimed))


def _is_start(line: Line, quantity: Quantity) -> bool:
    """ "снизится [с] 56 % до 45 %", "up [from] 2.3 million": what it was before."""
    led = "leaves" in line.at(quantity.first - 1).tags
    return led and "range" not in quantity.amount.form


def _beside(line: Line, quantity: Quantity) -> bool:
    """ "в 1,6 раза выше [среднего по стране]": held against another place, not another time."""
    after = numbers.ending(line, quantity.end)
    led = "growth" in line.at(quantity.first - 1).tags
    if led and line.before("surpassed", quantity.first - 1):
        return True  # "exceeding the national average [by] 29 %"
    if not line.has(("more", "less"), after):
        return False
    held = range(after + 1, after + 1 + BESIDE)
    if any(line.has(TEMPORAL, at) or YEAR.fullmatch(line.low(at)) for at in held):
        return False
    before = range(max(line.own, quantity.first - BESIDE), quantity.first)
    than = after + 2 if line.low(after + 1) == "," else after + 1  # "вдвое больше, чем у"
    ratio = quantity.kind is Kind.RATIO and line.low(than) in THAN
    return ratio or any(line.has(("standard",), at) for at in (*held, *before))


def _cues(line: Line, quantity: Quantity, words: Positions) -> Cues:
    planned, past, aimed = (nearest(quantity, words[each]) for each in ("plan", "past", "aim"))
    if planned is not None and _of_another(line, quantity, planned):
        planned = None
    if past is not None and line.low(past - 1) in AHEAD:  # "is to be expanded", "будет запущено"
        past = None
    final = line.lexicon.language is Language.KK
    if past is not None and planned is not None:
        passed = _distance(quantity, past, final) < _distance(quantity, planned, final)
        planned = None if passed else planned
    moved = _moved(line, quantity, words)
    return Cues(planned if planned is not None else aimed, moved, aimed)


def _of_another(line: Line, quantity: Quantity, planned: int) -> bool:
    """ "вложено 300 млрд, зону [расширят] на 40 %": past a comma, with a number of its own."""
    between = range(quantity.end, planned)
    told = (at for at in range(line.own, quantity.first) if line.low(at) in THAT)
    own = range(max(told, default=line.own), planned)
    if not _led_apart(line, planned) and not any(line.has(SAID, at) for at in own):
        return False  # "12 мектеп пен 5 емхана [салынады]": one verb for all
    if not any(line.low(at) in (",", ";") or "leaning" in line.at(at).tags for at in between):
        return False
    later = range(planned + 1, min(planned + NEAR, len(line.tokens)))
    tokens = (line.tokens[at] for at in (*between, *later))
    return any(NUMBER & token.tags and not YEAR.fullmatch(token.low) for token in tokens)


def _led_apart(line: Line, planned: int) -> bool:
    """ "900 млрд, [которые] дадут 13 тыс. мест": a verb right after a comma is of what follows."""
    before = planned - 1
    while line.low(before) in AUXILIARY or line.match("relative_word", before):
        before -= 1
    return line.low(before) == ","


def nearest(quantity: Quantity, at: list[int]) -> int | None:
    """The position nearest to a number."""
    return min(at, key=lambda p: _distance(quantity, p), default=None)


def _distance(quantity: Quantity, position: int, final: bool = False) -> int:
    """A verb before its number is nearer than one after it; Kazakh has its verb at the end."""
    before, after = (2, 1) if final else (1, 2)
    if position < quantity.first:
        return before * (quantity.first - position)
    return after * (position - quantity.end + 1)


def _moved(line: Line, quantity: Quantity, words: Positions) -> int | None:
    """The word that says which way: "[больше]" right after the number, else the nearest verb."""
    if "number_sign" in line.tokens[quantity.first].tags:
        return quantity.first
    after = numbers.ending(line, quantity.end)
    if line.has(("more", "less"), after):
        return after
    found = [nearest(quantity, words[section]) for section in ("up", "down")]
    reach = FAR if "growth" in line.at(quantity.first - 1).tags else NEAR
    near = [p for p in found if p is not None and (p < line.own or _distance(quantity, p) <= reach)]
    return min(near, key=lambda p: _distance(quantity, p), default=None)


def _direction(line: Line, moved: int | None) -> Direction | None:
    if moved is None:
        return None
    token = line.tokens[moved]
    up = token.tags & {"up", "more"} or "plus" in token.tags
    return Direction.UP if up else Direction.DOWN


def is_growth(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "вырос [на] 5 %", "в 2 раза", "рост 5 %": how much it grew; "вырос до 5 %" is a level."""
    if quantity.kind is Kind.RATIO and quantity.amount.form != "fraction":
        return True
    if "number_sign" in line.tokens[quantity.first].tags:
        return True
    if _by_ending(line, quantity, moved):
        return line.match("level", numbers.ending(line, quantity.end)) is None
    if quantity.kind is Kind.PERCENT and line.match("than", quantity.end):
        return True  # "14.5% more than"
    if quantity.kind is Kind.PERCENT and _verbed(line, quantity):
        return True
    if quantity.kind is Kind.PERCENT and hedges.compared(line, quantity):
        return True
    start = _before_hedge(line, quantity)
    if "growth" in line.at(start - 1).tags:
        return True
    if "leaves" in line.at(start - 1).tags:
        return False  # "fell from 4.9 %"
    noun_at = quantity.end + (line.low(quantity.end) == "-" and line.at(quantity.end).glued)
    if quantity.kind is Kind.PERCENT and "growth_word" in line.at(noun_at).tags:
        return True  # "a 10% increase", "a 2.7%-increase", "10 пайыз өсім"
    noun = moved is not None and "growth_word" in line.tokens[moved].tags
    led = moved is not None and moved < line.own  # "темпы роста: Астана – 11,5 %"
    near = moved is not None and 0 < start - (line.own if led else moved) <= CLOSE
    return noun and near and quantity.kind in GROWING and not to_level(line, quantity)


def _verbed(line: Line, quantity: Quantity) -> bool:
    """ "rose [30.3 %]", "7,2 пайыз [өсті]": nothing between the verb and its number."""
    if line.lexicon.language is Language.KK:
        after = numbers.ending(line, quantity.end)
        return line.has(WAYS, after) and not line.has(("level",), after)
    start = _before_hedge(line, quantity)
    if line.lexicon.language is Language.EN:  # "make up 27 %" is no growth
        return line.has(WAYS, start - 1) and not line.low(start - 2).startswith(MAKE)
    near = range(max(line.own, start - BESIDE), start)
    return any("bare_growth" in line.tokens[at].tags for at in near)


def _before_hedge(line: Line, quantity: Quantity) -> int:
    """Where the number begins with its hedge: "[более чем] на 9 %"."""
    start = quantity.first
    if "growth" in line.at(start - 1).tags:
        return start
    found = line.before("hedge", start)
    return found.end if found else start


def to_level(line: Line, quantity: Quantity) -> bool:
    """Whether it is a level reached: "до 12 %", "to 12 %", "12 %-ға дейін"."""
    start = _before_hedge(line, quantity)
    after = numbers.ending(line, quantity.end)
    return "level" in line.at(start - 1).tags or line.match("level", after) is not None


def _by_ending(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "20 пайыз[ға] өсті", "20%-[ға] артты": the dative says by how much."""
    endings = line.lexicon.sections.get("growth_ending")
    last = line.low(numbers.ending(line, quantity.end) - 1)
    after = numbers.ending(line, quantity.end)
    ends = line.low(after) in CLOSING and moved is not None
    if endings is None or not (ends or line.has(("up", "down", "level", "more", "less"), after)):
        return False
    return any(last.endswith(each) for each in endings.next)


def _written(line: Line, *positions: int | None) -> str:
    said = dict.fromkeys(p for p in positions if p is not None)
    tokens = (line.tokens[p] for p in said)
    return " … ".join(line.text[token.start : token.end] for token in tokens)
