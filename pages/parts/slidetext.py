"""Words on a slide: boxes of text and tables, in the language of the view, in letters all have."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Pt

from pages.parts.plaintext import clean, cut
from pages.parts.words import Words

LETTERS = "Arial"  # with the Kazakh letters on every system
TAGS = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}
TEXT = RGBColor(0x17, 0x19, 0x1D)
GREY = RGBColor(0x58, 0x5E, 0x66)
ACCENT = RGBColor(0xC4, 0x49, 0x2F)
GROUND = RGBColor(0xF1, 0xF2, 0xF3)
WHITE = RGBColor(0xFF, 0xFF, 0xFF)
ROWS, COLUMNS, CELL = 9, 4, 90  # of a table on a slide: rows, columns, letters in a cell
SMALL = 12  # pt


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def place(self) -> tuple[Emu, Emu, Emu, Emu]:
        """As shapes take it."""
        return Emu(self.left), Emu(self.top), Emu(self.width), Emu(self.height)


@dataclass(frozen=True, slots=True)
class Pen:
    """Points, colour, weight."""

    size: int
    colour: RGBColor = TEXT
    bold: bool = False


def write(w: Words, shapes: Any, box: Box, lines: list[str], pen: Pen) -> Any:
    """Adds a box with a paragraph a line, and gives it."""
    shape = shapes.add_textbox(*box.place)
    fill(w, shape.text_frame, lines, pen)
    return shape


def fill(w: Words, frame: Any, lines: list[str], pen: Pen) -> None:
    """Puts lines into a frame of text."""
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for n, said in enumerate(lines):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.text = clean(said)
        dress(w, paragraph, pen)


def dress(w: Words, paragraph: Any, pen: Pen) -> None:
    """Sets letters and language of all runs of a paragraph."""
    paragraph.alignment = PP_ALIGN.LEFT
    for run in paragraph.runs:
        run.font.size, run.font.bold, run.font.name = Pt(pen.size), pen.bold, LETTERS
        run.font.color.rgb = pen.colour
        spoken(w, run)


def spoken(w: Words, run: Any) -> None:
    """Marks a run with the language it is in."""
    run._r.get_or_add_rPr().set("lang", TAGS[w.language])


def speak(w: Words, element: Any) -> None:
    """Marks all words within an element with the language of the view."""
    for one in element.iter():
        if one.get("lang"):
            one.set("lang", TAGS[w.language])


def table(w: Words, shapes: Any, rows: pd.DataFrame, box: Box) -> Any:
    """Adds the beginning of a table; what does not fit is left to the workbook."""
    shown = rows.iloc[:ROWS, :COLUMNS]
    frame = shapes.add_table(len(shown) + 1, len(shown.columns), *box.place)
    frame.table.horz_banding = False
    for column, name in enumerate(shown.columns):
        _cell(w, frame.table.cell(0, column), str(name), Pen(SMALL, GREY, bold=True))
        for row, said in enumerate(shown.iloc[:, column]):
            _cell(w, frame.table.cell(row + 1, column), str(said), Pen(SMALL))
    for row in frame.table.rows:
        row.height = Emu(box.height // max(len(shown) + 1, 8))
    return frame


def _cell(w: Words, cell: Any, said: str, pen: Pen) -> None:
    cell.fill.solid()
    cell.fill.fore_color.rgb = GROUND if pen.bold else WHITE
    cell.text_frame.text = cut(said, CELL)
    dress(w, cell.text_frame.paragraphs[0], pen)
