"""The article's own sentences, by their place in the stored text."""

import re
from collections.abc import Iterator

from razdel import sentenize

from data.model.article import Article
from data.model.paragraphs import paragraphs
from data.model.span import Span

LONGEST = 1200  # characters of a sentence
SHORT = 8  # characters
SHORTENED = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|approx)\.$")
SCALED = re.compile(r"\b(?:тыс|млн|млрд|трлн)\.$")
MONEY = re.compile(r"\s*(?:АҚШ|США|USD|KZT|EUR|RUB)\b")
SPACE, SIGN = re.compile(r"\s+"), re.compile(r"(?<=[^\w\s])|\s+")


def sentences_of(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of one paragraph; what is far too long for one is cut between words."""
    start = None
    for found in sentenize(paragraph.of(text)):
        start = found.start if start is None else start
        if not _goes_on(text, paragraph, found.stop):
            yield from _cut(text, Span(paragraph.start + start, paragraph.start + found.stop))
            start = None


def _goes_on(text: str, paragraph: Span, stop: int) -> bool:
    """Whether the full stop only shortened a word: "in Dec. 2024", "211 млн. АҚШ доллары"."""
    end = paragraph.start + stop
    after = text[end : min(end + 2, paragraph.end)].strip()
    if MONEY.match(text, end, paragraph.end):
        return SCALED.search(text, max(0, end - SHORT), end) is not None
    return after.isdecimal() and SHORTENED.search(text, max(0, end - SHORT), end) is not None


def _cut(text: str, sentence: Span) -> Iterator[Span]:
    """A list without full stops must not make every number wait for all the others."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        near = start + LONGEST
        gap = SPACE.search(text, near, near + LONGEST) or SIGN.search(text, near, sentence.end)
        if gap is None or gap.end() >= sentence.end:
            break
        yield Span(start, gap.start())
        start = gap.end()
    if start < sentence.end:
        yield Span(start, sentence.end)


def sentences(article: Article) -> tuple[Span, ...]:
    """Sentences of title and body, in order; captions, headlines and teasers give none."""
    return tuple(
        sentence
        for own in article.own_spans()
        for paragraph in paragraphs(article.text, own)
        for sentence in sentences_of(article.text, paragraph)
    )
