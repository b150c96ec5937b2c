"""A saved HTML page becomes a text and what the page says of itself."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from data.model.errors import ArticleError

_BARE = "<html><head></head><body><p>.</p></body></html>"
_DATED = (  # where a page states its own day; its words are not asked, they may name any day
    "//meta[not(contains(concat(@name, @property), 'description'))]"
    "[not(contains(concat(@name, @property), 'title'))]",
    "//link[@rel='canonical']",
    "//script[@type='application/ld+json']",
    "(//article//time[@datetime])[1]",
)


@dataclass(frozen=True, slots=True)
class WebPage:
    """text: the title and the main text's lines, blank lines between; None: the page is silent."""

    title: str
    text: str
    publisher: str | None
    url: str | None
    published: date | None


def webpage(html: str, name: str, today: date) -> WebPage:
    """The main text and metadata of a page. Raises ArticleError if it has no main text.

    name: the file's, for the message; today: no page is published later.
    """
    import trafilatura  # half a second: only whoever adds a page pays it

    said: Any = trafilatura.bare_extraction(html, with_metadata=True, include_comments=False)
    lines = _lines(said.text or "") if said else []
    if not lines:
        fix = "Save the article's own page, or its text as .txt."
        raise ArticleError("The page has no main text", name, fix)
    title = _title(" ".join((said.title or "").split()), lines[0])
    text = "\n\n".join(lines if lines[0] == title else [title, *lines])
    publisher = said.sitename or said.author
    return WebPage(title, text + "\n", publisher, _address(said.url), _published(html, today))


def _lines(text: str) -> list[str]:
    """Lines that say something: the rules of tables and lone signs do not."""
    stripped = (" ".join(line.strip().strip("|").split()) for line in text.splitlines())
    return [line for line in stripped if any(letter.isalnum() for letter in line)]


def _title(stated: str, first: str) -> str:
    """«Метро растёт | Вести города» is the heading «Метро растёт» and the site's own name."""
    return first if stated.startswith(first) or not stated else stated


def _address(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None


def _published(html: str, today: date) -> date | None:
    """The day that the page's metadata state; unknown rather than guessed from its text."""
    import trafilatura

    asked = {"extensive_search": False, "original_date": True, "max_date": today.isoformat()}
    stated = trafilatura.extract_metadata(_statements(html), date_config=asked).date
    return date.fromisoformat(stated) if stated else None


def _statements(html: str) -> Any:
    """A page of nothing but what states its date, as a tree."""
    from trafilatura import load_html

    page: Any = load_html(html)
    bare: Any = load_html(_BARE)
    for statement in [found for path in _DATED for found in page.xpath(path)]:
        statement.tail = None
        bare.append(statement)
    return bare
