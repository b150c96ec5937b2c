"""Budget: what «all budget revenue» of an article can mean, each basis with its own number."""

import streamlit as st

from data.model.places import city
from pages.parts import (
    bases,
    language,
    meanings,
    passages,
    revenue,
    standings,
    statements,
    withdrawals,
)
from pages.parts.figures import Row
from pages.parts.words import Words


def body(w: Words, stated: list[Row]) -> None:
    """The page for the article and period that the reader chooses."""
    finding = st.empty()
    groups = statements.grouped(stated, statements.by_period)
    figure = statements.choose(w, "of", groups)[bases.MEASURE]
    computed = bases.computed(city())
    finding.markdown(bases.finding(w, figure, computed))
    meanings.show(w, figure, computed, standings.claims(bases.MEASURE, city()))
    meanings.opened(w, computed)
    st.subheader(w("What the article says"), anchor="words")
    passages.show(w, [figure])


w = language.here()
st.title(w("Budget"), anchor=False)
if found := statements.drawable(bases.MEASURE, "actual"):
    body(w, found)
else:
    st.markdown(w("No article of the library says what the city’s share of budget revenue is."))
revenue.show(w)
withdrawals.show(w)
