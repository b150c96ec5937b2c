"""The door: the server that shows what is known. `streamlit run app.py`."""

import streamlit as st
from starlette.exceptions import HTTPException

from data.build import ensure
from pages.plain import doors, errors, guards, mishaps, opening

opening.checked()
app = st.App(
    "pages/frame.py",
    routes=doors.routes,
    middleware=guards.middleware,
    lifespan=opening.built(ensure),
    exception_handlers={HTTPException: mishaps.refused},
    on_script_error=errors.told,
)
