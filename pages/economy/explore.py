"""Explore: any series, for places and periods of the analyst's choice, as table, file and link."""

import streamlit as st

from pages.parts import (
    beside,
    charts,
    curves,
    explored,
    exploring,
    gaps,
    language,
    provenance,
    regional,
    sheets,
    surveyed,
    takeaway,
)
from pages.parts.explored import Wanted
from pages.parts.figures import Row
from pages.parts.words import Words


def picture(w: Words, wanted: Wanted, rows: list[Row], said: str) -> None:
    """The chart with its signs, and what it cannot show."""
    points = beside.points(w, wanted)
    st.caption(surveyed.counted(w, wanted))
    if rows:
        alt = surveyed.alt(w, rows, said)
        values = sheets.frame(w, wanted)
        st.html(surveyed.legend(w, rows, points))
        charts.picture("explore", charts.kept(curves.chart, w, values, points, alt))
        charts.place("explore", values)
    notes = [*gaps.said(w, wanted), *regional.divided(w, explored.levels(wanted))]
    if notes:
        st.caption("\n".join(f"- {note}" for note in notes))


def body(w: Words) -> None:
    """The page for what the analyst asks for."""
    finding = st.empty()
    wanted = exploring.wanted(w)
    rows = sheets.shown(w, wanted)
    said = surveyed.finding(w, wanted, rows)
    finding.markdown(said)
    picture(w, wanted, rows, said)
    beside.show(w, wanted)
    takeaway.show(w, wanted)
    provenance.show(w, {wanted.series_id: explored.levels(wanted)})


w = language.here()
st.title(w("Explore"), anchor=False)
if explored.series():
    body(w)
else:
    st.markdown(w("No official statistics are held."))
