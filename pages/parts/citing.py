"""What is cited, and how: by GOST R 7.0.100-2018 and by APA 7, unknowns as each writes them.

A figure is cited as the article that states it, as it stands here; a page as a page of this site.
"""

from dataclasses import dataclass
from datetime import date

from babel import dates

from pages.parts import formula, labels, particulars
from pages.parts.figures import Row
from pages.parts.introductions import SITE
from pages.parts.words import Words

GOST, APA = "7.0.100-2018", "APA 7"  # the standards' own numbers
DASH = " \N{EN DASH} "


@dataclass(frozen=True, slots=True)
class At:
    """Where and when something is cited: its full address, the data's version, the day."""

    url: str
    version: str
    accessed: date


@dataclass(frozen=True, slots=True)
class Work:
    """What is cited. title: the article's, or the page's; site: what it stands on.

    note: the figure, in our words; quote: in the article's; both empty of a page.
    publisher, published: the article's, None where unknown; language: of the title.
    """

    key: str
    title: str
    site: str
    at: At
    language: str
    note: str = ""
    quote: str = ""
    publisher: str | None = None
    published: date | None = None

    @property
    def is_article(self) -> bool:
        """Whether somebody else has published it: what is unknown of that is said."""
        return bool(self.note)


def of_page(w: Words, title: str, at: At) -> Work:
    """A page or a view."""
    return Work(f"almaty-economy-{at.version}", title, w(SITE), at, w.language)


def of_figure(w: Words, row: Row, at: At) -> Work:
    """A figure, with its article's columns."""
    return _stated(w, row, at, key=row["figure_id"], note=named(w, row), quote=row["quote"])


def of_number(w: Words, number: Row, at: At) -> Work:
    """A number computed from figures: by the article that states its operands."""
    first = next(iter(number["operands"].values()))
    quotes = "; ".join(row["quote"] for row in number["operands"].values())
    value = w.value(number["value"], number["unit"])
    line = w("computed: {formula}", formula=formula.line(w, number))
    note = f"{_what(w, number)} \N{EM DASH} {value} ({line})"
    return _stated(w, first, at, key=number["derived_id"], note=note, quote=quotes)


def _stated(w: Words, row: Row, at: At, **said: str) -> Work:
    return Work(
        title=row["title"],
        site=w(SITE),
        at=at,
        language=row["language"],
        publisher=row["publisher"],
        published=row["published"],
        **said,
    )


def named(w: Words, row: Row) -> str:
    """A figure in one line: «Доля в экономике страны, Алматы, 2023 — 20,6 %»."""
    return f"{_what(w, row)}, {labels.period(w, row)} \N{EM DASH} {labels.amount(w, row)}"


def _what(w: Words, row: Row) -> str:
    place = [particulars.place(w, row["place"])] if row["place"] else []
    return ", ".join([labels.indicator(w, row["indicator"]), *place])


def gost(w: Words, work: Work) -> str:
    """An electronic resource by GOST R 7.0.100-2018, its own words in the visitor's language."""
    by = [work.publisher or w("[s. n.]")] if work.is_article else []
    held = [w("Text : electronic"), " // ", work.site, " : ", w("[site]")]
    day = f"{work.at.accessed:%d.%m.%Y}"
    areas = [
        _ended(" / ".join([work.title, *by])),
        _ended("".join(held)),
        _ended(_published(w, work.published)),
        _ended(w("Data version {version}", version=work.at.version)),
        *([_ended(work.note)] if work.note else []),
        w("URL: {url} (date of access: {day}).", url=work.at.url, day=day),
    ]
    return DASH.join(areas)


def _published(w: Words, day: date | None) -> str:
    return w("Date of publication: {day}", day=f"{day:%d.%m.%Y}") if day else w("[n. d.]")


def _ended(area: str) -> str:
    """With a full stop, unless it ends with one."""
    return area if area.endswith(".") else f"{area}."


def apa(work: Work) -> str:
    """By APA 7, whose own words are English: without a known author the title comes first."""
    day = f"({_american(work.published)})." if work.published else "(n.d.)."
    lead, title = (work.publisher, f"{work.title} ") if work.publisher else (work.title, "")
    note = f"[{work.note}]" if work.note else ""
    named = _ended(f"{title}{note}".strip()) if title or note else ""
    held = f"In {work.site} (Data version {work.at.version})."
    retrieved = f"Retrieved {_long(work.at.accessed)}, from {work.at.url}"
    return " ".join(filter(None, [_ended(lead), day, named, held, retrieved]))


def _american(day: date) -> str:
    return str(dates.format_date(day, "yyyy, MMMM d", locale="en"))


def _long(day: date) -> str:
    return str(dates.format_date(day, "MMMM d, yyyy", locale="en"))
