"""Figures: every number that the articles state, to search, to filter, to take away."""

import streamlit as st

from data.model.formulas import formulas
from pages.parts import downloads, figures, filters, language, offers, register, snippets
from pages.parts.figures import computed

w = language.here()
st.title(w("Figures"), anchor=False)
rows = figures.rows()
finding = st.empty()
shown = filters.wanted(w, rows)
finding.markdown(register.finding(w, rows, shown))
if shown:
    register.show(w, shown)
    downloads.show(w, "figures", filters.only(offers.offered("figures"), shown))
    snippets.show(w, "figures")
elif rows:
    st.info(w("No figure fits these filters."))

numbers = [number for name in formulas() for number in computed(name)]
if numbers:
    st.subheader(w("Computed from figures"), anchor=False)
    st.table(register.computed(w, numbers), hide_index=True, border="horizontal")
