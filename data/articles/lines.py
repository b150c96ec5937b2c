"""A page as lines, each with its outward form: how long it is, how it ends, what it opens with."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from data.articles import dates
from data.articles.words import plain, words
from data.model.span import Span

TITLE_LENGTH = 200  # code points; longer lines are paragraphs, however they end
TEASER_LENGTH = 400
_CLOSERS = " \t\"'»”’)]"


class Form(StrEnum):
    """One letter each, so that a page is a string and a run of lines a regular expression."""

    TITLE = "H"  # short, no full stop
    TEASER = "T"  # cut off: "In the city ..."
    SENTENCE = "S"
    PARAGRAPH = "P"
    DATE = "D"
    DATED = "I"  # a title and its date
    LIST = "M"  # "Read also:"
    LINK = "L"  # "Read also: a title"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it."""

    span: Span
    words: str
    form: Form


@lru_cache(maxsize=1)  # parts and headlines look at the same page
def lines(text: str) -> tuple[Line, ...]:
    """All lines of a text that say anything, in order."""
    return tuple(Line(span, span.of(text), form(span.of(text))) for span in _spans(text))


def form(line: str) -> Form:
    """What a line looks like; the first that fits, from the most special."""
    if plain(line) in announcing():
        return Form.LIST
    if dates.alone(line):
        return Form.DATE
    if len(line) > TEASER_LENGTH:
        return Form.PARAGRAPH
    if linked(line):
        return Form.LINK
    return _ended(line)


@lru_cache(maxsize=1)
def announcing() -> frozenset[str]:
    """The lines that announce a list of other articles."""
    return frozenset(words()["also"] + words()["lists"])


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside."""
    return line.rstrip(_CLOSERS)[-1:] in (".", "!", "?", "…")


def linked(line: str) -> str:
    """The title after "Read also:", or nothing."""
    before, colon, title = line.partition(":")
    return title.strip() if colon and plain(before) in words()["also"] else ""


def _ended(line: str) -> Form:
    ending = line.rstrip(_CLOSERS)
    if ending.endswith(("..", "…")):
        return Form.TEASER
    if ending.endswith((".", ":", ";", ",")) or len(line) > TITLE_LENGTH:
        return Form.SENTENCE
    return Form.DATED if dates.beside(line) else Form.TITLE


def _spans(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        said = line.strip()
        if said:
            first = start + line.index(said)
            yield Span(first, first + len(said))
        start += len(line)
