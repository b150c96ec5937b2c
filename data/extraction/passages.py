"""Every sentence of the article's own text, with the topics it names."""

import hashlib
import re
from collections import Counter, defaultdict

from data.extraction.sentences import sentences
from data.model.article import Article
from data.model.context import Mention, Passage
from data.model.span import Span

WORD = re.compile(r"\w+")
SHORT = 8  # hexadecimal digits: one chance in a million that two of 90 sentences share them


def passages(article: Article, mentions: tuple[Mention, ...]) -> tuple[Passage, ...]:
    """One passage a sentence, in order; topics in the order they are first named."""
    named: defaultdict[Span, dict[str, None]] = defaultdict(dict)
    for said in mentions:
        named[said.sentence][said.topic] = None
    found = sentences(article)
    ids = _ids(article.article_id, [sentence.of(article.text) for sentence in found])
    return tuple(
        Passage(
            key, article.article_id, sentence, sentence.of(article.text), tuple(named[sentence])
        )
        for key, sentence in zip(ids, found, strict=True)
    )


def _ids(article_id: str, texts: list[str]) -> list[str]:
    """A sentence said again gets a number: the two are at different places."""
    seen: Counter[str] = Counter()
    found = []
    for name in (f"{article_id}-{_digest(text)}" for text in texts):
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return found


def _digest(text: str) -> str:
    """Of the words alone: a new comma or quotation mark leaves the id, and links to it, alive."""
    words = " ".join(WORD.findall(text.casefold()))
    return hashlib.sha256(words.encode()).hexdigest()[:SHORT]
