"""Records of the model as rows: spans become start and end, periods two dates."""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from data.model.period import Period
from data.model.span import Span

Row = dict[str, Any]


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
