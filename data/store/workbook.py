"""Rows as a workbook: numbers as numbers, dates as dates, text never as formula or link."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
import pyarrow as pa
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.model.errors import TableError
from data.store import streams

LINES, SIGNS = 1_048_576, 32_767  # what a sheet holds: lines, and signs in a cell
CUT = "\N{HORIZONTAL ELLIPSIS}"
FIRST_DAY = date(1900, 3, 1)  # before it the days of a workbook are not those of the calendar
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
FORMATS = {"whole": "#,##0", "part": "#,##0.0#####", "day": "yyyy-mm-dd"}
WIDTHS = {"text": 26, "number": 14, "day": 12}


@dataclass(frozen=True, slots=True)
class Page:
    """A further sheet of text: its lines, the first of which is its head."""

    name: str
    lines: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of rows. created: the day that stands in the file's properties, not the clock's."""

    name: str
    schema: pa.Schema
    frame: pd.DataFrame
    created: date


Formats = dict[str, Format]


def xlsx(sheet: Sheet, pages: Sequence[Page]) -> bytes:
    """The workbook; the same rows give the same bytes. Raises TableError: too many rows."""
    if len(sheet.frame) >= LINES:
        raise TableError("more rows than a sheet holds", sheet.name, "Limit them, or take CSV.")
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, OPTIONS)
    day = sheet.created
    book.set_properties({"title": sheet.name, "created": datetime(day.year, day.month, day.day)})
    formats = {name: book.add_format({"num_format": form}) for name, form in FORMATS.items()}
    formats["head"] = book.add_format({"bold": True, "bottom": 1})
    formats["wrapped"] = book.add_format({"text_wrap": True, "valign": "top"})
    _rows(book.add_worksheet(sheet.name), sheet, formats)
    for page in pages:
        _text(book.add_worksheet(page.name), page, formats)
    book.close()
    return file.getvalue()


def _rows(drawn: Worksheet, sheet: Sheet, formats: Formats) -> None:
    drawn.freeze_panes(1, 1)
    drawn.autofilter(0, 0, max(len(sheet.frame), 1), len(sheet.schema) - 1)
    for column, field in enumerate(sheet.schema):
        drawn.set_column(column, column, max(WIDTHS[_sort(field)], len(field.name) + 3))
    for column, name in enumerate(sheet.schema.names):
        drawn.write_string(0, column, name, formats["head"])
    line = 1
    for row in streams.rows(sheet.schema, sheet.frame):
        for column, value in enumerate(row.values()):
            _cell(drawn, (line, column), value, formats)
        line += 1


def _sort(field: pa.Field) -> str:
    if pa.types.is_date(field.type):
        return "day"
    number = pa.types.is_floating(field.type) or pa.types.is_integer(field.type)
    return "number" if number else "text"


def _cell(drawn: Worksheet, at: tuple[int, int], value: Any, formats: Formats) -> None:
    """What is unknown is left empty."""
    if isinstance(value, bool):
        drawn.write_boolean(*at, value)
    elif isinstance(value, int | float):
        drawn.write_number(*at, value, formats["whole" if value == int(value) else "part"])
    elif isinstance(value, date) and value >= FIRST_DAY:
        drawn.write_datetime(*at, value, formats["day"])
    elif value is not None:
        said = streams.LIST.join(value) if isinstance(value, list) else str(value)
        drawn.write_string(*at, cut(said))


def cut(text: str) -> str:
    """The text as far as a cell holds it; a workbook counts in UTF-16."""
    long = len(text) > SIGNS or len(text.encode("utf-16-le")) // 2 > SIGNS
    return text[: SIGNS // 2] + CUT if long else text


def _text(drawn: Worksheet, page: Page, formats: Formats) -> None:
    drawn.freeze_panes(1, 0)
    drawn.set_column(0, 0, 28)
    drawn.set_column(1, 9, 60)
    for at, line in enumerate(page.lines):
        for column, words in enumerate(line):
            drawn.write_string(at, column, cut(words), formats["wrapped" if at else "head"])
