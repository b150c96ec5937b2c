"""The door: the server that shows what is known. `streamlit run app.py`."""

import streamlit as st

from pages.plain import doors, errors, guards, opening

opening.checked()
app = st.App(
    "pages/frame.py",
    routes=doors.routes,
    middleware=guards.middleware,
    lifespan=opening.begun,
    on_script_error=errors.told,
)
