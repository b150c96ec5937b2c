"""What a slide, a sheet or a section of a file tells: a finding, its picture, the words behind it.

Made from a chart's key and the address of its page; from a whole page; from the storyline.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pages.parts import gallery, introductions, links, sayings, tables, tellings
from pages.parts.address import VERSION
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.makers.made import Query
from pages.parts.menu import BY_PATH, Entry
from pages.parts.storyline import Step
from pages.parts.words import Words

BEHIND = {"now": "history", "budget": "bases"}  # steps that tell official values, and of which
OUTSIDE = {"explore": "explore", "announced": "zone"}  # charts that no gallery holds, their page


@dataclass(frozen=True, slots=True)
class Edition:
    """What is true of a whole file. home: the app's address; made: the day it is asked for."""

    home: str
    version: str
    made: date

    def at(self, w: Words, path: str, query: Query) -> str:
        """The address of a view: in the language, with the version of the data."""
        chosen = {**query, VERSION: tables.in_force()}
        return self.home + links.to(w, f"/{path}", **chosen)


@dataclass(frozen=True, slots=True)
class View:
    """A page as its address asks for it. live: its charts as they stand on it, by key."""

    page: Entry
    query: Query
    edition: Edition
    live: Mapping[str, Chart] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """name: ASCII, of one thing in a file; kicker: what it is; title: the finding.

    The picture is a chart, or a number and how it is made, or lines of what and how many.
    rows: figures, mentions, official values and claims; link: back to the page.
    """

    name: str
    kicker: str
    title: str
    link: str
    more: tuple[str, ...] = ()
    chart: Chart | None = None
    number: str = ""
    made: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """name: ASCII, without an ending; title, said: of the whole; link: to what it was made of."""

    name: str
    title: str
    said: str
    told: tuple[Told, ...]
    link: str
    edition: Edition


def chart(w: Words, key: str, view: View) -> Told | None:
    """A chart of a page; None where the store holds nothing for it."""
    hung = gallery.BY_KEY.get(key)
    made = hung.make(w, view.query) if hung else None
    drawn = view.live.get(key) or (made.chart if made else None)
    if drawn is None:
        return None
    title = view.page.title
    kicker = gallery.caption(w, hung, made).title if hung and made else w(title)
    said = sayings.of(w, key, view.query)
    link = view.edition.at(w, view.page.path, view.query)
    more = () if said else (drawn.alt,)
    rows = tuple(map(_plain, made.rows)) if made else ()
    return Told(key, kicker, said or kicker, link, more, drawn, rows=rows)


def _plain(row: Row) -> Row:
    """Mentions as the rows of figures are, but without a figure's verdicts."""
    return {"figure_id": None} | row if "article_id" in row else row


def of_chart(w: Words, key: str, view: View) -> File | None:
    """A file of one chart."""
    if (one := chart(w, key, view)) is None:
        return None
    return File(key, one.kicker, "", (one,), one.link, view.edition)


def of_page(w: Words, view: View) -> File:
    """A file of all charts of a page; of its finding alone where it has none."""
    page, link = view.page, view.edition.at(w, view.page.path, view.query)
    keys = [hung.key for hung in gallery.of_page(page.path)]
    more = [key for key, path in OUTSIDE.items() if path == page.path and key in view.live]
    keys += [key for key in more if key not in keys]
    told = tuple(one for key in keys if (one := chart(w, key, view)))
    introduced = introductions.of(w, page.path, view.query)
    if not told:
        told = (Told(page.path, introduced.title, introduced.said, link),)
    return File(page.path, introduced.title, introduced.said, told, link, view.edition)


def of_whole(w: Words, edition: Edition) -> File:
    """A file of the storyline, from the headline number to what is unknown."""
    told = tuple(one for step in tellings.TOLD if (one := _step(w, step, edition)))
    introduced = introductions.of(w, "summary", {})
    site = introductions.SITE
    return File("almaty", w(site), introduced.said, told, edition.at(w, "summary", {}), edition)


def _step(w: Words, step: Step, edition: Edition) -> Told | None:
    slide, title = step.tell(w), step.title
    if slide is None:
        return None
    behind = gallery.BY_KEY.get(BEHIND.get(step.name, ""))
    made = behind.make(w, {}) if behind else None
    official = [row for row in made.rows if "article_id" not in row] if made else []
    return Told(
        name=step.name,
        kicker=w(title),
        title=slide.said,
        link=edition.at(w, BY_PATH[step.page].path, {}),
        more=(*slide.more, *([slide.made] if slide.chart and slide.made else [])),
        chart=slide.chart,
        number=slide.number,
        made=slide.made,
        lines=slide.lines,
        rows=(*slide.rows, *official),
    )
