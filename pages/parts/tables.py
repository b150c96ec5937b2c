"""The store's tables as the pages use them: read once a version, shared, never mutated.

A version is of what is known now, or, where the visitor has chosen a day, of what was known then:
whatever is kept by version is kept for each of the two.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from pathlib import Path

import pandas as pd
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from data.replay import replay
from data.store import tables
from data.store.library import Library

VERSIONS = 8  # versions whose rows are held at a time; a day gone back to is one
GONE_BACK: ContextVar[date | None] = ContextVar("gone_back", default=None)
AS_OF = "as_of"  # the key of the control, in the session and in the URL


def version() -> str:
    """The version of the tables in force, `<version>@<day>` for what was known on a day.

    Raises TableError if there are none.
    """
    day = as_of()
    return f"{in_force()}@{day}" if day else in_force()


def in_force() -> str:
    """The version of all that is known now. Raises TableError if there are no tables."""
    folder = Library.configured().tables
    return _version(folder, tables.stamp(folder))


def as_of() -> date | None:
    """The day the visitor has gone back to, None for now."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return GONE_BACK.get()
    day: date | None = st.session_state.get(AS_OF)
    return day


@contextmanager
def on(day: date | None) -> Iterator[None]:
    """Goes back to a day where there is no visit to a page: in a file, in a route."""
    before = GONE_BACK.set(day)
    try:
        yield
    finally:
        GONE_BACK.reset(before)


@lru_cache(maxsize=8)
def _version(folder: Path, _: tuple[int, ...]) -> str:
    return tables.current(folder).version


def table(name: str) -> pd.DataFrame:
    """A table of the version in force, as it was on the visitor's day. Raises TableError."""
    day = as_of()
    if day is None:
        return now(name)
    return replay(Library.configured().tables, in_force(), day)[name]


def now(name: str) -> pd.DataFrame:
    """A table of all that is known now. Raises TableError."""
    return _read(Library.configured().tables, in_force(), name)


@lru_cache(maxsize=64)
def _read(folder: Path, version: str, name: str) -> pd.DataFrame:
    return tables.read(folder, version, name)
