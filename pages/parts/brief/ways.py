"""The way from the app to the brief."""

import streamlit as st

from pages.parts import links
from pages.parts.marks import escaped
from pages.parts.words import Words


def show(w: Words) -> None:
    """One line: the brief as a page and as a PDF, in the visitor's language, of the same day."""
    page, pdf = (
        f'<a href="{escaped(links.to(w, path))}" target="_self">{escaped(said)}</a>'
        for path, said in (("/brief", w("to read and to print")), ("/brief.pdf", "PDF"))
    )
    said = w("All of this on paper: the brief {page} or as {pdf}.", page=page, pdf=pdf)
    st.html(f'<p class="origin">{said}</p>')
