"""What was read from the articles, with the library's recorded corrections applied."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from data.extraction.identity import repeats
from data.model.article import Article
from data.model.correction import Correction
from data.model.errors import DataError
from data.model.figure import Figure, Reading
from data.store import corrections

Readings = list[tuple[Article, Reading]]


def listed(folder: Path, refused: Iterable[DataError]) -> tuple[Correction, ...]:
    """A folder's corrections but those of articles that could not be read: one bad file costs
    no other.

    Raises CorrectionError.
    """
    unread = tuple(f"{Path(error.place).stem}." for error in refused)
    every = corrections.read(folder)
    return tuple(one for one in every if not one.figure_id.startswith(unread))


def figures(read: Readings) -> list[Figure]:
    """All figures of the readings, in their order."""
    return [figure for _, found in read for figure in found.figures]


def mended(read: Readings, listed: tuple[Correction, ...]) -> Readings:
    """The readings corrected; which figures repeat which is then found anew.

    Raises CorrectionError where a figure is not there or not as its correction expects it.
    """
    if not listed:
        return read
    kept: dict[str, list[Figure]] = {}
    for figure in corrections.apply(figures(read), listed):
        kept.setdefault(figure.article_id, []).append(replace(figure, repeat_of=None))
    return [
        (article, replace(found, figures=tuple(repeats(kept.get(article.article_id, [])))))
        for article, found in read
    ]
