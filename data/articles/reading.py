"""Files become articles: `<id>.txt`, and beside it `<id>.toml` with what is known of it."""

import hashlib
from datetime import date
from pathlib import Path

from data.articles import metadata, texts
from data.articles.headlines import headlines
from data.articles.metadata import Metadata
from data.articles.parts import divide
from data.model.article import Article
from data.model.errors import ArticleError
from data.model.terms import Language, PartName


def library(folder: Path) -> tuple[tuple[Article, ...], tuple[ArticleError, ...]]:
    """A folder's articles, ordered by id, and what was refused: a bad file costs no other."""
    articles, errors = [], []
    for path in sorted(folder.glob("*.txt"), key=lambda path: path.stem):
        try:
            articles.append(read(path))
        except ArticleError as error:
            errors.append(error)
    return tuple(articles), tuple(errors)


def read(path: Path) -> Article:
    """One article from its .txt. Raises ArticleError naming the file and the fix."""
    data = texts.load(path)
    known = metadata.read(path.with_suffix(".toml"))
    return _article(path.stem, texts.decode(data, path.name), known, data)


def from_text(
    identifier: str, text: str, language: Language, published: date | None = None
) -> Article:
    """An article of a text that is no file; without a title line its id is its title."""
    titles = [part.span.of(text) for part in divide(text) if part.name is PartName.TITLE]
    title = titles[0] if titles else identifier
    known = Metadata(title, language, published=published)
    return _article(identifier, text, known, text.encode("utf-8", "surrogatepass"))


def _article(identifier: str, text: str, known: Metadata, data: bytes) -> Article:
    return Article(
        article_id=identifier,
        title=known.title,
        language=known.language,
        text=text,
        parts=divide(text, known.title),
        sha256=hashlib.sha256(data).hexdigest(),
        place=known.place,
        collected=known.collected,
        publisher=known.publisher,
        url=known.url,
        published=known.published,
        headlines=headlines(text),
    )
