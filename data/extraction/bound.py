"""Whether "до 500", "500-ге дейін" is an upper bound or a level that something reaches."""

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.numbers import ending

# "вырос до 500", "500-ге дейін жеткізу"
MOVES = frozenset({"up", "down", "aim", "moves", "quicker"})
STOPS = frozenset({",", ";", "(", ")", ":", "»", "«"})
LED = frozenset({"by", "to", "of"})
TO_LEVEL = 5  # words from "на" to the sign of its per cent
REACH = 14  # words in which the verb stands


def is_upper(line: Line, quantity: Quantity) -> bool:
    """ "построят [до] 10 школ", "[дейін]" without a word that says how far something moves."""
    led = "bound" in line.at(quantity.first - 1).tags
    trailed = line.match("bound_after", ending(line, quantity.end)) is not None
    if not (led or trailed) or quantity.amount.value is None:
        return False
    if led and _follows_growth(line, quantity.first - 1):
        return False
    if led and _is_listed(line, quantity.first - 1):
        return False
    return not (_moves(line, quantity.first - 1, -1) or _moves(line, quantity.end, 1))


def _is_listed(line: Line, at: int) -> bool:
    """ "выросли до 4 %, бумаги – [до] 21 %": one of a list of levels."""
    before = [each for each in line.tagged.get("bound", ()) if line.own <= each < at]
    if not before or line.low(at - 1) != "-":
        return False
    first = before[0]
    parted = any(line.low(each) in (";", ":") for each in range(first, at))
    return not parted and _moves(line, first, -1)


def is_level(line: Line, first: int) -> bool:
    """ "reduced the rate [up to] 4.1 %" says where it went; "by up to 4 %" does not."""
    level = line.low(first) == "up" and line.low(first - 1) not in LED
    return level and _moves(line, first - 1, -1)


def _follows_growth(line: Line, at: int) -> bool:
    """ "выросла [на 2,3 %], до 8,7 трлн": by so much, to a level."""
    percent = at - 2 if line.low(at - 1) in (",", "(") else at - 1
    before = range(max(line.own, percent - TO_LEVEL), percent)
    grown = any("growth" in line.tokens[each].tags for each in before)
    return grown and line.match("unit", percent) is not None


def where(line: Line, quantity: Quantity) -> tuple[int, int]:
    """Where the word of the bound stands in the text."""
    led = "bound" in line.at(quantity.first - 1).tags
    token = line.at(quantity.first - 1 if led else ending(line, quantity.end))
    return token.start, token.end


def _moves(line: Line, start: int, step: int) -> bool:
    """A word of movement in the same part of the sentence; "с 24 до 11" moves, too."""
    depth = 0
    for at in range(start, start + step * REACH, step):
        token = line.at(at)
        if step > 0 and token.low in ("(", ")"):  # "3000 тоннаға дейін (қазір 37 мың) төмендетуге"
            depth += 1 if token.low == "(" else -1
        if depth > 0 or (depth == 0 and step > 0 and token.low == ")"):
            continue
        if at == start - 1 and step < 0 and token.low == ",":
            continue  # "выросла на 1,2 п.п., до 7,4 %"
        decimal = line.at(at + 1).glued and line.low(at + 1).isdecimal()
        if not token.low or (token.low in STOPS and not decimal):
            return False
        if line.has(MOVES, at) or (step < 0 and _leaves(line, at)):
            return True
    return False


def _leaves(line: Line, at: int) -> bool:
    return "leaves" in line.tokens[at].tags and bool({"digits", "cardinal"} & line.at(at + 1).tags)
