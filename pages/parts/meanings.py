"""The candidates for a share of the budget, drawn: in two charts, and each opened to its sum."""

import streamlit as st

from pages.parts import bases, charts, dots, labels, measured, standings, sums
from pages.parts.figures import Row
from pages.parts.marks import escaped, quoted
from pages.parts.words import Words


def show(w: Words, figure: Row, computed: list[Row], said: list[Row]) -> None:
    """Draws the candidates beside what others said, both beside the article's line."""
    if not computed and not said:
        return
    share = labels.amount(w, figure)
    claim = dots.Claim(figure["value"], w("the article: {share}", share=share))
    frames = [bases.entries(w, computed, figure), bases.said(w, said)]
    axis = dots.scale(*frames)
    left, right = st.columns(2, gap="large")
    with left:
        if computed:
            st.subheader(w("What can be computed"), anchor="computed")
            st.caption(w("Red: the article’s year. A triangle: a lower bound."))
            charts.show(w, "bases", charts.kept(dots.chart, w, frames[0], claim, axis))
            sums.sources(w, computed)
    with right:
        if said:
            st.subheader(w("What was said, and of what"), anchor="said")
            st.caption(w("Different years and different counts: not one series."))
            charts.show(w, "claims", charts.kept(dots.chart, w, frames[1], claim, axis))
            _words(w, said)


def _words(w: Words, said: list[Row]) -> None:
    with st.expander(w("Sources")):
        st.html(f'<ul class="alongside">{"".join(_spoken(w, row) for row in said)}</ul>')


def _spoken(w: Words, row: Row) -> str:
    source = measured.source(row["source_id"])
    title = f"<cite>{escaped(source['title'])}</cite>"
    link = f'<a href="{escaped(source["url"])}">{title}</a>'
    by = f"{standings.claimed(w, row)} · {measured.said(w, source, 'publisher')}"
    share = escaped(bases.amount(w, row))
    said = f"{quoted(row['words'])} <small>{escaped(by)} · {link}</small>"
    return f"<li><b>{share}</b> {said}</li>"


def opened(w: Words, computed: list[Row]) -> None:
    """Draws each computed number with the two it comes from."""
    if computed:
        st.subheader(w("How each number is worked out"), anchor="sums")
    for row in computed:
        said = [bases.amount(w, row), sums.period(w, row), bases.named(w, row)]
        with st.expander(" · ".join(said)):
            st.html(sums.opened(w, row))
