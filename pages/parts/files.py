"""Rows of a table as a file of any of four kinds, each carrying the version of the data."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import pandas as pd
import pyarrow as pa

from data.store import exports, streams, workbook
from pages.parts import columns, limits, origins, tables
from pages.parts.words import Words

MIMES = {
    "csv": "text/csv",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows to take away. schema: their columns; address: where the app has just these."""

    table: str
    schema: pa.Schema
    frame: pd.DataFrame
    version: str
    created: date
    address: str

    @property
    def head(self) -> dict[str, str]:
        """What a file says of itself."""
        return {"table": self.table, "version": self.version, "address": self.address}


def made(w: Words, rows: Rows, ending: str) -> Iterator[bytes]:
    """The file, in pieces. Raises TableError where a workbook cannot hold the rows."""
    return MAKERS[ending](w, rows)


def named(table: str, ending: str) -> str:
    """The name of a file: its table and the version of the data."""
    return f"{table}-{tables.version().replace('@', '-as-of-')}.{ending}"


def created() -> date:
    """The newest day that the data in force speak of having been read or known."""
    return _created(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _created(_: str) -> date:
    held = [tables.now("articles")["collected"], tables.now("sources")["accessed"]]
    newest: date = max((day for days in held for day in days.dropna()), default=FIRST)
    return min(newest, tables.as_of() or newest)


FIRST = date(1980, 1, 1)  # where nothing says when


def _csv(_: Words, rows: Rows) -> Iterator[bytes]:
    return streams.csv(rows.schema, rows.frame)


def _json(_: Words, rows: Rows) -> Iterator[bytes]:
    return streams.json(rows.schema, rows.frame, rows.head)


def _parquet(_: Words, rows: Rows) -> Iterator[bytes]:
    yield exports.columnar(rows.schema, rows.frame, rows.head)


def _xlsx(w: Words, rows: Rows) -> Iterator[bytes]:
    sheet = workbook.Sheet(rows.table, rows.schema, rows.frame, rows.created)
    whose = [] if rows.table == "sources" else [origins.page(w, rows.frame)]
    yield workbook.xlsx(sheet, [_about(w, rows), _columns(w, rows), *whose])


def _about(w: Words, rows: Rows) -> workbook.Page:
    title, said = limits.TITLES.get(rows.table, (rows.table, rows.table))
    lines = (
        (w("About"), w(title)),
        (w("What is in it"), w(said)),
        (w("Rows"), str(len(rows.frame))),
        (w("Data version"), rows.version),
        (w("Address"), rows.address),
        (w("Licence"), origins.terms(w)),
        (w("Long texts"), w("A cell holds {count} signs; a longer text is cut and ends in {sign}."
                            " CSV, JSON and Parquet hold it whole.",
                            count=w.number(workbook.SIGNS), sign=workbook.CUT)),
    )  # fmt: skip
    return workbook.Page(w("About"), lines)


def _columns(w: Words, rows: Rows) -> workbook.Page:
    lines = [
        (field.name, columns.types(field.type)[0], columns.meaning(w, rows.table, field.name))
        for field in rows.schema
    ]
    return workbook.Page(w("Columns"), [(w("Column"), w("Type"), w("Meaning")), *lines])


MAKERS: dict[str, Callable[[Words, Rows], Iterator[bytes]]] = {
    "csv": _csv,
    "json": _json,
    "parquet": _parquet,
    "xlsx": _xlsx,
}
