"""Lines to paste into pandas, R or Excel: they fetch just the rows that a page shows."""

import streamlit as st

from pages.parts import downloads
from pages.parts.words import N_, Words

LINES: dict[str, str] = {
    "pandas": """\
import pandas as pd

{table} = pd.read_parquet("{parquet}")
""",
    "R": """\
{table} <- read.csv("{csv}", fileEncoding = "UTF-8-BOM")
""",
    "Excel": """\
let
    Book = Excel.Workbook(Web.Contents("{xlsx}")),
    Sheet = Book{{[Item = "{table}", Kind = "Sheet"]}}[Data],
    Rows = Table.PromoteHeaders(Sheet)
in
    Rows
""",
}
TAUGHT = {"pandas": "python", "R": "r", "Excel": None}
WHERE = {
    "pandas": N_("In Python, with pandas and pyarrow:"),
    "R": N_("In R, with nothing else:"),
    "Excel": N_("In Excel: Data, Get data, Blank query, Advanced editor:"),
}


def written(w: Words, table: str) -> dict[str, str]:
    """The lines by program, for what the page's controls stand on."""
    files = {ending: downloads.where(w, table, ending) for ending in ("parquet", "csv", "xlsx")}
    return {name: lines.format(table=table, **files) for name, lines in LINES.items()}


def show(w: Words, table: str) -> None:
    """Draws them, folded away."""
    with st.expander(w("Use it in pandas, R or Excel"), icon=":material/code:"):
        for name, lines in written(w, table).items():
            said = WHERE[name]
            st.markdown(w(said))
            st.code(lines.rstrip(), language=TAUGHT[name], wrap_lines=True)
        st.markdown(w("The address gives what is shown here, as the data stand when it is asked."))
        more = w("All tables, formats and limits")
        st.markdown(f"[{more}](/data/?lang={w.language})")
