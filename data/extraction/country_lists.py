"""A run of countries: «КНР, Ирана, Турции, Франции»; it ends at the first thing that is none."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from data.extraction.context_words import listed
from data.extraction.country_names import Piece, country, pieces
from data.model.span import Span
from data.model.terms import Language

SIGNS = frozenset(",;")
LONGEST = 8  # words and signs of a country's name
FAR = 1000  # code points; no list of countries is longer
OWNED = re.compile(r"(?:['’]s|s['’])$")

Found = tuple[str, Span]


def after(text: str, within: Span, language: Language) -> Iterator[Found]:
    """The countries that a stretch begins with: code and place."""
    said = pieces(text, Span(within.start, min(within.end, within.start + FAR)))
    at = 0
    while found := country(said[at : at + LONGEST], language):
        code, size = found
        yield code, Span(said[at].span.start, said[at + size - 1].span.end)
        joined = _joined(said[at + size :], language)
        at += size + (joined or len(said))


def before(text: str, within: Span, language: Language) -> Iterator[Found]:
    """The countries that a stretch ends with, the last first; in English they own: "China's"."""
    said = pieces(text, Span(max(within.start, within.end - FAR), within.end))
    if not said or (language == Language.EN and not OWNED.search(said[-1].word)):
        return
    end = len(said)
    while found := _last(said[:end], language):
        code, size = found
        yield code, Span(said[end - size].span.start, said[end - 1].span.end)
        joined = _joined(reversed(said[: end - size]), language)
        end -= size + (joined or end)


def _last(said: list[Piece], language: Language) -> tuple[str, int] | None:
    """The longest name that closes the list."""
    sizes = range(min(LONGEST, len(said)), 0, -1)
    found = ((country(said[-size:], language), size) for size in sizes)
    return next((hit for hit, size in found if hit and hit[1] == size), None)


def _joined(said: Iterable[Piece], language: Language) -> int:
    """How many commas and conjunctions come next."""
    joiner = listed(language, "consuls.joined_by")
    joining = (piece.word in SIGNS or bool(joiner.fullmatch(piece.word)) for piece in said)
    return sum(takewhile(bool, joining))
