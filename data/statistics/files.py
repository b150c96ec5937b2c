"""A collected CSV as rows of declared columns, or an error that names file, line and column."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import csv

from data.model.errors import StatisticsError

TEXT, NUMBER = pa.string(), pa.decimal128(24, 6)
ONE_ROW_A_LINE = "Write one row a line, in UTF-8, separated by commas."


def _columns(required: dict[str, pa.DataType], optional: dict[str, pa.DataType]) -> pa.Schema:
    fields = [pa.field(name, kind, nullable=False) for name, kind in required.items()]
    return pa.schema(fields + [pa.field(name, kind) for name, kind in optional.items()])


SERIES = _columns(
    {"place": TEXT, "period": TEXT, "value": NUMBER, "status": TEXT} | {"source_id": TEXT},
    {"vintage": TEXT, "basis": TEXT, "step": NUMBER, "words": TEXT},
)
CLAIMS = _columns(
    {"claim_id": TEXT, "speaker": TEXT, "measure": TEXT, "place": TEXT, "value": TEXT}
    | {"scale": NUMBER, "unit": TEXT, "hedge": TEXT, "role": TEXT, "source_id": TEXT}
    | {"words": TEXT},
    {"said": TEXT, "period": TEXT, "basis": TEXT},
)


def rows(file: Path, columns: pa.Schema) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row with its place, as ("grp.csv line 12", {...}); what is empty or left out is None.

    Raises StatisticsError where the file, a column or a cell is not as declared.
    """
    nothing = dict.fromkeys(columns.names)
    for number, found in enumerate(_table(file, columns).to_pylist(), start=2):
        place, row = f"{file.name} line {number}", nothing | found
        for field in columns:
            if not field.nullable and row[field.name] is None:
                raise StatisticsError(f"{field.name} is empty", place, "Fill it in.")
        yield place, row


def _table(file: Path, columns: pa.Schema) -> pa.Table:
    kinds = {field.name: field.type for field in columns}
    options = csv.ConvertOptions(column_types=kinds, strings_can_be_null=True, null_values=[""])
    try:
        found = csv.read_csv(file, convert_options=options)
    except (OSError, pa.ArrowException) as error:
        raise StatisticsError(_first_line(error), file.name, ONE_ROW_A_LINE) from error
    _require(file, set(found.column_names), columns)
    return found


def _require(file: Path, found: set[str], columns: pa.Schema) -> None:
    required = {field.name for field in columns if not field.nullable}
    if wrong := (found - set(columns.names)) | (required - found):
        thing = f"the columns differ in {', '.join(sorted(wrong))}"
        raise StatisticsError(thing, file.name, f"Take them from {', '.join(columns.names)}.")


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".")
