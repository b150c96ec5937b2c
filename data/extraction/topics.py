"""The words of an article that name a topic of the catalogue."""

from collections.abc import Iterator

from data.extraction.phrases import pattern
from data.extraction.sentences import sentences
from data.model.article import Article
from data.model.context import Mention
from data.model.span import Span
from data.model.topics import topics


def mentions(article: Article) -> tuple[Mention, ...]:
    """Every naming of a topic in the article's own sentences, in order of position."""
    found = [
        Mention(article.article_id, topic, span.of(article.text), span, sentence)
        for sentence in sentences(article)
        for topic, span in named(article.text, sentence, article.language)
    ]
    return tuple(sorted(found, key=lambda mention: (mention.span, mention.topic)))


def named(text: str, within: Span, language: str) -> Iterator[tuple[str, Span]]:
    """Topics named in a stretch of text, each with its words."""
    for topic in topics().values():
        for match in pattern(topic.words[language]).finditer(text, within.start, within.end):
            yield topic.topic, Span(*match.span())
