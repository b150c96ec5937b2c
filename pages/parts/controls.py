"""Controls whose choice stands in the URL by its id, so that a link works in every language.

Streamlit's own binding writes the label of an option into the URL: a link made by a Russian
reader would choose nothing for a Kazakh one. Here the URL holds ids; what it does not know is
ignored. The URL wins when it has changed by itself (a link, the back button), the control when
the visitor has just used one.
"""

from collections.abc import Callable, Sequence

import streamlit as st

Said = Callable[[str], str]
SEEN = "url_seen"
NOTHING = "\N{EM DASH}"


def choice(
    label: str, key: str, options: Sequence[str], said: Said, then: Callable[[], None] | None = None
) -> str | None:
    """One of the options, or None while nothing is chosen; then: what a new choice entails."""
    known = [option for option in _held(key) if option in options]
    st.session_state[key] = known[0] if known else None
    chosen: str | None = st.selectbox(
        label, options, index=None, format_func=said, key=key, on_change=then or remember,
        placeholder=NOTHING,
    )  # fmt: skip
    _tell(key, [chosen] if chosen else [])
    return chosen


def choices(label: str, key: str, options: Sequence[str], said: Said) -> list[str]:
    """Any of the options; none chosen means no limit."""
    st.session_state[key] = [option for option in _held(key) if option in options]
    chosen: list[str] = st.multiselect(
        label, options, format_func=said, key=key, on_change=remember, placeholder=NOTHING
    )
    _tell(key, chosen)
    return chosen


def search(label: str, key: str) -> str:
    """What the visitor looks for; empty for everything."""
    st.session_state[key] = "".join(_held(key)[:1])
    written = st.text_input(label, key=key, on_change=remember, icon=":material/search:")
    _tell(key, [written] if written else [])
    return written


def asked(key: str) -> str | None:
    """What a control stands on or will stand on, before it is drawn; it may be no option."""
    return next(iter(_held(key)), None)


def all_asked(key: str) -> list[str]:
    """The same of a control that may stand on several."""
    return _held(key)


def remember() -> None:
    """Before a run that the visitor's own choice has started: what the URL says is old."""
    st.session_state[SEEN] = _url()


def choose(key: str, value: str | list[str] | None) -> None:
    """Sets a control from a callback."""
    st.session_state[key] = value
    remember()


def settle(key: str, value: str | list[str]) -> None:
    """Sets a control before it is drawn, whatever the URL says of it."""
    st.session_state[key] = value
    st.session_state[SEEN] = st.session_state.get(SEEN, {}) | {key: _url().get(key)}


def _held(key: str) -> list[str]:
    """The URL's choice if the URL has changed by itself, else the control's."""
    if key not in st.session_state or _url().get(key) != st.session_state.get(SEEN, {}).get(key):
        return list(dict.fromkeys(st.query_params.get_all(key)))
    value = st.session_state[key]
    return value if isinstance(value, list) else [value] if value else []


def _tell(key: str, chosen: list[str]) -> None:
    if chosen != st.query_params.get_all(key):
        if chosen:
            st.query_params[key] = chosen
        else:
            del st.query_params[key]
    st.session_state[SEEN] = st.session_state.get(SEEN, {}) | {key: chosen or None}


def _url() -> dict[str, list[str]]:
    return {key: st.query_params.get_all(key) for key in st.query_params}
