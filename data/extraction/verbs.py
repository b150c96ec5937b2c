"""Which verb of a sentence a number goes with: the nearest, and how far verbs reach."""

import re

from data.extraction import numbers
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Language

Positions = dict[str, list[int]]
YEAR = re.compile("(?:19|20)[0-9]{2}")
NUMBER = frozenset({"digits", "cardinal"})
THAT = frozenset({"that", "что"})  # "announced [that] 55 km will be built"
AUXILIARY = frozenset({"is", "are", "was", "were", "be", "also"})
SAID = frozenset({"past", "up", "down", "did"})
BY = frozenset({"на"})
HELD = 7  # words from "выше" to "на 13 %"
NEAR = 12  # words between a verb of growth and its number
FAR = 20  # words to a number that says by how much: "рост в объемах ... [на] 20,9 %"


def is_of_another(line: Line, quantity: Quantity, planned: int) -> bool:
    """ "вложено 300 млрд, зону [расширят] на 40 %": past a comma, with a number of its own."""
    between = range(quantity.end, planned)
    if _past_detail(line, between):
        return False  # "47 new schools, including 31 in the south, [will] be built"
    told = (at for at in range(line.own, quantity.first) if line.low(at) in THAT)
    own = range(max(told, default=line.own), planned)
    if not _led_apart(line, planned) and not any(_says(line, at) for at in own):
        return False  # "12 мектеп пен 5 емхана [салынады]": one verb for all
    if not any(line.low(at) in (",", ";") or "leaning" in line.at(at).tags for at in between):
        return False
    later = range(planned + 1, min(planned + NEAR, len(line.tokens)))
    tokens = (line.tokens[at] for at in (*between, *later))
    return any(NUMBER & token.tags and not YEAR.fullmatch(token.low) for token in tokens)


def _past_detail(line: Line, between: range) -> bool:
    """Whether a detail stands between commas right before the verb."""
    commas = [at for at in between if line.low(at) == ","]
    opened = any(line.match("detail", at + 1) for at in commas[:-1])
    return opened and bool(commas) and line.low(between.stop - 1) == ","


def _says(line: Line, at: int) -> bool:
    """A verb of what was done; "gas-[powered]" is none, nor "[up] to"."""
    joined = line.low(at - 1) == "-" and line.at(at).glued
    return line.has(SAID, at) and not joined and not line.match("hedge", at)


def _led_apart(line: Line, planned: int) -> bool:
    """ "900 млрд, [которые] дадут 13 тыс. мест": a verb right after a comma is of what follows."""
    before = planned - 1
    while line.low(before) in AUXILIARY or line.match("relative_word", before):
        before -= 1
    return line.low(before) == ","


def nearest(quantity: Quantity, at: list[int]) -> int | None:
    """The position nearest to a number."""
    return min(at, key=lambda p: distance(quantity, p), default=None)


def distance(quantity: Quantity, position: int, final: bool = False) -> int:
    """A verb before its number is nearer than one after it; Kazakh has its verb at the end."""
    before, after = (2, 1) if final else (1, 2)
    if position < quantity.first:
        return before * (quantity.first - position)
    return after * (position - quantity.end + 1)


def held(line: Line, quantity: Quantity) -> int | None:
    """ "[выше] прошлогоднего на 13 %": what it is held against stands between."""
    before = range(max(line.own, quantity.first - HELD), quantity.first - 2)
    said = (at for at in reversed(before) if line.has(("more", "less"), at))
    return next((at for at in said if not _hedges(line, at, quantity.first - 1)), None)


def _hedges(line: Line, at: int, end: int) -> bool:
    """ "[не менее] чем на 10 %", "[более] тысячи проектов на 5 млрд": no comparison."""
    found = [each for start in (at, at - 1) if (each := line.match("hedge", start))]
    return any(each.end >= end or NUMBER & line.at(each.end).tags for each in found)


def mover(line: Line, quantity: Quantity, words: Positions) -> int | None:
    """The word that says which way: "[больше]" right after the number, else the nearest verb."""
    if "number_sign" in line.tokens[quantity.first].tags:
        return quantity.first
    after = numbers.ending(line, quantity.end)
    if line.has(("more", "less"), after):
        return after
    found = [nearest(quantity, words[section]) for section in ("up", "down")]
    led = "growth" in line.at(quantity.first - 1).tags or line.low(quantity.first - 1) in ("(", "-")
    if line.low(quantity.first - 1) in BY and (told := held(line, quantity)) is not None:
        found.append(told)
    reach = FAR if led else NEAR
    final = line.lexicon.language is Language.KK
    near = [
        p
        for p in found
        if p is not None and (p < line.own or distance(quantity, p, final) <= reach)
    ]
    return min(near, key=lambda p: distance(quantity, p, final), default=None)
