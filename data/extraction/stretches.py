"""Stretches of a sentence: its clauses, its edges, how far apart two of them are."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from data.model.figure import PeriodMention
from data.model.span import Span

BREAK = re.compile(r"[;()]|[,:]\s|\s[—–-]\s")
WORD = re.compile(r"\w+")
NEAR = 60  # code points; longer than any preposition of the lists


def clauses(text: str, sentence: Span) -> Iterator[Span]:
    """The stretches between commas, dashes and brackets; «20,6%» and "2021-2025" stay whole."""
    start = sentence.start
    for match in BREAK.finditer(text, sentence.start, sentence.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, sentence.end)


def words(text: str, within: Span) -> list[str]:
    """The words of a stretch."""
    return WORD.findall(within.of(text))


def ending(pattern: re.Pattern[str], text: str, within: Span) -> Span | None:
    """The match that closes a stretch: «до» in «программа до »."""
    near = max(within.start, within.end - NEAR)
    found = [Span(*match.span()) for match in pattern.finditer(text, near, within.end)]
    return found[-1] if found and not text[found[-1].end : within.end].strip() else None


def beginning(pattern: re.Pattern[str], text: str, within: Span) -> Span | None:
    """The match that opens a stretch, white space aside."""
    rest = within.of(text)
    found = pattern.match(text, within.end - len(rest.lstrip()), within.end)
    return Span(*found.span()) if found else None


def distance(one: Span, other: Span) -> int:
    """Code points between two stretches; 0 if they meet."""
    return max(0, one.start - other.end, other.start - one.end)


def cover(one: Span, other: Span) -> Span:
    """The least stretch that holds both."""
    return Span(min(one.start, other.start), max(one.end, other.end))


def within(sentence: Span, periods: Sequence[PeriodMention]) -> list[PeriodMention]:
    """The periods of a sentence; `periods` are ordered by position, as a reading has them."""
    first, last = (
        bisect_left(periods, edge, key=lambda said: said.span.start)
        for edge in (sentence.start, sentence.end)
    )
    return [said for said in periods[first:last] if sentence.holds(said.span)]
