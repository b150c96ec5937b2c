"""Which indicator a number states: from the catalogue's phrases near it."""

from collections.abc import Iterable
from typing import NamedTuple

from data.extraction import patterns
from data.extraction.clues import Clue
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.patterns import Pattern
from data.extraction.places import SHARES_OF_COUNTRY
from data.extraction.surroundings import REACH, Setting
from data.model.indicators import Indicator
from data.model.terms import Kind
from data.model.units import units

WORD = 4.0  # what a word of a clue is worth, in words of distance


class Choice(NamedTuple):
    """An indicator and the words that announced it."""

    indicator: str
    words: str


def choose(setting: Setting, found: list[Clue], growing: bool) -> Choice | None:
    """The indicator whose words are most specific and nearest, or None."""
    by_phrase = patterns.by_phrase(setting.line.lexicon.language)
    said = dict.fromkeys(clue.phrase for clue in found)
    tried = [each for phrase in said for each in by_phrase.get(phrase, ())]
    if growing and setting.quantity.unit == "percent":  # "ВВП страны вырос на 5 %": of no share
        tried = [each for each in tried if each.indicator.indicator not in SHARES_OF_COUNTRY]
    growing = growing or setting.indexed()
    scored = [(score, p) for p in tried if (score := _score(setting, p, found, growing))]
    best = max(scored, key=lambda each: (each[0][0], each[1].needed), default=None)
    if best and _elsewhere(setting, best[1], found) > best[0][0]:
        return None
    return best and Choice(grown(best[1].indicator, setting.quantity, growing), best[0][1])


def _elsewhere(setting: Setting, chosen: Pattern, found: list[Clue]) -> float:
    """How near the sentence speaks of something outside the catalogue: exports, loans, prices."""
    line = setting.line
    own = (clue for clue in found if clue.phrase in chosen.needed)
    taken = {at for clue in own for at in range(clue.first, clue.end)}
    scores = [0.0 - REACH]
    for at in line.where("elsewhere"):
        other = None if at in taken else line.match("elsewhere", at)
        if other and not setting.around().is_of_another(Clue("", at, other.end)):
            far = setting.distance(Clue("", at, other.end))
            scores.append(WORD * (other.end - at) - far * 6 / 5)
    return max(scores)


def _score(
    setting: Setting, each: Pattern, found: list[Clue], growing: bool
) -> tuple[float, str] | None:
    if not fits(each.indicator, setting.quantity, growing):
        return None
    near = [place for phrase in each.needed if (place := setting.nearest(phrase, found))]
    own = [clue for _, clue in near]
    if len(near) < len(each.needed) or not setting.counts_it(own):
        return None
    if any(clue.phrase in each.barred and setting.bars(clue, own) for clue in found):
        return None
    distances = [distance for distance, _ in near]
    far = min(distances) + max(distances) / 5
    words = sum(clue.end - clue.first for clue in own)
    fitting = growing and each.indicator.unit == "percent"
    return WORD * words - far + 4 * fitting, _written(setting.line, own)


def fits(indicator: Indicator, quantity: Quantity, growing: bool) -> bool:
    """Whether a number of this kind can state the indicator or its growth."""
    kind = units()[indicator.unit].kind
    if quantity.kind is Kind.RATIO and quantity.amount.form == "fraction" and not growing:
        return kind is Kind.PERCENT and not indicator.change
    if growing and quantity.kind in (Kind.PERCENT, Kind.RATIO):
        return True
    people = quantity.unit == "persons" and "persons" not in (indicator.unit, indicator.also)
    return kind is quantity.kind and not indicator.change and not people


def grown(indicator: Indicator, quantity: Quantity, growing: bool) -> str:
    """The indicator's id, of its growth where there is one for it."""
    relative = quantity.kind in (Kind.PERCENT, Kind.RATIO)
    return indicator.growth if growing and relative and indicator.growth else indicator.indicator


def _written(line: Line, found: Iterable[Clue]) -> str:
    spans = sorted({(clue.first, clue.end) for clue in found})
    return " … ".join(line.span_of(first, end).of(line.text) for first, end in spans)
