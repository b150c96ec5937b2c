"""The door: the server that shows what is known. `streamlit run app.py`."""

import streamlit as st
from starlette.middleware import Middleware

from pages.plain import doors, errors
from pages.plain.dressing import Doorman

app = st.App(
    "pages/frame.py",
    routes=doors.routes,
    middleware=[Middleware(Doorman)],
    on_script_error=errors.told,
)
