"""Endings hyphened to a number or a sign: «20%-ға».

A quote leaves them out. Sets whose marked spans hold them are measured with `kept`.
"""

import re
from dataclasses import replace

from data.extraction.lexicon import Lexicon
from data.extraction.tokens import fold
from data.extraction.vocabulary import vocabulary
from data.model.article import Article
from data.model.figure import Figure, NotTaken, Reading
from data.model.span import Span

ENDING = re.compile(r"[-–‑]([^\W\d_]+)")


def kept(article: Article, reading: Reading) -> Reading:
    """The reading with every ending in the quote of its number; periods as they were."""
    words = vocabulary(article.language)
    figures = (_figure(article.text, each, words) for each in reading.figures)
    others = (_number(article.text, each, words) for each in reading.not_taken)
    return Reading(tuple(figures), reading.periods, tuple(others))


def _figure(text: str, figure: Figure, words: Lexicon) -> Figure:
    span = _whole(text, figure.span, words)
    return replace(figure, span=span, quote=span.of(text))


def _number(text: str, number: NotTaken, words: Lexicon) -> NotTaken:
    span = _whole(text, number.span, words)
    return replace(number, span=span, quote=span.of(text))


def _whole(text: str, span: Span, words: Lexicon) -> Span:
    found = ENDING.match(text, span.end)
    is_one = found and words.is_ending(fold(found[1]))
    return Span(span.start, found.end()) if found and is_one else span
