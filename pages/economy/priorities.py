"""Priorities: the sectors, projects and policies that the articles name, and in which words."""

import streamlit as st

from data.model.topics import topics
from pages.parts import charts, controls, language, mentions, priorities, strip
from pages.parts.figures import records

CHART = "priorities"
FIRST = 3  # passages shown while no topic is chosen

w = language.here()
st.title(w("Priorities"), anchor=False)
named = mentions.told("mentions")
found = priorities.found()
st.markdown(priorities.finding(w, found))


def take() -> None:
    """A dot chosen in the chart chooses its topic."""
    points = st.session_state[CHART].selection.points
    controls.choose("topic", points[0]["customdata"] if points else None)


if len(found):
    listed = list(priorities.counts(found))
    chosen = controls.choice(
        w("Topic"), "topic", listed, lambda topic: w.name(topics()[topic].names)
    )
    chart = charts.kept(strip.chart, w, found, chosen)
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.plotly_chart(
            chart.figure,
            key=CHART,
            alt=chart.alt,
            config=charts.CONFIG,
            on_select=take,
            selection_mode="points",
        )
    with right:
        if chosen:
            st.subheader(w.name(topics()[chosen].names), anchor=False)
            mentions.show(w, records(named[named["topic"] == chosen]))
        else:
            st.subheader(w("Passages of all topics"), anchor=False)
            st.caption(w("Choose a topic above or a dot in the chart to see its passages alone."))
            mentions.show(w, records(named), FIRST)
    charts.numbers(w, CHART, chart.table)
