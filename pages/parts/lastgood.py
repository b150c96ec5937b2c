"""What did not fit when the tables were built, and that the last good ones are in force."""

import streamlit as st

from pages.parts import facts, tables
from pages.parts.figures import Row, records
from pages.parts.marks import escaped
from pages.parts.words import N_, Words

ROOMS = {
    "statistics": N_(
        "The newest statistics do not fit and were not taken: all pages show the last good ones."
    ),
    "articles": N_("Some articles could not be read and are left out; the others are shown."),
}


def show(w: Words) -> None:
    """Draws what is wrong, where, and how to mend it; nothing where all fitted."""
    found = records(tables.table("problems"))
    for room, message in ROOMS.items():
        wrong = [row for row in found if row["room"] == room]
        if wrong:
            st.warning(w(message), icon=":material/warning:")
            st.html("".join(html(w, row) for row in wrong))


def html(w: Words, row: Row) -> str:
    """One problem as HTML, in the words of the build."""
    named = ((w("Where"), "place"), (w("What is wrong"), "thing"), (w("How to mend it"), "fix"))
    said = [(name, f'<span lang="en">{escaped(row[column])}</span>') for name, column in named]
    return f'<div class="cell">{facts.listed(said)}</div>'
