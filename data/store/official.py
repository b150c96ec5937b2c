"""Official statistics as rows of their tables, and the last good ones where new ones do not fit."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from data.model.errors import DataError, TableError
from data.model.period import Period
from data.model.rows import Row, row
from data.model.series import Claim, Observation, Series, Source, Statistics
from data.model.toml import Names
from data.store import tables
from data.store.rows import table
from data.store.schema import SCHEMAS

NAMES = ("series", "observations", "sources", "claims", "terms", "divisions")


def made(statistics: Statistics, derived: Iterable[Observation]) -> dict[str, pa.Table]:
    """The tables of NAMES. Raises TableError where a value does not fit its column."""
    rows = {
        "series": [_series(one) for one in statistics.series.values()],
        "observations": [_dated(one) for one in chain(statistics.observations, derived)],
        "sources": [_source(one) for one in statistics.sources.values()],
        "claims": [_dated(one) for one in statistics.claims],
        "terms": [row(one, **_named("name", one.names)) for one in statistics.terms.values()],
        "divisions": [
            {"parent": one.parent, "child": child, "first": one.first}
            for one in statistics.divisions
            for child in one.children
        ],
    }
    return {name: table(name, found) for name, found in rows.items()}


def kept(folder: Path) -> dict[str, pa.Table]:
    """The same tables as they are in force; empty ones where there are none that fit."""
    try:
        version = tables.current(folder).version
        found = {name: pq.read_table(tables.path(folder, version, name)) for name in NAMES}
    except (TableError, OSError, pa.ArrowException):
        return {name: table(name, []) for name in NAMES}
    fitting = all(found[name].schema.equals(SCHEMAS[name]) for name in NAMES)
    return found if fitting else {name: table(name, []) for name in NAMES}


def problems(room: str, errors: Iterable[DataError]) -> list[Row]:
    """What did not fit, as rows of the table of problems."""
    return [
        {"room": room, "thing": error.thing, "place": error.place, "fix": error.fix}
        for error in errors
    ]


def _series(one: Series) -> Row:
    note = _named("note", one.note) if one.note else {}
    texts = _named("name", one.names) | _named("of", one.of) | _named("basis", one.basis)
    return row(one, **texts, **note)


def _source(one: Source) -> Row:
    return row(one, **_named("publisher", one.publisher))


def _dated(one: Observation | Claim) -> Row:
    period: Period | None = one.period
    label = {"period": period.label if period else None}
    return row(one) | label | {"value": float(one.value), "step": float(one.step)}


def _named(column: str, texts: Names) -> Names:
    return {f"{column}_{language}": text for language, text in texts.items()}
