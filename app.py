"""The door: the server that shows what is known. `streamlit run app.py`."""

import streamlit as st

from pages.plain import errors, fonts, redirects

app = st.App(
    "pages/frame.py",
    routes=[*fonts.routes, *redirects.routes],
    on_script_error=errors.told,
)
