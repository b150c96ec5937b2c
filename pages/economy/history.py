"""History: the city's share of the country's output since the first year, and what drives it."""

import streamlit as st

from data.model.places import city
from pages.parts import (
    apart,
    charts,
    drivers,
    history,
    language,
    measured,
    provenance,
    since,
    standings,
)
from pages.parts.figures import Row
from pages.parts.menu import BY_PATH
from pages.parts.words import Words

SERIES, INDICATOR = "grp_share", "economy_share"


def shares(w: Words, rows: list[Row], name: str) -> None:
    """The line and, apart from it, what others said."""
    points = standings.points(w, standings.claims(INDICATOR, city()), standings.stated(INDICATOR))
    st.markdown(history.finding(w, rows, name))
    st.html(history.legend(w, points, rows))
    charts.show(w, "history", charts.kept(history.chart, w, history.frame(rows), points, name))


def behind(w: Words, name: str) -> None:
    """What the last rises are made of."""
    changes = drivers.frame(city())
    if len(changes):
        st.subheader(w("What is behind the last years"), anchor="drivers")
        st.markdown(drivers.finding(w, changes, name))
        charts.show(w, "drivers", charts.kept(drivers.chart, w, changes))


w = language.here()
st.title(w("History"), anchor=False)
values = measured.of(SERIES, city())
if len(values) > 1:
    called = measured.place(w, city())
    shares(w, values, called)
    standings.beside(w, INDICATOR, city(), values)
    apart.part(w, BY_PATH["history"], since.show, values)
    used = {SERIES: values, since.VOLUME: measured.of(since.VOLUME, city())}
    behind(w, called)
    levels = {name: measured.of(name, city()) for name in (drivers.WHOLE, *drivers.SECTIONS)}
    provenance.show(w, used | levels)
else:
    st.markdown(w("No official statistics of the city’s share are held."))
    standings.beside(w, INDICATOR, city(), values)
