"""The visitor's language: the URL's, else the browser's first that we speak, else English."""

import streamlit as st

from data.model.terms import Language
from pages.parts.words import Words, words

KEY = "lang"


def preferred(accepted: str) -> str:
    """The first of our languages in an Accept-Language value ("kk-KZ,kk;q=0.9,ru;q=0.8")."""
    ranked = sorted(accepted.split(","), key=_weight, reverse=True)
    spoken = (tag.split(";")[0].strip().lower()[:2] for tag in ranked)
    return next((tag for tag in spoken if tag in set(Language)), Language.EN.value)


def _weight(tag: str) -> float:
    _, _, weight = tag.partition("q=")
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0


def switch() -> Words:
    """Draws the switch and gives the words of the language it stands on.

    Its labels are the codes themselves: Streamlit's binding puts labels into the URL, and reads
    only labels from it.
    """
    if not st.session_state.get(KEY):
        asked = st.query_params.get(KEY)
        browser = preferred(st.context.headers.get("Accept-Language") or "")
        st.session_state[KEY] = asked if asked in set(Language) else browser
    st.segmented_control(
        "Тіл · Язык · Language",
        options=[language.value for language in Language],
        key=KEY,
        bind="query-params",
        label_visibility="collapsed",
    )
    return here()


def here() -> Words:
    """The words of the language in force in this session."""
    return words(st.session_state.get(KEY) or Language.EN.value)
