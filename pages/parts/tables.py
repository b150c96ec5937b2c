"""The store's tables as the pages use them: read once a version, shared, never mutated."""

from functools import lru_cache
from pathlib import Path

import pandas as pd

from data.store import tables
from data.store.library import Library


def version() -> str:
    """The version of the tables in force. Raises TableError if there are none."""
    folder = Library.configured().tables
    return _version(folder, tables.stamp(folder))


@lru_cache(maxsize=8)
def _version(folder: Path, _: tuple[int, ...]) -> str:
    return tables.current(folder).version


def table(name: str) -> pd.DataFrame:
    """A table of the version in force. Raises TableError."""
    return _read(Library.configured().tables, version(), name)


@lru_cache(maxsize=64)
def _read(folder: Path, version: str, name: str) -> pd.DataFrame:
    return tables.read(folder, version, name)
