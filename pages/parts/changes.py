"""On a page opened by an older link: which of its figures have changed since, and how."""

import streamlit as st

from pages.parts import editions, links, tables
from pages.parts.address import VERSION
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.menu import Entry
from pages.parts.words import N_, Words

UNKNOWN = N_(
    "The link was made of a version of the data that is no longer known here: what has changed"
    " since cannot be said."
)
SHOWN = 6  # further changes are folded away


def notice(w: Words, entry: Entry) -> None:
    """Draws what has changed since the version of `?v=`; nothing where there is none, or no change.

    A page that charts certain indicators tells of their figures only.
    """
    version = st.query_params.get(VERSION)
    if not version or version.partition("@")[0] == tables.in_force():
        return
    found = editions.changed(version)
    if found is None:
        st.info(w(UNKNOWN))
        return
    here = [row for row in found if not entry.charts or _indicator(row) in entry.charts]
    if here:
        _draw(w, here)


def _indicator(change: Row) -> str | None:
    row = change["new"] or change["old"]
    return str(row["indicator"])


def _draw(w: Words, changes: list[Row]) -> None:
    counted = w.plural("{count} change", "{count} changes", len(changes))
    title = w(
        "Since this link was made, figures on this page have changed: {count}.", count=counted
    )
    with st.container(border=True, key="changes", gap="xsmall"):
        st.markdown(f"**{title}**")
        st.html(listed(w, changes[:SHOWN]))
        if changes[SHOWN:]:
            with st.expander(w("Further changes")):
                st.html(listed(w, changes[SHOWN:]))


def listed(w: Words, changes: list[Row]) -> str:
    """The changes as HTML, each with a way to its figure's page."""
    return f"<ul>{''.join(_line(w, change) for change in changes)}</ul>"


def _line(w: Words, change: Row) -> str:
    way = f" · {links.of(w, [change])}" if change["kind"] != "gone" else ""
    return f"<li>{escaped(editions.said(w, change))}{way}</li>"
