"""Charts shown: the figure with its alt text, the same numbers as a table, and room for files."""

import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts import grid
from pages.parts.words import Words

CONFIG: dict[str, Any] = {"displayModeBar": False, "scrollZoom": False}
KEPT = 256  # charts drawn are kept, the oldest go first
DRAWN, NAMED = "charts_drawn", 70  # letters by which a chart is named
FOLDED_FROM = 8  # longer tables are folded away


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure, what it says in words, and the numbers in it, ready to be read."""

    figure: go.Figure
    alt: str
    table: pd.DataFrame


@dataclass(frozen=True, slots=True)
class Place:
    """Where the files of a chart or a table are offered, once the page is drawn."""

    room: DeltaGenerator
    table: pd.DataFrame


LIVE: ContextVar[dict[str, Chart]] = ContextVar("live")
PLACES: ContextVar[dict[str, Place]] = ContextVar("places")


def kept(
    build: Callable[..., Chart], w: Words, data: pd.DataFrame, *more: Any, **how: Any
) -> Chart:
    """`build(w, data, *more, **how)`, drawn once and shared; it is never to be changed."""
    return _kept(f"{build.__module__}.{build.__qualname__}", w, data, more, how, _build=build)


def _same(data: pd.DataFrame) -> str:
    """All that is in a table: small ones are written out sooner than pandas hashes each column."""
    columns = [(name, str(kind), data[name].tolist()) for name, kind in data.dtypes.items()]
    return repr((data.index.tolist(), columns))


@st.cache_resource(
    max_entries=KEPT,
    show_spinner=False,
    hash_funcs={Words: lambda w: w.language, pd.DataFrame: _same},
)
def _kept(
    name: str,  # noqa: ARG001 - part of what is asked for: the builder itself is not compared
    w: Words,
    data: pd.DataFrame,
    more: tuple[Any, ...],
    how: dict[str, Any],
    *,
    _build: Callable[..., Chart],
) -> Chart:
    return _build(w, data, *more, **how)


def show(w: Words, key: str, chart: Chart) -> None:
    """Draws a chart, its table beside it, and the table as a file."""
    picture(key, chart)
    numbers(w, key, chart.table)


def picture(key: str, chart: Chart) -> None:
    """The chart alone."""
    live()[key] = chart
    st.session_state.setdefault(DRAWN, {})[key] = textwrap.shorten(
        chart.alt, NAMED, placeholder=" …"
    )
    st.plotly_chart(chart.figure, key=key, alt=chart.alt, config=CONFIG)


def begin() -> None:
    """Forgets the charts of the page before."""
    st.session_state[DRAWN] = {}
    LIVE.set({})
    PLACES.set({})


@contextmanager
def gathered() -> Iterator[None]:
    """A part of the page: it offers the files of its charts itself; the page knows its charts."""
    outer, rooms = LIVE.set({}), PLACES.set({})
    try:
        yield
    finally:
        drawn_here = live()
        LIVE.reset(outer)
        PLACES.reset(rooms)
        live().update(drawn_here)


def live() -> dict[str, Chart]:
    """The charts of this run of the page, by key; nothing outside of one."""
    return LIVE.get({})


def places() -> dict[str, Place]:
    """Where this run of the page offers files, by the chart's key."""
    return PLACES.get({})


def drawn() -> dict[str, str]:
    """The charts drawn on this page so far, by key, each with the beginning of what it says."""
    found: dict[str, str] = st.session_state.get(DRAWN, {})
    return found


def numbers(w: Words, key: str, table: pd.DataFrame, *, light: bool = False) -> None:
    """The numbers of a chart as a table, and below it the chart's files.

    light: as plain HTML, without the scripts that Streamlit's table needs.
    """
    with st.expander(w("The numbers as a table"), expanded=len(table) < FOLDED_FROM):
        if light:
            st.html(grid.html(table))
        else:
            st.table(table, hide_index=True, border="horizontal")
    place(key, table)


def place(key: str, table: pd.DataFrame) -> None:
    """Keeps room here for the files of a chart, or of a table alone."""
    places()[key] = Place(st.container(), table)
