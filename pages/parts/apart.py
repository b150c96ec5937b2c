"""A part of a page that its own controls run again, without the rest of the page.

The foot of the page (share, slides) speaks of the whole: while it is open, the whole is run.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.parts import charts, downloading
from pages.parts.menu import Entry
from pages.parts.words import Words

DRAWN = "parts_drawn"  # in the session: the parts that the last run of the whole page has drawn
FOOT = ("share", "take")


def begin() -> None:
    """Before a run of the whole page."""
    st.session_state[DRAWN] = []


def part(w: Words, page: Entry, draw: Callable[..., object], *given: Any) -> None:
    """Draws a part by `draw(w, *given)`; its controls change nothing that `given` holds."""
    st.fragment(_drawn)(w, page, draw, given)


def _drawn(w: Words, page: Entry, draw: Callable[..., object], given: tuple[Any, ...]) -> None:
    name = f"{draw.__module__}.{draw.__qualname__}"
    before: list[str] = st.session_state[DRAWN]
    if name in before and any(st.session_state.get(panel) for panel in FOOT):
        st.rerun()
    before.append(name)
    with charts.gathered():
        draw(w, *given)
        downloading.fill(w, page)
