"""The article's own sentences, by their place in the stored text."""

from collections.abc import Iterator

from razdel import sentenize

from data.model.article import Article
from data.model.span import Span


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
    """The sentences of one paragraph."""
    for found in sentenize(paragraph.of(text)):
        yield Span(paragraph.start + found.start, paragraph.start + found.stop)


def sentences(article: Article) -> tuple[Span, ...]:
    """Sentences of title and body, in order; captions, headlines and teasers give none."""
    return tuple(
        sentence
        for own in article.own_spans()
        for paragraph in paragraphs(article.text, own)
        for sentence in sentences_of(article.text, paragraph)
    )
