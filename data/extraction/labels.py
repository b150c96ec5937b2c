"""The name of its own that a number of a list has: "торговля – на 7 %", "связь – на 5 %"."""

from data.extraction import morphology
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Kind, Language

LONGEST = 6  # words of a name
RELATIVE = frozenset({Kind.PERCENT, Kind.RATIO})
PARTS = frozenset({",", ";"})
LEADS = frozenset({"preposition", "growth", "growth_word", "index", "hedge", "people", "unit"})
TIMES = frozenset({"month", "relative", "year_word", "season", "time_unit", "ordinal", "digits"})
OTHERS = frozenset({"place", "standard", "compared", "against", "anaphor", "share_word"})
NO_NAME = LEADS | TIMES | OTHERS | {"past", "plan", "up", "down", "moves", "aim", "detail"}
SHORTEST = 4  # letters of a noun


def before(line: Line, quantity: Quantity, others: list[Quantity]) -> int:
    """Where the number before it ends, if a name parts the two; else -1.

    others: the numbers of the sentence. A name is a few words that tell no time, place or growth
    and announce no indicator; what begins with a preposition is a part of what was named before.
    """
    alike = [each for each in others if each.unit == quantity.unit and each.end <= quantity.first]
    if not alike or quantity.kind not in RELATIVE:
        return -1
    last = alike[-1].end
    comma = next((at for at in range(last, quantity.first) if line.low(at) in PARTS), None)
    if comma is None or quantity.first - comma - 1 > LONGEST:
        return -1
    return last if _is_name(line, range(comma + 1, quantity.first)) else -1


def _is_name(line: Line, words: range) -> bool:
    said = [at for at in words if line.low(at).isalpha() and "growth" not in line.at(at).tags]
    if not said or any(line.has(NO_NAME, at) for at in said):
        return False
    return any(_is_noun(line, at) for at in said)


def _is_noun(line: Line, at: int) -> bool:
    low = line.low(at)
    if len(low) < SHORTEST:
        return False
    return line.lexicon.language is not Language.RU or morphology.is_noun(low)
