"""A scenario: another value than the article's, tried with a slider and always marked as such."""

import math

import streamlit as st

from pages.parts import labels
from pages.parts.figures import Row
from pages.parts.words import Words

KEY = "expansion"  # in the session and in the URL
MOST = 100.0  # percent; further only where an article plans more


def most(stated: Row) -> float:
    """The slider's far end."""
    return max(MOST, float(math.ceil(stated["value"])))


def grown(today: Row, percent: float) -> Row:
    """What the area would be after another expansion; its interval is that of today's area."""
    times = 1 + percent / 100
    ends = {end: None if today[end] is None else today[end] * times for end in ("low", "high")}
    return {"role": "scenario", "value": today["value"] * times, "unit": today["unit"], **ends}


def percent(w: Words, stated: Row) -> float:
    """The expansion on the slider, in percent: the article's own until the reader moves it."""
    kind = int if float(stated["value"]).is_integer() else float
    own = kind(stated["value"])
    tried = st.slider(
        w("Expansion of the zone"),
        min_value=kind(0),
        max_value=kind(most(stated)),
        value=own,
        format=_format(w, "%d" if kind is int else "%.1f"),
        key=KEY,
        bind="query-params",
    )
    if tried == own:
        said = w("The slider stands at the article’s number: {amount}.",
                 amount=labels.amount(w, stated))  # fmt: skip
        st.markdown(f":small[{said}]")
    else:
        _marked(w, stated, tried)
    return float(tried)


def _format(w: Words, number: str) -> str:
    """How the slider writes its value: the language's percent sign, at the language's distance."""
    return w.value(0, "percent").replace("%", "%%").replace("0", number)


def _marked(w: Words, stated: Row, tried: float) -> None:
    st.warning(
        w("A scenario, not the article’s number: {tried} instead of {amount}.",
          tried=w.value(tried, stated["unit"]), amount=labels.amount(w, stated)),
        icon=":material/tune:",
    )  # fmt: skip
    st.button(
        w("Back to the article’s number"),
        icon=":material/undo:",
        key="as-stated",
        on_click=_reset,
        args=(type(tried)(stated["value"]),),
    )


def _reset(own: float) -> None:
    st.session_state[KEY] = own
