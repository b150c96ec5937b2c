"""Growth since the year that the reader chooses: in the share, and in volume."""

import streamlit as st

from data.model.places import city
from pages.parts import charts, controls, growth, measured
from pages.parts.figures import Row
from pages.parts.words import Words

VOLUME, COUNTRY = "grp_volume_index", "kazakhstan"
BACK = 10  # years that growth is shown over until another year is chosen


def show(w: Words, rows: list[Row]) -> None:
    """Draws growth of the shares in `rows`, and of volume, since the year chosen."""
    st.subheader(w("Growth"), anchor="growth")
    first = _chosen(w, [str(row["year"]) for row in rows[:-1]])
    names = {place: measured.place(w, place) for place in (city(), COUNTRY)}
    chained = {
        place: growth.since(measured.of(VOLUME, place), first, name)
        for place, name in names.items()
    }
    st.markdown(f"{growth.points(w, rows, first)} {growth.volume(w, *chained.values())}")
    if all(chained.values()):
        st.html(growth.legend(list(names.values())))
        charts.show(w, "growth", charts.kept(growth.chart, w, growth.frame(chained)))


def _chosen(w: Words, years: list[str]) -> int:
    default = years[-BACK:][0]
    if controls.asked("since") not in years:
        controls.settle("since", default)
    return int(controls.choice(w("Since"), "since", years, str) or default)
