"""As of: the control that goes back to a day, and what it says of what was known then."""

from datetime import date
from functools import lru_cache

import pandas as pd
import streamlit as st

from pages.parts import tables
from pages.parts.figures import Row, records
from pages.parts.words import Words

SEEN = "as_of_seen"  # the day that the URL was last given
DATED = ("observations", "claims")


def switch(w: Words) -> None:
    """Draws the control; its day is in the URL (`as_of=2024-06-30`)."""
    with st.popover(w("As of"), type="tertiary", icon=":material/history:"):
        st.caption(
            w(
                "Choose a day: every page then shows only what had appeared by its evening,"
                " articles and official statistics, and the verdicts are made anew from it."
            )
        )
        first, last = span()
        _input(w, first, last)


def _input(w: Words, first: date, last: date) -> None:
    """The day in the URL is taken once; from page to page the chosen one is kept and told again."""
    key, asked = tables.AS_OF, st.query_params.get(tables.AS_OF)
    if asked and asked != st.session_state.get(SEEN):
        day = read(asked)
        st.session_state[key] = day if day and first <= day <= last else None
    chosen = st.date_input(
        w("What was known on"),
        value=None,
        min_value=first,
        max_value=last,
        key=key,
        format="DD/MM/YYYY",
    )
    st.session_state[SEEN] = chosen.isoformat() if chosen else None
    if chosen:
        st.query_params[key] = chosen.isoformat()
    elif asked:
        del st.query_params[key]


def read(day: str) -> date | None:
    """A day as the URL says it, None if it is none."""
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def span() -> tuple[date, date]:
    """From the first day on which something of what is held was known, to the last."""
    return _span(tables.in_force())


@lru_cache(maxsize=tables.VERSIONS)
def _span(_: str) -> tuple[date, date]:
    known = pd.concat([tables.now(name)["known"] for name in DATED]).dropna()
    return (min(known), max(known)) if len(known) else (date.min, date.max)


def notice(w: Words) -> None:
    """On a chosen day: what was known then, which releases are held, and a way back."""
    day = tables.as_of()
    if day is None:
        return
    with st.container(border=True, key="as-of-notice", gap="xsmall"):
        st.markdown(w("**As known on {day}**  \n{said}", day=w.day(day), said=said(w)))
        with st.container(horizontal=True):
            with st.popover(w("Which releases are held"), type="tertiary"):
                st.table(releases(w), hide_index=True, border="horizontal")
            st.button(
                w("Back to what is known now"),
                on_click=_back,
                type="tertiary",
                icon=":material/undo:",
            )


def said(w: Words) -> str:
    """How much of what is held had appeared, and why older values may be missing."""
    counts = {
        name: _some(w, len(tables.table(name)), len(tables.now(name)))
        for name in ("articles", *DATED)
    }
    held = records(tables.now("series"))
    once = sum(len(_days(row)) == 1 for row in held)
    return w(
        "Shown is what is known to have appeared by then: articles {articles}, official values"
        " {observations}, statements of others {claims}. Series held in one release only: {once};"
        " what they said before it is not known here.",
        **counts,
        once=_some(w, once, len(held)),
    )


def _some(w: Words, some: int, every: int) -> str:
    return w("{some} of {every}", some=w.number(some), every=w.number(every))


def _days(row: Row) -> list[date]:
    """The days on which the releases of a series appeared."""
    held = tables.now("observations")
    return sorted(set(held.loc[held["series_id"] == row["series_id"], "known"].dropna()))


def releases(w: Words) -> pd.DataFrame:
    """One row a series: how many releases are held, since when, and how many values by the day."""
    held, then = (found["series_id"].value_counts() for found in _observations())
    return pd.DataFrame([_released(w, row, held, then) for row in records(tables.now("series"))])


def _observations() -> tuple[pd.DataFrame, pd.DataFrame]:
    return tables.now("observations"), tables.table("observations")


def _released(w: Words, row: Row, held: "pd.Series[int]", then: "pd.Series[int]") -> dict[str, str]:
    days, name = _days(row), row["series_id"]
    return {
        w("Series"): row[f"name_{w.language}"],
        w("Releases held"): w.number(len(days)) if days else w("of an unknown day"),
        w("First of them"): w.day(days[0]) if days else w("not known"),
        w("Values known then"): _some(w, int(then.get(name, 0)), int(held.get(name, 0))),
    }


def _back() -> None:
    st.session_state[tables.AS_OF] = None
