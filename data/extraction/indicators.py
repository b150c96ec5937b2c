"""Which indicator a number states: from the catalogue's phrases near it.

A pattern is phrases joined by "&" that must all stand near the number; one after "!" must not.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from data.extraction import numbers
from data.extraction.clauses import Clauses
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.indicators import Indicator, indicators
from data.model.terms import Kind, Language
from data.model.units import units

BRACKET = 4  # words that a bracket's border counts for
FIGURE = 5  # words that another number in between counts for
COMMA = 8  # words that a comma after the number counts for
REACH = 40.0
VERBS = frozenset({"past", "plan", "up", "down", "aim", "moves"})
COUNTED = 3  # words in which the counted noun follows its number


class Pattern(NamedTuple):
    """Phrases an indicator is announced by."""

    indicator: Indicator
    needed: tuple[str, ...]
    barred: tuple[str, ...]


class Choice(NamedTuple):
    """An indicator and the words that announced it."""

    indicator: str
    words: str


@dataclass(frozen=True, slots=True)
class Clue:
    """A phrase of some pattern found in a line."""

    phrase: str
    first: int
    end: int


def pattern(indicator: Indicator, written: str) -> Pattern:
    """A pattern as the catalogue writes it: "дол* & экономик* ! бюджет*"."""
    needed, *barred = (side.strip() for side in written.split("!"))
    parts = tuple(each.strip() for each in needed.split("&"))
    return Pattern(indicator, parts, tuple(barred))


@cache
def patterns(language: Language) -> tuple[Pattern, ...]:
    """All patterns of a language, in the catalogue's order."""
    return tuple(
        pattern(each, written)
        for each in indicators().values()
        for written in each.words.get(language, ())
    )


@cache
def _by_phrase(language: Language) -> dict[str, list[Pattern]]:
    found: dict[str, list[Pattern]] = {}
    for each in patterns(language):
        found.setdefault(each.needed[0], []).append(each)
    return found


def counts(language: Language, phrase: str) -> bool:
    """Whether a phrase announces people or things that are counted."""
    announced = (each.indicator for each in _by_phrase(language).get(phrase, ()))
    return any(units()[each.unit].kind is Kind.COUNT for each in announced)


def money(language: Language, phrase: str) -> str | None:
    """The currency of what a phrase announces, if that is a sum."""
    announced = (each.indicator.unit for each in _by_phrase(language).get(phrase, ()))
    return next((unit for unit in announced if units()[unit].kind is Kind.MONEY), None)


def phrases(language: Language) -> dict[str, str]:
    """Every phrase of every pattern, as a table for the lexicon."""
    every = (phrase for each in patterns(language) for phrase in (*each.needed, *each.barred))
    return {phrase: phrase for phrase in every}


def clues(line: Line) -> list[Clue]:
    """The phrases found in a line; several may share a word."""
    return [
        Clue(value, at, end)
        for at, token in enumerate(line.tokens)
        if "clue" in token.tags
        for value, end in line.matches("clue", at)
    ]


class Place(NamedTuple):
    """A number's surroundings: what stands between it and a clue."""

    line: Line
    clauses: Clauses
    quantity: Quantity
    others: list[Quantity]


def choose(place: Place, found: list[Clue], growing: bool) -> Choice | None:
    """The indicator whose words are most specific and nearest, or None."""
    by_phrase = _by_phrase(place.line.lexicon.language)
    said = dict.fromkeys(clue.phrase for clue in found)
    tried = [each for phrase in said for each in by_phrase.get(phrase, ())]
    scored = [(score, p) for p in tried if (score := _score(place, p, found, growing))]
    best = max(scored, key=lambda each: (each[0][0], each[1].needed), default=None)
    if best and _elsewhere(place, best[1], found) > best[0][0]:
        return None
    return best and Choice(grown(best[1].indicator, place.quantity, growing), best[0][1])


def _elsewhere(place: Place, chosen: Pattern, found: list[Clue]) -> float:
    """How near the sentence speaks of something outside the catalogue: exports, loans, prices."""
    line = place.line
    own = (clue for clue in found if clue.phrase in chosen.needed)
    taken = {at for clue in own for at in range(clue.first, clue.end)}
    scores = [0.0 - REACH]
    for at, token in enumerate(line.tokens):
        other = (
            line.match("elsewhere", at) if "elsewhere" in token.tags and at not in taken else None
        )
        if other:
            far = _distance(place, Clue("", at, other.end))
            scores.append(4.0 * (other.end - at) - far * 6 / 5)
    return max(scores)


