"""At the foot of every page: its link, a code for the camera, a frame for other sites."""

from datetime import date
from html import escape

import segno
import streamlit as st

from pages.parts import address, bibliography, charts, citing, introductions, tables
from pages.parts.menu import Entry
from pages.parts.words import Words

HIGH = 520  # px of a framed chart: the tallest with its legend
QR_SCALE = 4


def show(w: Words, entry: Entry) -> None:
    """Draws the panel; what is in it is made when it is opened."""
    panel = st.expander(
        w("Share, embed, cite"), icon=":material/share:", key="share", on_change="rerun"
    )
    if panel.open:
        with panel:
            link = address.link(entry.path)
            _link(w, link)
            _frame(w, entry)
            _citations(w, entry, link)


def _link(w: Words, link: str) -> None:
    st.markdown(
        w(
            "This link restores the view. It remembers the version of the data: if a figure changes"
            " later, the page says which and how."
        )
    )
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        st.code(link, language=None, wrap_lines=True)
    with right:
        st.html(code(w, link))


def code(w: Words, link: str) -> str:
    """The link as a QR code, dark on white by day and by night, as HTML."""
    drawn = segno.make(link, error="m").svg_data_uri(
        scale=QR_SCALE, border=4, dark="#16181d", light="#ffffff"
    )
    return f'<img class="qr" src="{escape(drawn)}" alt="{escape(w("QR code of the link"))}">'


def _frame(w: Words, entry: Entry) -> None:
    """A chart alone, for the page of another site."""
    drawn = charts.drawn()
    if not drawn:
        return
    st.markdown(w("To show a chart alone on another site:"))
    chosen = st.selectbox(
        w("Chart"), list(drawn), format_func=lambda key: drawn[key], key="share-chart"
    )
    st.code(frame(address.link(entry.path, only=chosen, embed="true"), drawn[chosen]), "html")


def _citations(w: Words, entry: Entry, link: str) -> None:
    """The page as it is cited, and its finding as a sentence that can stand by itself."""
    about = introductions.of(w, entry.path, st.query_params.to_dict())
    at = citing.At(link, tables.version(), date.today())
    work = citing.of_page(w, about.title, at)
    st.markdown(w("To cite this page:"))
    made = {
        w("Sentence"): w("{said} ({link})", said=about.said, link=link),
        "ГОСТ Р 7.0.100": citing.gost(w, work),
        "APA": citing.apa(work),
        "BibTeX": bibliography.bibtex(w, work),
        "RIS": bibliography.ris(w, work),
    }
    for tab, said in zip(st.tabs(list(made)), made.values(), strict=True):
        with tab:
            st.code(said, language=None, wrap_lines=True)


def frame(link: str, title: str) -> str:
    """The element that shows the chart on another site."""
    return (
        f'<iframe src="{escape(link)}" title="{escape(title)}" width="100%" height="{HIGH}"'
        ' style="border:0" loading="lazy"></iframe>'
    )
