"""The article's own sentences, by their place in the stored text."""

import re
from collections.abc import Iterator

from razdel import sentenize

from data.model.article import Article
from data.model.span import Span

LONGEST = 1200  # characters of a sentence
SPACE, SIGN = re.compile(r"\s+"), re.compile(r"(?<=[^\w\s])|\s+")


def paragraphs(text: str, within: Span) -> Iterator[Span]:
    """The non-empty lines of a stretch, without surrounding white space."""
    start = within.start
    for line in within.of(text).splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped)
            yield Span(first, first + len(stripped))
        start += len(line)


def sentences_of(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of one paragraph; what is far too long for one is cut between words."""
    for found in sentenize(paragraph.of(text)):
        yield from _cut(text, Span(paragraph.start + found.start, paragraph.start + found.stop))


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
