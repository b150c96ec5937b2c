"""Rows as the declared tables."""

from collections.abc import Iterable
from itertools import islice

import pyarrow as pa

from data.model.errors import TableError
from data.model.rows import Row
from data.store.schema import SCHEMAS

BATCH = 5000  # rows held as Python's own at a time


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
