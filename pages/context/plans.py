"""Plans: what the articles set for when, past and future told apart by a day one can choose."""

from datetime import date

import streamlit as st

from pages.parts import cards, charts, language, mentions, plans, standpoint, timeline
from pages.parts.figures import records
from pages.parts.standpoint import Standpoint

FIRST, LAST = date(1990, 1, 1), date(2100, 12, 31)
A_ROW = 3  # cards side by side


def take_today() -> None:
    """The clock's day, because the reader asked for it."""
    st.session_state["asof"] = date.today()


w = language.here()
st.title(w("Plans"), anchor=False)
found = plans.spans(w)
if found.empty:
    st.markdown(w("The articles of the library set nothing for a time yet."))
else:
    finding = st.empty()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.date_input(
            w("Seen from another day"),
            value=None,
            min_value=FIRST,
            max_value=LAST,
            format="DD.MM.YYYY",
            key="asof",
            bind="query-params",
            width=220,
        )
        st.button(w("Today"), on_click=take_today, icon=":material/today:")
    default = standpoint.newest(found["start"].min())
    point = Standpoint(chosen, "chosen") if chosen else default
    finding.markdown(plans.finding(w, found, point.day))
    st.markdown(point.said(w))
    chart = charts.kept(timeline.chart, w, found, point.day)
    charts.picture("plans", chart)
    st.caption(w("A passed date says nothing of whether the plan was carried out."))
    st.subheader(w("The words"), anchor=False)
    mentions.show(w, records(mentions.told("milestones")))

shown = plans.numbers(w)
if shown:
    st.subheader(w("Planned figures"), anchor=False)
for start in range(0, len(shown), A_ROW):
    for column, card in zip(st.columns(A_ROW), shown[start : start + A_ROW], strict=False):
        with column:
            cards.draw(w, card)

if not found.empty:
    charts.numbers(w, "plans", chart.table)
