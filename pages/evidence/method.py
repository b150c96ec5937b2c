"""Method: what a figure is, how it is read, what is unknown; made from the rules themselves."""

import streamlit as st

from pages.parts import (
    catalogue,
    charts,
    hedging,
    language,
    library,
    passages,
    rulebook,
    scored,
    sources,
    tables,
    unknowns,
)
from pages.parts.figures import everything, records, rows

w = language.here()
st.title(w("Method"), anchor=False)
figures, articles = rows(), library.articles()
st.markdown(
    w(
        "A figure is a number that an article states about the city’s economy, kept with the exact"
        " words that state it. A number without its words is not kept."
    )
)
if figures:
    passages.show(w, figures[:1])

st.subheader(w("How a figure is read"), anchor=False)
st.markdown(
    w(
        "Rules are tried at every word, in the order of the table; the first that fits reads the"
        " number with its unit. The words around it then say its hedge, period, role, place and"
        " indicator. What they do not say stays unknown."
    )
)
rulebook.show(w, tables.table("rules"), everything())

st.subheader(w("What hedges mean"), anchor=False)
st.markdown(
    w(
        "A number is never more exact than its words: digits stand for the interval that rounds to"
        " them, and a hedge opens or widens it. An arrow marks a side that is open."
    )
)
charts.show(w, "hedges", charts.kept(hedging.chart, w, hedging.held()))

st.subheader(w("How well it reads"), anchor=False)
scores = tables.table("scores")
st.markdown(scored.sentence(w, records(scores)))
st.table(scored.table(w, scores), hide_index=True, border="horizontal")

for title, table in (
    (w("What is unknown"), unknowns.table(w, articles, figures)),
    (w("The indicators"), catalogue.measured(w)),
    (w("What is computed"), catalogue.computed(w)),
    (w("The articles’ publishers"), sources.publishers(w, articles, figures)),
    (w("Sources and licences"), sources.table(w)),
):
    st.subheader(title, anchor=False)
    st.table(table, hide_index=True, border="horizontal")
st.caption(w("Data version: {version}", version=tables.version()))
