"""The countries whose consuls took part, and the rank of the consuls."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from data.extraction.context_words import listed
from data.extraction.country_lists import after, before
from data.extraction.sentences import sentences
from data.extraction.stretches import beginning, ending
from data.model.article import Article
from data.model.context import Partner
from data.model.span import Span
from data.model.terms import Language

RANKS = ("general", "honorary")
OPENING = re.compile(r"\s*[:(—–-]")


class Rank(NamedTuple):
    """The words of a rank: «генеральные консулы»."""

    rank: str
    span: Span


def partners(article: Article) -> tuple[Partner, ...]:
    """In order of position; a country is named once for each rank."""
    found: dict[tuple[str, str], Partner] = {}
    for sentence in sentences(article):
        for rank in _ranks(article, sentence):
            for code, span in _countries(article, sentence, rank):
                quote = span.of(article.text)
                partner = Partner(article.article_id, code, rank.rank, quote, span, sentence)
                found.setdefault((code, rank.rank), partner)
    return tuple(sorted(found.values(), key=lambda partner: partner.span))


def _ranks(article: Article, sentence: Span) -> Iterator[Rank]:
    """«Генеральные и почётные консулы» together tell no country's rank."""
    shared = _named(article, "both", sentence)
    for rank in RANKS:
        for span in _named(article, rank, sentence):
            if not any(span.meets(other) for other in shared):
                yield Rank(rank, span)


def _named(article: Article, rank: str, sentence: Span) -> list[Span]:
    pattern = listed(article.language, f"consuls.{rank}")
    found = pattern.finditer(article.text, sentence.start, sentence.end)
    return [Span(*match.span()) for match in found]


def _countries(article: Article, sentence: Span, rank: Rank) -> Iterator[tuple[str, Span]]:
    """The list that stands beside the rank: after it, or, in Kazakh and English, before it."""
    follows = _start(article, Span(rank.span.end, sentence.end))
    if follows is not None:
        yield from after(article.text, Span(follows, sentence.end), article.language)
    if article.language != Language.RU:
        precedes = _end(article, Span(sentence.start, rank.span.start))
        yield from before(article.text, Span(sentence.start, precedes), article.language)


def _start(article: Article, rest: Span) -> int | None:
    """Where a list may begin: "of …", «в Алматы: …»; only in Russian with nothing between."""
    at = rest.start
    while lead := beginning(_between(article), article.text, Span(at, rest.end)):
        at = lead.end
    sign = OPENING.match(article.text, at, rest.end)
    at = sign.end() if sign else at
    led = at > rest.start if article.language == Language.EN else sign is not None
    return at if led or article.language == Language.RU else None


def _end(article: Article, lead: Span) -> int:
    """Where a list before the rank ends: «Қытайдың Алматыдағы бас консулы»."""
    found = ending(_between(article), article.text, lead)
    return found.start if found else lead.end


def _between(article: Article) -> re.Pattern[str]:
    return listed(article.language, "consuls.between")
