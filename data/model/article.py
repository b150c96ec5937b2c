"""A collected text and what is known of where it comes from."""

from dataclasses import dataclass
from datetime import date

from data.model.span import Span
from data.model.terms import Language, PartName


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the stored text and what it is."""

    name: PartName
    span: Span


@dataclass(frozen=True, slots=True)
class Headline:
    """Another article named on the same page: its title, teaser and date, if they are there."""

    title: str
    teaser: str
    date: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """One text of the library. `None` means unknown and is shown as unknown.

    text: the stored file, decoded, never cleaned; every offset counts its code points.
    parts: ordered, not overlapping; figures are read in titles and body only.
    published_from, published_to: what the text itself says of its date, if `published` is None.
    sha256: of the stored bytes.
    """

    article_id: str
    title: str
    language: Language
    text: str
    parts: tuple[Part, ...]
    sha256: str
    place: str | None = None
    collected: date | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    published_from: date | None = None
    published_to: date | None = None
    headlines: tuple[Headline, ...] = ()

    def own_spans(self) -> tuple[Span, ...]:
        """Where the article itself speaks: titles and body, in order."""
        own = (PartName.TITLE, PartName.BODY)
        return tuple(part.span for part in self.parts if part.name in own)
