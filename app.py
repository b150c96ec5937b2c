"""The door: the server that shows what is known. `streamlit run app.py`."""

import streamlit as st

app = st.App("pages/frame.py")
