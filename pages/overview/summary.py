"""Summary: what the news says of the city's economy, in one screen."""

import streamlit as st

from pages.parts import cards, charts, findings, language, origin
from pages.parts.figures import derived, latest

w = language.here()
st.title(w("Summary"), anchor=False)
st.markdown(findings.summary(w))

headline = [cards.stated(w, row) for name in HEADLINES if (row := latest(name))]
