"""Rows as CSV and as JSON, some at a time: a large table never stands in memory as one text.

CSV guards its text against formulas (guard.py); JSON holds every text as it is.
"""

import csv as comma
import io
import json as notation
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
import pyarrow as pa

from data.store.guard import guarded

SOME = 2000  # rows made into text at a time
MARK = b"\xef\xbb\xbf"  # by which a spreadsheet knows UTF-8
LIST = ";"  # between the members of a list in CSV
Row = dict[str, Any]


def table(schema: pa.Schema, frame: pd.DataFrame) -> pa.Table:
    """The frame's columns of the schema, with its types."""
    lists = {field.name: object for field in schema if pa.types.is_list(field.type)}
    kept = frame[schema.names].astype(lists)  # a column without a value is of any type
    made = pa.Table.from_pandas(kept, schema=schema, preserve_index=False)
    return made.replace_schema_metadata(None)


def csv(schema: pa.Schema, frame: pd.DataFrame) -> Iterator[bytes]:
    """CSV in UTF-8 with its mark: dates ISO 8601, what is unknown empty, text guarded."""
    yield MARK + _lines([schema.names])
    for found in _some(schema, frame):
        yield _lines([[_cell(value) for value in row.values()] for row in found])


def _cell(value: object) -> object:
    if isinstance(value, list):
        return guarded(LIST.join(value))
    return guarded(value) if isinstance(value, str) else value


def _lines(rows: list[list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    comma.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def json(schema: pa.Schema, frame: pd.DataFrame, head: Mapping[str, object]) -> Iterator[bytes]:
    """One object: what `head` says, then `rows`, an object a row; dates ISO 8601."""
    opened = _said(dict(head))[:-1]
    yield f'{opened}{", " if head else ""}"rows": ['.encode()
    before = ""
    for found in _some(schema, frame):
        yield (before + ",\n".join(map(_said, found))).encode()
        before = ",\n"
    yield b"]}\n"


def _said(value: object) -> str:
    return notation.dumps(value, ensure_ascii=False, allow_nan=False, default=str)


def rows(schema: pa.Schema, frame: pd.DataFrame) -> Iterator[Row]:
    """Plain rows, one after the other: None for what is unknown."""
    for some in _some(schema, frame):
        yield from some


def _some(schema: pa.Schema, frame: pd.DataFrame) -> Iterator[list[Row]]:
    for first in range(0, len(frame), SOME):
        yield table(schema, frame.iloc[first : first + SOME]).to_pylist()
