"""A workbook of a view: its findings, a sheet a chart with numbers, figures, checks, sources."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import xlsxwriter

from data.store.workbook import cut
from pages.parts import files, gallery, labels, native, reasons, sheetchart, unitwords, vouched
from pages.parts.figures import Row, checks_of
from pages.parts.plaintext import clean
from pages.parts.told import File, Told
from pages.parts.words import Words

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
FORMATS = {
    "title": {"bold": True, "font_size": 14},
    "head": {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"},
    "text": {"text_wrap": True, "valign": "top"},
}
WIDTHS = (44, 30, 24, 24, 24, 40)
NAME, APART = 31, 2  # letters of a sheet's name; rows between its parts
ABOUT = 250


@dataclass(frozen=True, slots=True)
class Book:
    """The workbook that is made, and its formats by name."""

    made: Any
    formats: dict[str, Any]

    def sheet(self, name: str) -> Any:
        """A new sheet; names are told apart by their numbers."""
        taken = {sheet.get_name().lower() for sheet in self.made.worksheets()}
        plain = "".join(sign for sign in clean(name) if sign not in "[]:*?/\\'")[:NAME].strip()
        tries = (plain, *(f"{plain[: NAME - 4]} {n}" for n in range(2, len(taken) + 3)))
        sheet = self.made.add_worksheet(next(one for one in tries if one.lower() not in taken))
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def number(self, code: str) -> Any:
        """The format of a number, made once."""
        look = {"num_format": code, "valign": "top"}
        return self.formats.setdefault(code, self.made.add_format(look))


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a cell, and its format."""

    value: float
    code: str


Line = Sequence[str | Amount]


def xlsx(w: Words, file: File) -> bytes:
    """The workbook; text in it is never a formula or a link that is followed unasked."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, OPTIONS)
    _properties(book, file)
    with_formats = Book(book, {name: book.add_format(look) for name, look in FORMATS.items()})
    _summary(w, with_formats, file)
    for told in file.told:
        _chart(w, with_formats, told)
    rows = tuple(row for told in file.told for row in told.rows)
    for name, lines in _pages(w, rows, file).items():
        _page(with_formats, name, lines)
    book.close()
    return made.getvalue()


def _properties(book: Any, file: File) -> None:
    day = files.created()
    book.set_properties({
        "title": clean(file.title)[:ABOUT],
        "subject": file.link[:ABOUT],
        "comments": file.edition.version,
        "created": datetime(day.year, day.month, day.day),
    })  # fmt: skip
    book.set_custom_property("version", file.edition.version)


def _summary(w: Words, book: Book, file: File) -> None:
    """What each sheet says, and of which data."""
    found = [(told.kicker, told.title) for told in file.told]
    about = [
        (w("Data version {version}", version=file.edition.version), ""),
        (w("State of the data: {day}", day=w.day(gallery.day())), ""),
        (w("This view: {link}", link=file.link), ""),
    ]
    sheet = book.sheet(w("Summary"))
    sheet.set_column(0, 0, WIDTHS[0])
    sheet.set_column(1, 1, 110)
    sheet.write_string(0, 0, clean(file.title), book.formats["title"])
    for row, line in enumerate([*found, *about]):
        for column, said in enumerate(line):
            sheet.write_string(row + 2, column, cut(clean(said)), book.formats["text"])


def _chart(w: Words, book: Book, told: Told) -> None:
    """The finding, the numbers with their chart, the table as the page shows it."""
    sheet = book.sheet(told.kicker)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, clean(told.title), book.formats["title"])
    sheet.write_string(1, 0, clean(vouched.credit(w, told.rows)))
    sheet.write_string(2, 0, told.link)
    top = sheetchart.TOP
    found = native.of(w, told.chart) if told.chart else None
    if found:
        top = sheetchart.draw(w, book.made, sheet, found) + APART
    lines = _shown(told)
    _lines(book, sheet, top, lines)
    if not found and lines:
        sheet.freeze_panes(top + 1, 0)


def _shown(told: Told) -> list[Line]:
    """The table as it is shown; of a number, how it is made."""
    if told.chart:
        table = told.chart.table
        return [[str(name) for name in table.columns],
                *([_said(cell) for cell in row] for row in table.to_numpy().tolist())]  # fmt: skip
    return [*([(told.number, told.made)] if told.number else []), *told.lines]


def _said(cell: object) -> str:
    return "" if cell is None or cell != cell else str(cell)


def _lines(book: Book, sheet: Any, top: int, lines: Sequence[Line]) -> None:
    for row, line in enumerate(lines):
        for column, said in enumerate(line):
            if isinstance(said, Amount):
                sheet.write_number(top + row, column, said.value, book.number(said.code))
                continue
            look = book.formats["text" if row else "head"]
            sheet.write_string(top + row, column, cut(clean(said)), look)


def _page(book: Book, name: str, lines: Sequence[Line]) -> None:
    """A further sheet of text with its head held in sight."""
    sheet = book.sheet(name)
    sheet.freeze_panes(1, 0)
    for column in range(len(lines[0])):
        sheet.set_column(column, column, WIDTHS[min(column, len(WIDTHS) - 1)])
    _lines(book, sheet, 0, lines)


def _pages(w: Words, rows: tuple[Row, ...], file: File) -> dict[str, list[Line]]:
    figures = list({row["figure_id"]: row for row in rows if row.get("figure_id")}.values())
    return {
        w("Figures"): _figures(w, figures, file),
        w("Checks"): _checks(w, figures),
        w("Sources"): _sources(w, rows),
    }


def _figures(w: Words, figures: list[Row], file: File) -> list[Line]:
    """Each with its value as a number; empty where only a range is stated."""
    head = (w("Indicator"), w("As said"), w("Value"), w("Period"), w("Words"), w("Article"),
            w("Address"))  # fmt: skip
    return [head, *(
        (labels.indicator(w, row["indicator"]), labels.amount(w, row), _amount(w, row),
         labels.period(w, row), row["quote"], f"{row['title']} · {labels.source(w, row)}",
         file.edition.home + vouched.page(w, row))
        for row in figures
    )]  # fmt: skip


def _amount(w: Words, row: Row) -> str | Amount:
    if row["value"] is None:
        return ""
    return Amount(row["value"], unitwords.code(w, row["unit"], [row["value"]]))


def _checks(w: Words, figures: list[Row]) -> list[Line]:
    head = (w("Indicator"), w("Value"), w("Verdict"), w("Reason"))
    return [head, *(
        (labels.indicator(w, row["indicator"]), labels.amount(w, row), w(_verdict(check)),
         reasons.said(w, check))
        for row in figures
        for check in checks_of(row["figure_id"])
        if check["figure_id"] == row["figure_id"]
    )]  # fmt: skip


def _verdict(check: Row) -> str:
    return labels.VERDICTS[check["verdict"]]


def _sources(w: Words, rows: tuple[Row, ...]) -> list[Line]:
    head = (w("Sources"), w("Publisher"), w("Published"), w("Address"), w("Licence"))
    return [head, *(
        (one.title, one.publisher, one.published, one.url or w("unknown"),
         one.licence or w("none stated"))
        for one in vouched.sources(w, rows)
    )]  # fmt: skip
