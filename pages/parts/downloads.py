"""Rows of a table as files: exactly the rows shown, as the server has them at an address too."""

from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from data.store.offered import OFFERED
from pages.parts import address, files, language, limits, tables
from pages.parts.files import Rows
from pages.parts.words import Words

KINDS = {"csv": "CSV", "xlsx": "Excel", "json": "JSON", "parquet": "Parquet"}


def show(w: Words, name: str, frame: pd.DataFrame, limited: bool = True) -> None:
    """Draws a button for each kind of file; the file is made when it is asked for.

    frame: rows of an offered table; limited: whether the page's controls chose them.
    """
    with st.container(horizontal=True):
        for ending, kind in KINDS.items():
            at = where(w, name, ending, limited)
            made = tables.version(), files.created(), at
            rows = Rows(name, OFFERED[name], frame, *made)
            st.download_button(
                w("Download what is shown ({kind})", kind=kind),
                data=partial(_whole, w, rows, ending),
                file_name=files.named(name, ending),
                mime=files.MIMES[ending],
                key=f"{name}-{ending}",
                on_click="ignore",
                icon=":material/download:",
            )


def _whole(w: Words, rows: Rows, ending: str) -> bytes:
    return b"".join(files.made(w, rows, ending))


def where(w: Words, table: str, ending: str, limited: bool = True) -> str:
    """The address of these rows: with what the controls stand on, the language and the day."""
    keys = [limit.key for limit in limits.of(table) if limited]
    asked = {key: st.query_params.get_all(key) for key in keys if key in st.query_params}
    day = tables.as_of()
    always = {language.KEY: w.language} | ({tables.AS_OF: day.isoformat()} if day else {})
    return f"{address.home()}/data/{table}.{ending}?{urlencode(asked | always, doseq=True)}"
