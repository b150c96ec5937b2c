"""Summary: what the news says of the city's economy, on one screen."""

import streamlit as st

from pages.parts import agenda, cards, charts, findings, headlines, language, origin
from pages.parts.brief import ways

w = language.here()
st.title(w("Summary"), anchor=False)
st.markdown(findings.summary(w))

led = headlines.led(w)
if led:
    for column, card in zip(st.columns(len(led)), led, strict=True):
        with column:
            cards.draw(w, card)

drawn = {
    "summary-shares": (w("Shares of the country"), headlines.share_bars(w)),
    "summary-zone": (w("The industrial zone, to scale"), headlines.zone_squares(w)),
}
with st.container(key="led"):
    shares, zone, plans = st.columns([4, 4, 3])
    for column, (key, (title, chart)) in zip((shares, zone), drawn.items(), strict=True):
        if chart:
            with column:
                st.subheader(title, anchor=False)
                charts.picture(key, chart)
    with plans:
        st.subheader(w("What is planned when"), anchor=False)
        agenda.show(w)

origin.show(w)
ways.show(w)
for key, (_, chart) in drawn.items():
    if chart:
        charts.numbers(w, key, chart.table, light=True)
