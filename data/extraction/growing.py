"""How much something grew, or a level it reached: from what stands beside the number."""

from collections.abc import Sequence

from data.extraction import hedges, numbers
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Kind, Language

CLOSING = frozenset({"", ",", ".", ";", "-", "»", ")"})
GROWING = frozenset({Kind.PERCENT})
MEASURES = frozenset({"unit", "any_unit", "scale", "currency"})
WAYS = frozenset({"up", "down"})
MAKE = ("make", "making", "made")
STOPS = frozenset({",", ";", "%", "(", ")"})
TELLING = frozenset({"past", "stated", "up", "down", "did"})
LINKS = frozenset({"(", "-", ":"})
LOWEST, HIGHEST = 80, 200  # per cent that an index of volume or prices can be
NAMED = 16  # words from a noun of growth, with its verb, to the number
BESIDE = 6  # words from "прибавил" to its number
CLOSE = 6  # words between a noun of growth and its number: "рост составил [8 %]"


def is_growth(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "вырос [на] 5 %", "в 2 раза", "рост 5 %": how much it grew; "вырос до 5 %" is a level."""
    if quantity.kind is Kind.RATIO and quantity.amount.form != "fraction":
        return True
    if "number_sign" in line.tokens[quantity.first].tags:
        return True
    if _by_ending(line, quantity, moved):
        return not to_level(line, quantity)
    if quantity.kind is Kind.PERCENT and line.match("than", quantity.end):
        return True  # "14.5% more than"
    if quantity.kind is Kind.PERCENT and _verbed(line, quantity):
        return True
    if hedges.compared(line, quantity):
        return True
    start = _before_hedge(line, quantity)
    if _makes_up(line, start):
        return False
    if "growth" in line.at(start - 1).tags:
        return True
    if "leaves" in line.at(start - 1).tags:
        return False  # "fell from 4.9 %"
    noun_at = quantity.end + (line.low(quantity.end) == "-" and line.at(quantity.end).glued)
    if quantity.kind is Kind.PERCENT and "growth_word" in line.at(noun_at).tags:
        return True  # "a 10% increase", "a 2.7%-increase", "10 пайыз өсім"
    if is_named(line, start, "growth_noun" if quantity.kind in GROWING else "growth_amount"):
        return True
    noun = moved is not None and "growth_word" in line.tokens[moved].tags
    led = moved is not None and moved < line.own  # "темпы роста: Астана – 11,5 %"
    near = moved is not None and 0 < start - (line.own if led else moved) <= CLOSE
    return noun and near and quantity.kind in GROWING and not to_level(line, quantity)


def is_named(line: Line, start: int, section: str = "growth_noun") -> bool:
    """ "[рост] инвестиций ускорился до 10,9 %", "the highest [growth] was in the south (8 %)"."""
    alone = line.low(start - 1) in LINKS
    last = start - alone
    before = range(max(line.own, last - NAMED), last)
    noun = next((at for at in reversed(before) if line.match(section, at)), last)
    between = range(noun + 1, last)
    if noun == last or any(line.low(at) in STOPS for at in between):
        return False
    return alone or any(line.has(TELLING, at) for at in between)


def index(line: Line, quantity: Quantity) -> int | None:
    """Where "[индекс] составил 108,3 %" says what the number is: 100 % is where it was before."""
    value = quantity.amount.value
    if quantity.kind is not Kind.PERCENT or value is None or not LOWEST <= value <= HIGHEST:
        return None
    before = range(max(line.own, quantity.first - NAMED), quantity.first)
    return next((at for at in reversed(before) if line.match("index", at)), None)


def _verbed(line: Line, quantity: Quantity) -> bool:
    """ "rose [30.3 %]", "7,2 пайыз [өсті]": nothing between the verb and its number."""
    if line.lexicon.language is Language.KK:
        after = numbers.ending(line, quantity.end)
        return line.has(WAYS, after) and not line.has(("level",), after)
    start = _before_hedge(line, quantity)
    if line.lexicon.language is Language.EN:
        return line.has(WAYS, start - 1) and not _makes_up(line, start)
    near = range(max(line.own, start - BESIDE), start)
    return any("bare_growth" in line.tokens[at].tags for at in near)


def _makes_up(line: Line, start: int) -> bool:
    """ "[make up] 27 %" is no growth."""
    return line.low(start - 1) == "up" and line.low(start - 2).startswith(MAKE)


def _before_hedge(line: Line, quantity: Quantity) -> int:
    """Where the number begins with its hedge: "[более чем] на 9 %"."""
    start = quantity.first
    if "growth" in line.at(start - 1).tags:
        return start
    found = line.before("hedge", start)
    return found.end if found else start


def to_level(line: Line, quantity: Quantity) -> bool:
    """Whether it is a level reached: "до 12 %", "to 12 %", "12 %-ға дейін", "5 %-дан [12 %-ға]"."""
    start = _before_hedge(line, quantity)
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
    if reached is None or not to_level(line, reached) or not _leaves(line, quantity):
        return None
    return reached


def _leaves(line: Line, quantity: Quantity) -> bool:
    if "leaves" in line.at(_before_hedge(line, quantity) - 1).tags:
        return True
    return _ablative(line, numbers.ending(line, quantity.end))


def _by_ending(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "20 пайыз[ға] өсті", "20%-[ға] артты": the dative says by how much."""
    after = numbers.ending(line, quantity.end)
    ends = line.low(after) in CLOSING and moved is not None
    if not (ends or line.has(("up", "down", "level", "more", "less"), after)):
        return False
    return dative(line, quantity)
