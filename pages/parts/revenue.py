"""The state budget's revenue and the taxes in it, year by year."""

import pandas as pd
import streamlit as st

from pages.parts import charts, measured, panels, sums
from pages.parts.figures import Row
from pages.parts.words import N_, Words

COUNTRY = "kazakhstan"
SERIES = {
    "state_budget_revenue": N_("All revenue of the state budget"),
    "state_tax_revenue": N_("Taxes of the state budget"),
}


def rows() -> list[Row]:
    """The values of both series."""
    return [row for name in SERIES for row in measured.of(name, COUNTRY)]


def frame(w: Words, found: list[Row]) -> pd.DataFrame:
    """The rows as panels take them."""
    return pd.DataFrame([panel(w, row) for row in found])


def panel(w: Words, row: Row) -> Row:
    """A value of a year as a row of panels.chart."""
    name = SERIES[row["series_id"]]
    return {
        "line": row["series_id"],
        "name": w(name),
        "year": row["year"],
        "value": row["value"],
        "said": w.value(row["value"], row["unit"], 1),
        "provisional": row["status"] == "P",
    }


def show(w: Words) -> None:
    """Draws both, with their sources; nothing where no value is held."""
    if not (found := rows()):
        return
    st.subheader(w("What it can be divided by"), anchor="revenue")
    for name in SERIES:
        basis = measured.said(w, measured.series(name), "basis")
        st.caption(w("{measure}: {basis}.", measure=w(SERIES[name]), basis=basis))
    charts.show(w, "revenue", charts.kept(panels.chart, w, frame(w, found)))
    sums.sources(w, found)
