"""Units in files: which unit displayed values are in, and how a spreadsheet writes its numbers."""

from collections import Counter
from collections.abc import Sequence

import pandas as pd

from data.model.units import units
from pages.parts.words import Words

ONE, TEN = "1", 10.0
SCALES = (12, 9, 6)  # powers of ten with a word of their own
SCALED = {"money", "count"}


def unit_of(w: Words, table: pd.DataFrame) -> str:
    """The id of the unit that most displayed values end with, empty where none does."""
    ends = {name: _after(w.value(1, name)).strip() for name in units()}
    cells = [str(cell) for column in table for cell in table[column]]
    found = Counter(
        max(named, key=lambda name: len(ends[name]))
        for cell in cells
        if (named := [name for name, end in ends.items() if _ends(cell, end)])
    )
    return found.most_common(1)[0][0] if found else ""


def _ends(cell: str, unit: str) -> bool:
    """Whether a number stands before the unit, with or without a word of scale."""
    before = cell.removesuffix(unit)
    apart = before != cell and before[-1:] and not before[-1].isalpha()
    return bool(apart) and any(sign.isdigit() for sign in before)


def _after(written: str) -> str:
    """What stands after the number."""
    return written.split(ONE, 1)[1]


def code(w: Words, unit: str, values: Sequence[float | None]) -> str:
    """A number format as spreadsheets take it: «#,##0.0" %"», «#,##0.00,,,," trn ₸"», «#,##0»."""
    known = [value for value in values if value is not None]
    power = _power(unit, max(map(abs, known), default=0.0))
    whole = not power and unit != "percent" and all(value == int(value) for value in known)
    shown = "#,##0" if whole else "#,##0.00" if power else "#,##0.0"
    if not unit:
        return shown
    return f'{shown}{"," * (power // 3)}"{_after(w.value(TEN**power, unit))}"'


def _power(unit: str, largest: float) -> int:
    """The word of scale that the largest value takes, as a power of ten; 0 for none."""
    if not unit or units()[unit].kind not in SCALED:
        return 0
    return next((power for power in SCALES if largest >= TEN**power), 0)
