"""A chart without the page around it: `?only=<chart>`, for a frame on another site."""

import re

import streamlit as st

from pages.parts import address, charts
from pages.parts.menu import Entry
from pages.parts.words import Words

NAME = re.compile(r"[a-z][a-z0-9-]*")
HIDDEN = '[data-testid="stSidebar"], [data-testid="stHeader"], .st-key-masthead'
# The legend that stands before the chart, and all that is neither of the two, nor holds them.
LEGEND = '[data-testid="stElementContainer"]:has(.legend):has(+ .st-key-{key})'
ELSE = (
    ".st-key-page *:not(:has(.st-key-{key})):not(.st-key-{key}):not(.st-key-{key} *)"
    f":not({LEGEND}):not({LEGEND} *)"
)
COLUMN = '[data-testid="stColumn"]:has(.st-key-{key})'


def asked() -> str | None:
    """The chart that is to be shown alone, None if the address names none."""
    name = st.query_params.get(address.ALONE, "")
    return name if NAME.fullmatch(name) else None


def rules(key: str) -> str:
    """The style that leaves nothing but the chart of this key."""
    apart = ", ".join((HIDDEN, ELSE.format(key=key)))
    return (
        f"{apart} {{ display: none !important; }}"
        f"{COLUMN.format(key=key)} {{ flex: 1 1 100%; width: 100%; min-width: 100%; }}"
        ".st-key-page { margin-inline: 0; width: 100%; }"
    )


def begin() -> None:
    """Hides what is around the chart; before the page is drawn."""
    if key := asked():
        st.html(f"<style>{rules(key)}</style>")


def end(w: Words, entry: Entry) -> None:
    """Below the chart: where it is from; or that there is no such chart on this page."""
    if key := asked():
        if key not in charts.drawn():
            st.info(w("There is no such chart on this page."))
        st.markdown(
            w(
                "[{title} · {site}]({link})",
                title=w(entry.title),
                site=w("The economy of Almaty, in the words of the news"),
                link=address.link(entry.path),
            )
        )
