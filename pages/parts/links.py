"""Ways to a figure's own page, which needs no JavaScript: relative to the app's root."""

from urllib.parse import quote, urlencode

from pages.parts import language, tables
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.words import Words

PLACE = "/figures"


def page(w: Words, figure_id: str, ending: str = "") -> str:
    """The address of a figure's page; ending: ".json", ".csv", ".bib" or ".ris" of its files."""
    day = tables.as_of()
    asked = {language.KEY: w.language} | ({tables.AS_OF: day.isoformat()} if day else {})
    return f"{PLACE}/{quote(figure_id, safe='')}{ending}?{urlencode(asked)}"


def of(w: Words, rows: list[Row]) -> str:
    """Links to the pages of figures as HTML: of one by name, of several by their words."""
    if len(rows) == 1:
        return _link(page(w, rows[0]["figure_id"]), w("Page of this figure"))
    said = ", ".join(_link(page(w, row["figure_id"]), f"«{row['quote']}»") for row in rows)
    return w("Pages of these figures: {links}", links=said)


def _link(href: str, said: str) -> str:
    return f'<a href="{escaped(href)}" target="_self">{escaped(said)}</a>'
