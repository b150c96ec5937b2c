"""Long lists a part at a time: the first few, and more when they are asked for."""

from typing import TypeVar

import streamlit as st

from pages.parts import controls
from pages.parts.words import Words

Item = TypeVar("Item")


def page(items: list[Item], key: str, size: int) -> list[Item]:
    """The items drawn: the first `size`, and as many more as the visitor asked for."""
    return items[: st.session_state.get(f"{key}-shown", size)]


def more(w: Words, items: list[Item], key: str, size: int) -> None:
    """How many are drawn, and a button for `size` more, while there are more."""
    shown = len(page(items, key, size))
    if shown == len(items):
        return
    st.caption(w("Shown: {shown} of {all}", shown=w.number(shown), all=w.number(len(items))))
    st.button(w("Show more"), on_click=_show, args=(key, shown + size), key=f"{key}-more")


def _show(key: str, number: int) -> None:
    st.session_state[f"{key}-shown"] = number
    controls.remember()
