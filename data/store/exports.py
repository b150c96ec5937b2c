"""A table, or some rows of it, as a file: the declared columns, nothing translated or rounded."""

import io
from collections.abc import Mapping

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.store import streams
from data.store.guard import guarded
from data.store.schema import SCHEMAS


def csv(name: str, frame: pd.DataFrame) -> bytes:
    """Rows of a table as CSV in UTF-8 with its mark: dates ISO 8601, what is unknown empty."""
    return b"".join(streams.csv(SCHEMAS[name], frame))


def shown(frame: pd.DataFrame) -> bytes:
    """A table as a page shows it, as CSV of the same kind; its text guarded too."""
    safe = frame.astype(object).map(lambda cell: guarded(cell) if isinstance(cell, str) else cell)
    written: str = safe.to_csv(index=False)
    return written.encode("utf-8-sig")


def parquet(name: str, frame: pd.DataFrame) -> bytes:
    """Rows of a table as Parquet with its declared schema."""
    return columnar(SCHEMAS[name], frame)


def columnar(schema: pa.Schema, frame: pd.DataFrame, head: Mapping[str, str] = {}) -> bytes:
    """Rows as Parquet with this schema; `head` stands in the file's own metadata."""
    made = streams.table(schema, frame)
    file = io.BytesIO()
    pq.write_table(made.replace_schema_metadata(head) if head else made, file)
    return file.getvalue()
