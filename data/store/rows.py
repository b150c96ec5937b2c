"""Records of the model as rows of the tables: spans become start and end, periods two dates."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Any

import pyarrow as pa

from data.model.errors import TableError
from data.model.period import Period
from data.model.span import Span
from data.store.schema import SCHEMAS

Row = dict[str, Any]
BATCH = 5000  # rows held as Python's own at a time


def _cells(name: str, value: object) -> Row:
    if isinstance(value, Span):
        prefix = "" if name == "span" else f"{name}_"
        return {f"{prefix}start": value.start, f"{prefix}end": value.end}
    if isinstance(value, Period):
        return {f"{name}_start": value.start, f"{name}_end": value.end}
    return {name: value.value if isinstance(value, StrEnum) else value}


def row(record: Any, **more: str | date | bool | list[str] | None) -> Row:
    """One record, and what the table has besides, as a row."""
    cells: Row = {}
    for field in fields(record):
        cells |= _cells(field.name, getattr(record, field.name))
    return cells | more


def table(name: str, rows: Iterable[Row]) -> pa.Table:
    """Rows as the declared table: columns it does not know are left out, missing ones are null.

    Raises TableError where a value does not fit its column or a required one is missing.
    """
    schema = SCHEMAS[name]
    kept = ({column: row.get(column) for column in schema.names} for row in rows)
    parts = [schema.empty_table()]
    try:
        while some := list(islice(kept, BATCH)):
            parts.append(pa.Table.from_pylist(some, schema=schema))
        made = pa.concat_tables(parts).combine_chunks()
        made.validate(full=True)
    except pa.ArrowException as error:
        raise TableError(str(error), name, "Give the value its declared type.") from error
    for field in schema:
        if not field.nullable and made[field.name].null_count:
            raise TableError(f"{field.name} is missing in a row", name, "Give it a value.")
    return made
