"""A country's name in running text, in the cases it is written in."""

import re
from functools import cache
from typing import NamedTuple

from data.extraction.morphology import lemmas
from data.model.countries import countries
from data.model.span import Span
from data.model.terms import Language

PIECE = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?|[^\w\s]|[\d_]+")
ENDINGS = {
    Language.KK: re.compile(r"(?<=\w)-?[ндт][ыі]ң$"),  # «Иранның», «ҚХР-дың»
    Language.EN: re.compile(r"['’]s?$"),  # "China's", "the Netherlands'"
}

Keys = frozenset[str]


class Piece(NamedTuple):
    """A word or a sign, and where it stands."""

    word: str
    span: Span


class Name(NamedTuple):
    """One name of a country, as the forms its words answer to."""

    country: str
    words: tuple[Keys, ...]


def pieces(text: str, within: Span) -> list[Piece]:
    """Words and signs of a stretch; a name with a hyphen or an apostrophe is one word."""
    found = PIECE.finditer(text, within.start, within.end)
    return [Piece(match.group(), Span(*match.span())) for match in found]


def country(said: list[Piece], language: Language) -> tuple[str, int] | None:
    """The code of the country that the pieces begin with, and how many of them name it."""
    if not said or not said[0].word[0].isupper():
        return None
    first = keys(said[0].word, language)
    named = (name for key in first for name in _by_first(language).get(key, ()))
    fitting = [name for name in named if _fits(name, said, language)]
    best = max(fitting, key=lambda name: len(name.words), default=None)
    return (best.country, len(best.words)) if best else None


def keys(word: str, language: Language) -> Keys:
    """The forms a word answers to: dictionary forms in Russian, the bare stem elsewhere."""
    plain = word.casefold().replace("ё", "е").replace("’", "'")
    if language == Language.RU:
        return frozenset({form.replace("ё", "е") for form in lemmas(plain)})
    return frozenset({plain, ENDINGS[language].sub("", plain)})


def _fits(name: Name, said: list[Piece], language: Language) -> bool:
    pairs = zip(said, name.words, strict=False)
    long_enough = len(said) >= len(name.words)
    return long_enough and all(keys(piece.word, language) & wanted for piece, wanted in pairs)


@cache
def _by_first(language: Language) -> dict[str, list[Name]]:
    """All names of all countries by the forms of their first word."""
    found: dict[str, list[Name]] = {}
    for known in countries().values():
        for written in known.words[language]:
            said = pieces(written, Span(0, len(written)))
            words = tuple(keys(piece.word, language) for piece in said)
            for key in words[0]:
                found.setdefault(key, []).append(Name(known.country, words))
    return found