def _score(
    place: Place, each: Pattern, found: list[Clue], growing: bool
) -> tuple[float, str] | None:
    if not fits(each.indicator, place.quantity, growing):
        return None
    if any(clue.phrase in each.barred for clue in found):
        return None
    nearest = [_nearest(place, phrase, found) for phrase in each.needed]
    clue_set = [near for near in nearest if near]
    if len(clue_set) < len(nearest):
        return None
    if not counts_it(place, [clue for _, clue in clue_set]):
        return None
    distances = [distance for distance, _ in clue_set]
    far = min(distances) + max(distances) / 5
    words = sum(clue.end - clue.first for _, clue in clue_set)
    if max(distances) > REACH:
        return None
    fitting = growing and each.indicator.unit == "percent"
    return 4.0 * words - far + 4 * fitting, _written(place.line, [clue for _, clue in clue_set])


def counts_it(place: Place, found: list[Clue]) -> bool:
    """Whether what is counted ("12 [школ]") is what the clues speak of."""
    line, quantity = place.line, place.quantity
    if quantity.kind is not Kind.COUNT or line.match("any_unit", quantity.amount.end):
        return True
    noun = numbers.ending(line, quantity.amount.end)
    if line.match("elsewhere", noun):
        return False  # "5 емхана салынды"
    if line.has(VERBS, noun):
        return True  # "700 мыңға жетті"
    if not line.low(noun).isalpha() or "leaning" in line.at(noun).tags:
        return True
    return any(clue.first < noun + COUNTED and clue.end > noun for clue in found)


def _nearest(place: Place, phrase: str, found: list[Clue]) -> tuple[float, Clue] | None:
    near = [
        (_distance(place, clue), clue.first, clue)
        for clue in found
        if clue.phrase == phrase and not _is_counted_by_another(place, clue)
    ]
    best = min(near, default=None, key=lambda each: each[:2])
    return best and (best[0], best[2])


def _is_counted_by_another(place: Place, clue: Clue) -> bool:
    """ "12 [школ], 45 человек": the schools are not what the people are about."""
    quantity = place.quantity
    if quantity.end == quantity.amount.end:
        return False
    others = [other for other in place.others if other.first != quantity.first]
    if quantity.kind is not Kind.COUNT:  # "12 школ, на 20 % больше": of the number just before
        others = [other for other in others if other.end <= quantity.first][:-1]
    return any(other.amount.end <= clue.first < other.end for other in others)


def _distance(place: Place, clue: Clue) -> float:
    quantity = place.quantity
    later = clue.first >= quantity.end
    gap = clue.first - quantity.end if later else max(0, quantity.first - clue.end)
    low, high = sorted((clue.first, quantity.first))
    outer = [other for other in place.others if not place.clauses.bracketed(other.first)]
    between = sum(low < other.first < high for other in outer)
    crossing = not place.clauses.same(clue.first, quantity.first)
    comma = later and any(place.line.low(at) == "," for at in range(quantity.end, clue.first))
    return gap + between * FIGURE + crossing * BRACKET + comma * COMMA


def fits(indicator: Indicator, quantity: Quantity, growing: bool) -> bool:
    """Whether a number of this kind can state the indicator or its growth."""
    kind = units()[indicator.unit].kind
    if quantity.kind is Kind.RATIO and quantity.amount.form == "fraction" and not growing:
        return kind is Kind.PERCENT
    if growing and quantity.kind in (Kind.PERCENT, Kind.RATIO):
        return True
    return kind is quantity.kind


def grown(indicator: Indicator, quantity: Quantity, growing: bool) -> str:
    """The indicator's id, of its growth where there is one for it."""
    relative = quantity.kind in (Kind.PERCENT, Kind.RATIO)
    return indicator.growth if growing and relative and indicator.growth else indicator.indicator


def _written(line: Line, found: Iterable[Clue]) -> str:
    spans = sorted({(clue.first, clue.end) for clue in found})
    return " … ".join(line.span_of(first, end).of(line.text) for first, end in spans)
