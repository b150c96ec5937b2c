"""Rows of a table as files: exactly the rows shown, with the declared columns."""

from functools import partial

import pandas as pd
import streamlit as st

from data.store import exports
from pages.parts import tables
from pages.parts.words import Words

FILES = (
    ("CSV", "csv", "text/csv", exports.csv),
    ("Parquet", "parquet", "application/vnd.apache.parquet", exports.parquet),
)


def show(w: Words, name: str, frame: pd.DataFrame) -> None:
    """Draws a button for each kind of file; the file is made when it is asked for."""
    with st.container(horizontal=True):
        for kind, ending, mime, made in FILES:
            st.download_button(
                w("Download what is shown ({kind})", kind=kind),
                data=partial(made, name, frame),
                file_name=f"{name}-{tables.version()}.{ending}",
                mime=mime,
                key=f"{name}-{ending}",
                on_click="ignore",
                icon=":material/download:",
            )
