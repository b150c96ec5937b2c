"""How the catalogue announces an indicator: phrases that must stand near its number.

A pattern is phrases joined by "&" that must all stand near the number; one after "!" must not.
"@abroad" stands for any phrase of that section of the word list.
"""

from functools import cache
from typing import NamedTuple

from data.model.indicators import Indicator, indicators
from data.model.terms import Kind, Language
from data.model.units import units

SECTION = "@"


class Pattern(NamedTuple):
    """Phrases an indicator is announced by."""

    indicator: Indicator
    needed: tuple[str, ...]
    barred: tuple[str, ...]


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
def by_phrase(language: Language) -> dict[str, list[Pattern]]:
    """The patterns by their first phrase."""
    found: dict[str, list[Pattern]] = {}
    for each in patterns(language):
        found.setdefault(each.needed[0], []).append(each)
    return found


def phrases(language: Language) -> dict[str, str]:
    """Every phrase of every pattern, as a table for the lexicon."""
    every = (phrase for each in patterns(language) for phrase in (*each.needed, *each.barred))
    return {phrase: phrase for phrase in every if not phrase.startswith(SECTION)}


@cache
def leading(language: Language) -> frozenset[str]:
    """The phrases that patterns begin with: what they speak of, not how ("состав*")."""
    return frozenset(by_phrase(language))


@cache
def named_sections(language: Language) -> tuple[str, ...]:
    """The sections that patterns name."""
    every = (phrase for each in patterns(language) for phrase in (*each.needed, *each.barred))
    return tuple(dict.fromkeys(each[1:] for each in every if each.startswith(SECTION)))


def counts(language: Language, phrase: str) -> bool:
    """Whether a phrase announces people or things that are counted."""
    announced = (each.indicator for each in by_phrase(language).get(phrase, ()))
    return any(units()[each.unit].kind is Kind.COUNT for each in announced)


def money(language: Language, phrase: str, amount: float) -> str | None:
    """The currency of what a phrase announces, if that is a sum and can be as large."""
    announced = [each.indicator for each in by_phrase(language).get(phrase, ())]
    sums = (each for each in announced if units()[each.unit].kind is Kind.MONEY)
    return next((each.unit for each in sums if each.low <= amount <= each.high), None)
