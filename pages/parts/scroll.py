"""Brings the chosen mark into view.

A browser scrolls to an address's anchor before Streamlit has drawn the text, and never again.
"""

import streamlit as st

SCRIPT = "<script>document.querySelector('mark.chosen')?.scrollIntoView({block: 'center'})</script>"


def to_mark(name: str | None) -> None:
    """Scrolls to the chosen mark once whenever another one is chosen; name: its figure's id."""
    if name:
        with st.container(key=f"at-{name}"):
            st.html(SCRIPT, unsafe_allow_javascript=True)
