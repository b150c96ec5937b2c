"""A new text or saved page comes into the library: checked first, then written whole or not at all.

Two files are written, `<id>.toml` and then `<id>.txt`. A text makes the article: where a crash
left a .toml alone there is no article, and the next one of that name replaces it.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from data.articles import metadata, texts
from data.articles.metadata import Metadata
from data.articles.parts import divide
from data.articles.reading import from_text, read
from data.articles.slugs import slug
from data.articles.texts import fingerprint
from data.articles.webpages import webpage
from data.model import turns
from data.model.article import Article
from data.model.errors import ArticleError
from data.model.terms import Language, PartName

RESERVED = {"corrections"}  # its .toml holds the library's corrections
TITLE_LENGTH = 120  # code points of a title made from a text that has none
Detect = Callable[[str], Language]


def add(path: Path, library: Path, today: date, detect: Detect) -> Path:
    """Put a .txt or .html file into the library folder; the new text's path.

    today: written as the day it was collected; detect: tells a text's language.
    Raises ArticleError and leaves the library as it was if the file cannot become an article.
    """
    text, known = _incoming(path, today, detect)
    try:
        library.mkdir(parents=True, exist_ok=True)
        with turns.turn(library):
            _tidy(library)
            _refuse_twin(text, path.name, library)
            return _store(text, known, library)
    except OSError as error:
        fix = "Check the folder and the free space."
        raise ArticleError(f"The library cannot be written: {error}", library.name, fix) from error


def article(path: Path, detect: Detect) -> Article:
    """The article a .txt or .html file holds, without adding it. Raises ArticleError.

    A text beside its .toml is read with what is known of it.
    """
    if path.suffix == ".txt" and path.with_suffix(".toml").is_file():
        return read(path)
    text, known = _incoming(path, date.max, detect)
    return from_text(path.stem, text, known.language, known.published)


def _incoming(path: Path, today: date, detect: Detect) -> tuple[str, Metadata]:
    form = path.suffix.lower()
    if not path.is_dir() and form not in (".txt", ".html", ".htm"):
        raise ArticleError("Neither a .txt nor an .html file", path.name, "Save it as one of them.")
    said = texts.decode(texts.load(path), path.name)
    if form == ".txt":
        return said, Metadata(_title(said), detect(said), collected=today)
    page = webpage(said, path.name, today)
    known = Metadata(page.title, detect(page.text), None, today, page.publisher, page.url)
    return page.text, replace(known, published=page.published)


def _title(text: str) -> str:
    """The title line, or the first words where there is none."""
    titles = [part.span.of(text) for part in divide(text) if part.name is PartName.TITLE]
    first = " ".join((titles or [text.strip().splitlines()[0]])[0].split())
    if len(first) <= TITLE_LENGTH:
        return first
    return first[:TITLE_LENGTH].rpartition(" ")[0] + " …"


def _refuse_twin(text: str, name: str, library: Path) -> None:
    mark = fingerprint(text)
    for there in sorted(library.glob("*.txt")):
        if fingerprint(there.read_bytes().decode("utf-8", "replace")) == mark:
            fix = "Nothing was added."
            raise ArticleError(f"The same text is already there as {there.name}", name, fix)


def _store(text: str, known: Metadata, library: Path) -> Path:
    place = library / f"{_free(slug(known.title), text, library)}.txt"
    try:
        _write(place.with_suffix(".toml"), metadata.write(known))
        _write(place, text)
    except OSError:
        place.with_suffix(".toml").unlink(missing_ok=True)
        raise
    return place


def _tidy(library: Path) -> None:
    """What writers that were killed have left."""
    for left in library.glob(".*.part"):
        left.unlink(missing_ok=True)


def _free(name: str, text: str, library: Path) -> str:
    """The slug, or with a part of the text's fingerprint where the slug is taken or empty."""
    if name and name not in RESERVED and not (library / f"{name}.txt").exists():
        return name
    return f"{name or 'article'}-{fingerprint(text)[:8]}"


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a temporary file beside it takes its name."""
    descriptor, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())  # a full disk says so here, not after the name is given
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)
