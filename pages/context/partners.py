"""Partners: the countries whose consuls took part, on a map, told apart by rank."""

import streamlit as st

from pages.parts import charts, controls, downloads, language, mentions, partners
from pages.parts.figures import records

w = language.here()
st.title(w("Partners"), anchor=False)
told = mentions.told("partners")
st.markdown(partners.finding(w, told))
if len(told):
    rank = controls.choice(
        w("Rank of the consul"), "rank", list(partners.RANKS), lambda rank: w(partners.RANKS[rank])
    )
    shown = partners.ranked(told, rank)
    chart = charts.kept(partners.chart, w, shown)
    left, right = st.columns([5, 4], gap="medium")
    with left:
        charts.picture("partners", chart)
    with right:
        st.table(chart.table, hide_index=True, border="horizontal")
        charts.place("partners", chart.table)
    st.subheader(w("The words"), anchor=False)
    mentions.show(w, records(shown))
    downloads.show(w, "partners", shown)
