"""Ways to a figure's own page, which needs no JavaScript: relative to the app's root."""

from urllib.parse import quote, urlencode

from pages.parts import language, tables
from pages.parts.address import VERSION
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.words import Words

PLACE = "/figures"


def page(w: Words, figure_id: str, ending: str = "") -> str:
    """The address of a figure's page; ending: ".json", ".csv", ".bib" or ".ris" of its files."""
    return to(w, f"{PLACE}/{quote(figure_id, safe='')}{ending}")


def to(w: Words, path: str, **asked: str) -> str:
    """The address of a page in the visitor's language, on the visitor's day."""
    return f"{path}?{urlencode({language.KEY: w.language} | _day() | asked)}"


def cited(figure_id: str) -> str:
    """The address of a figure's page as it is cited: of this version, in the reader's language."""
    asked = _day() | {VERSION: tables.in_force()}
    return f"{PLACE}/{quote(figure_id, safe='')}?{urlencode(asked)}"


def _day() -> dict[str, str]:
    day = tables.as_of()
    return {tables.AS_OF: day.isoformat()} if day else {}


def of(w: Words, rows: list[Row]) -> str:
    """Links to the pages of figures as HTML: of one by name, of several by their words.

    Empty where the rows are no figures: a date or a partner has no page of its own.
    """
    figures = [row for row in rows if row.get("figure_id")]
    if len(figures) < 2:
        named = w("Page of this figure")
        return "".join(_link(page(w, row["figure_id"]), named) for row in figures)
    said = ", ".join(_link(page(w, row["figure_id"]), f"«{row['quote']}»") for row in figures)
    return w("Pages of these figures: {links}", links=said)


def _link(href: str, said: str) -> str:
    return f'<a href="{escaped(href)}" target="_self">{escaped(said)}</a>'
