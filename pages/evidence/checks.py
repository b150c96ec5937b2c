"""Checks: every figure beside what it was held against, with its verdicts, sums and conflicts."""

import streamlit as st

from pages.parts import (
    against,
    charts,
    conflicts,
    downloads,
    heard,
    language,
    lastgood,
    offers,
    paging,
    verdicts,
    weighed,
    workings,
)
from pages.parts.figures import Row
from pages.parts.menu import BY_PATH
from pages.parts.words import Words

FIGURES = 10  # drawn at a time


def beside(w: Words, row: Row) -> None:
    """A figure beside what it was held against, and the way back to its article."""
    st.html(against.html(w, row))
    st.page_link(
        BY_PATH["news"].script,
        label=w("Read it in the article"),
        icon=":material/arrow_forward:",
        query_params={"figure": row["figure_id"]},
    )


def body(w: Words, found: list[Row]) -> None:
    """The verdicts of all figures, then those the reader asks for."""
    st.markdown(verdicts.finding(w, found))
    counts = verdicts.frame(found)
    st.html(verdicts.legend(w, counts))
    charts.show(w, "verdicts", charts.kept(verdicts.chart, w, counts))
    st.subheader(w("Sentence and table cell side by side"), anchor="figures")
    rows = weighed.wanted(w)
    if not rows:
        st.info(w("No figure fits these filters."))
    shown = paging.page(rows, "figures", FIGURES)
    for row in shown:
        beside(w, row)
    paging.more(w, rows, "figures", FIGURES)
    if numbers := workings.numbers(shown):
        st.subheader(w("Computed from these figures"), anchor="arithmetic")
        st.html(workings.html(w, numbers))
    st.subheader(w("Statements that disagree"), anchor="ledger")
    conflicts.show(w, found)


w = language.here()
st.title(w("Checks"), anchor=False)
lastgood.show(w)
if found := weighed.checks():
    body(w, found)
else:
    st.markdown(w("The library states no figure yet, so there is nothing to check."))
st.subheader(w("What officials said, against the series"), anchor="claims")
heard.show(w)
downloads.show(w, "checks", offers.offered("checks"), limited=False)
