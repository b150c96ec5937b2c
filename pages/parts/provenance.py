"""Where official values come from: publisher, title with its link, release, what is counted."""

from html import escape

import streamlit as st

from pages.parts import measured
from pages.parts.figures import Row
from pages.parts.words import N_, Words

FORMULAS = {
    "part / whole * 100": N_("worked out here: the part divided by the whole, in percent"),
    "part - 100": N_("worked out here: the volume index less the level it is counted from"),
}


def show(w: Words, used: dict[str, list[Row]]) -> None:
    """Draws the sources of the series used: series_id -> its values on the page."""
    st.subheader(w("Where the values come from"), anchor="sources")
    said = "".join(of_series(w, name, rows) for name, rows in used.items() if rows)
    st.html(f'<dl class="origin">{said}</dl>')


def of_series(w: Words, series_id: str, rows: list[Row]) -> str:
    """One series as HTML: its name, what it counts, its sources with their releases."""
    about = measured.series(series_id)
    parts = [measured.said(w, about, column) for column in ("basis", "note")]
    formulas = dict.fromkeys(row["formula"] for row in rows if row["formula"])
    parts += [w(FORMULAS[formula]) for formula in formulas]
    stated = dict.fromkeys((row["source_id"], row["vintage"]) for row in rows)
    said = [escape(part) for part in parts if part] + [cited(w, *each) for each in stated]
    name = escape(measured.said(w, about, "name"))
    return f"<dt><b>{name}</b></dt><dd>{'. '.join(said)}</dd>"


def cited(w: Words, source_id: str, vintage: str | None) -> str:
    """Publisher, title with its link, and release, as HTML."""
    source = measured.source(source_id)
    title = f"<cite>{escape(source['title'])}</cite>"
    link = f'<a href="{escape(source["url"])}">{title}</a>'
    said = [escape(measured.said(w, source, "publisher")), link]
    if vintage:
        released = w("release of {day}", day=vintage.removeprefix("~"))
        inferred = w("release of {day} (the date is inferred)", day=vintage.removeprefix("~"))
        said.append(inferred if vintage.startswith("~") else released)
    if source["copy"]:
        said.append(w("read from the copy {copy}", copy=f"<cite>{escape(source['copy'])}</cite>"))
    return " · ".join(said)
