"""Regions: all of a year ranked, two followed through time, and what changed between two years."""

import streamlit as st

from data.model.places import city
from pages.parts import (
    apart,
    asking,
    between,
    charts,
    courses,
    language,
    measured,
    provenance,
    ranking,
    regional,
    signs,
)
from pages.parts.menu import BY_PATH
from pages.parts.words import Words


def body(w: Words) -> None:
    """The page for the measure, year and regions that the reader chooses."""
    finding = st.empty()
    left, right, third, fourth = st.columns(4)
    with left:
        measure = asking.one_of(w, w("Measure"), "measure", list(regional.MEASURES), "share")
    with right:
        years = regional.years(measure)
        year = int(asking.one_of(w, w("Year"), "year", years[:-1], years[0]))
    rows = regional.ranked(measure, year)
    places = [row["place"] for row in rows]
    with third:
        one = asking.one_of(w, w("Region"), "region", places, city())
    with fourth:
        others = [place for place in places if place != one]
        other = asking.one_of(w, w("Compared with"), "other", others, others[0])
    finding.markdown(regional.finding(w, rows, year))
    lit = list(dict.fromkeys([city(), one, other]))
    charts.show(w, "ranking", charts.kept(ranking.chart, w, regional.frame(w, rows, lit)))
    st.subheader(w("Through time"), anchor="time")
    followed = regional.frame(w, regional.through(measure, [one, other]), lit)
    st.html(courses.legend(followed, signs.of_statuses(w, followed["status"])))
    charts.show(w, "through", charts.kept(courses.through, w, followed))
    st.markdown("\n".join(f"- {said}" for said in regional.divided(w)))
    apart.part(w, BY_PATH["regions"], between.show, measure, year, lit)
    provenance.show(w, {regional.MEASURES[measure][0]: rows})


w = language.here()
st.title(w("Regions"), anchor=False)
if len(measured.of("grp_share", city())) > 1:
    body(w)
else:
    st.markdown(w("No official statistics of the regions are held."))
