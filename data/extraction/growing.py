"""How much something grew, or a level it reached: from what stands beside the number."""

from collections.abc import Iterator

from data.extraction import hedges, numbers
from data.extraction.found import Quantity
from data.extraction.levels import before_hedge, dative, to_level
from data.extraction.line import Line
from data.model.terms import Kind, Language

CLOSING = frozenset({"", ",", ".", ";", "-", "»", ")", "("})
GROWING = frozenset({Kind.PERCENT})
VERBED = frozenset({Kind.PERCENT, Kind.MONEY})  # "the budget grew 23 billion tenge"
WAYS = frozenset({"up", "down"})
MAKE = ("make", "making", "made")
STOPS = frozenset({",", ";", "%", "(", ")"})
TELLING = frozenset({"past", "stated", "up", "down", "did"})
ARTICLES = frozenset({"a", "an", "the"})
HIGHEST_EVER = frozenset({"record", "whopping", "further", "additional"})
BASE = 100  # per cent: more of it than there was before
MEASURED_BY = frozenset({"fulfilled", "share_word", "rate_itself"})  # of a plan, of something else
NUMBER = frozenset({"digits", "cardinal"})
COUNTED = 5  # words from a count to its bracket
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
    if quantity.kind in VERBED and _verbed(line, quantity):
        return True
    if hedges.compared(line, quantity) or _quickened(line, quantity, moved):
        return True
    start = before_hedge(line, quantity)
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
    if _is_share(line, start):
        return False
    alone = line.low(start - 1) in LINKS
    last = start - alone
    before = range(max(line.own, last - NAMED), last)
    noun = next((at for at in reversed(before) if line.match(section, at)), last)
    between = list(outside(line, range(noun + 1, last)))
    stops = STOPS - {","} if line.low(start - 1) == "(" else STOPS
    if noun == last or any(line.low(at) in stops for at in between):
        return False
    return alone or any(line.has(TELLING, at) for at in between)


def _is_share(line: Line, start: int) -> bool:
    """ "199 школ ([85 %]) построены": in the bracket of what is counted."""
    counted = range(start - 1 - COUNTED, start - 1)
    near = [at for at in counted if NUMBER & line.at(at).tags]
    units = (line.match("unit", at) for at in counted)
    money = any(each and each.value.split()[0] in numbers.MONEY for each in units)
    return line.low(start - 1) == "(" and bool(near) and not money


def outside(line: Line, gap: range) -> Iterator[int]:
    """The positions that stand in no bracket of their own."""
    shut = [at for at in gap if line.low(at) == ")"]
    inside = False
    for at in gap:
        inside = inside or (line.low(at) == "(" and bool(shut) and at < shut[-1])
        if not inside:
            yield at
        inside = inside and line.low(at) != ")"


def index(line: Line, quantity: Quantity) -> int | None:
    """Where "[индекс] составил 108,3 %" says what the number is: 100 % is where it was before."""
    value = quantity.amount.value
    if quantity.kind is not Kind.PERCENT or value is None or value > HIGHEST:
        return None
    before = range(max(line.own, quantity.first - NAMED), quantity.first)
    said = {at: found.value for at in before if (found := line.match("index", at))}
    if value < LOWEST:  # "краткосрочный экономический [индикатор] достиг 11,4 %"
        comma = max((at for at in before if line.low(at) == ","), default=-1)
        return next((at for at in said if at > comma and said[at] == "indicator"), None)
    named = next(reversed(said), None)
    whole = value > BASE and "growth" not in line.at(quantity.first - 1).tags
    bare = whole and not line.says(MEASURED_BY, line.own)  # "связь – 106,4 %"
    return quantity.first if named is None and bare else named


def _verbed(line: Line, quantity: Quantity) -> bool:
    """ "rose [30.3 %]", "7,2 пайыз [өсті]": nothing between the verb and its number."""
    if line.lexicon.language is Language.KK:
        after = numbers.ending(line, quantity.end)
        plain = quantity.kind is Kind.PERCENT and line.has(WAYS, after)
        return plain and not line.has(("level",), after)
    start = before_hedge(line, quantity)
    if line.lexicon.language is Language.EN:
        start -= line.low(start - 1) in HIGHEST_EVER and line.low(start - 2) in ARTICLES
        start -= line.low(start - 1) in ARTICLES  # "grew [a record] 65 %"
        money = quantity.kind is Kind.MONEY
        grew = line.has(("grows",) if money else WAYS, start - 1)  # a bank "raised $5 million"
        return grew and not _makes_up(line, start)
    near = range(max(line.own, start - BESIDE), start)
    return quantity.kind is Kind.PERCENT and any(
        "bare_growth" in line.tokens[at].tags for at in near
    )


def _quickened(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "the indicator [accelerated] to 6.2 %" is a growth, "inflation slowed to 9 %" a rate."""
    if quantity.kind is not Kind.PERCENT or moved is None or "quicker" not in line.at(moved).tags:
        return False
    itself = (at for at in line.where("rate_itself") if at < moved)
    return to_level(line, quantity) and next(itself, None) is None


def _makes_up(line: Line, start: int) -> bool:
    """ "[make up] 27 %" is no growth."""
    return line.low(start - 1) == "up" and line.low(start - 2).startswith(MAKE)


def _by_ending(line: Line, quantity: Quantity, moved: int | None) -> bool:
    """ "20 пайыз[ға] өсті", "20%-[ға] артты": the dative says by how much."""
    after = numbers.ending(line, quantity.end)
    ends = line.low(after) in CLOSING and moved is not None
    if not (ends or line.has(("up", "down", "level", "more", "less"), after)):
        return False
    return dative(line, quantity)
