"""How much something grew, or a level it reached: from what stands beside the number."""

from data.extraction import hedges, numbers
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Kind, Language

CLOSING = frozenset({"", ",", ".", ";", "-", "»", ")"})
GROWING = frozenset({Kind.PERCENT})
WAYS = frozenset({"up", "down"})
MAKE = ("make", "making", "made")
BESIDE = 6  # words from "прибавил" to its number
CLOSE = 6  # words between a noun of growth and its number: "рост составил [8 %]"


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
    if _makes_up(line, start):
        return False
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
