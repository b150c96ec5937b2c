"""What changed between two years; regions divided since are named, not drawn."""

import streamlit as st

from pages.parts import asking, charts, courses, measured, regional
from pages.parts.words import Words


def show(w: Words, measure: str, year: int, lit: list[str]) -> None:
    """Draws the slope from an earlier year; lit: the places told apart."""
    st.subheader(w("Between two years"), anchor="slope")
    earlier = [name for name in regional.years(measure) if int(name) < year]
    first = int(asking.one_of(w, w("From"), "from", earlier, earlier[: regional.BACK][-1]))
    rows, apart = regional.comparable(measure, first, year)
    values = regional.frame(w, rows, lit)
    st.html(courses.legend(values))
    charts.show(w, "slope", charts.kept(courses.slope, w, values))
    if apart:
        named = ", ".join(measured.place(w, place) for place in apart)
        st.markdown(w("Not drawn, because the borders changed since: {regions}.", regions=named))
