"""What an analyst takes away from a view: its table, its file, and its address."""

from functools import partial

import streamlit as st

from pages.parts import address, exploring, sheets
from pages.parts.explored import Wanted
from pages.parts.words import Words


def show(w: Words, wanted: Wanted) -> None:
    """Draws the table in the form chosen, the file of the same values, and the link."""
    st.subheader(w("The numbers as a table"), anchor="table")
    form = exploring.form(w)
    table = sheets.table(w, wanted, form)
    pinned = {w("Period"): st.column_config.Column(pinned=form == "wide")}
    said = w("The numbers as a table")
    st.dataframe(table, hide_index=True, key=f"explore-{form}", column_config=pinned, alt=said)
    st.download_button(
        w("Download (CSV)"), data=partial(sheets.csv, sheets.file(wanted)), key="explore-csv",
        file_name=f"{wanted.series_id}-{wanted.view}.csv", mime="text/csv",
        on_click="ignore", icon=":material/download:",
    )  # fmt: skip
    st.markdown(w("The address of exactly this view, to be copied:"))
    st.code(address.link("explore"), language=None, wrap_lines=True)
