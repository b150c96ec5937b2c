"""The few rules of style that the theme's settings cannot say; only on our own keys."""

import streamlit as st

RULES = """
.st-key-masthead { justify-content: space-between; border-bottom: 1px solid currentColor; }
"""


def apply() -> None:
    """Puts the rules on the page."""
    st.html(f"<style>{RULES}</style>")
