"""What was measured, as one table, and the middle and the slow end of many times."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

HEADS = ("measured", "ours", "stock", "ours/stock", "unit", "floor / goal")


@dataclass(frozen=True, slots=True)
class Row:
    """One number of ours, beside a stock Streamlit app's where that has one.

    asked: floor and goal as they are said, or empty.
    """

    name: str
    unit: str
    asked: str
    ours: float
    stock: float | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """As they are printed, in the order of `HEADS`."""
        ratio = f"{self.ours / self.stock:.2f}" if self.stock else ""
        return (self.name, shown(self.ours), shown(self.stock), ratio, self.unit, self.asked)


def shown(number: float | None) -> str:
    """Three digits that count, thousands parted; nothing where there is no number."""
    if number is None:
        return ""
    if math.isnan(number) or number == 0:
        return f"{number:.0f}"
    places = max(0, 2 - math.floor(math.log10(abs(number))))
    return f"{number:,.{places}f}"


def lines(rows: Iterable[Row]) -> Iterator[str]:
    """A head and a line a row, in columns: names and units to the left, numbers to the right."""
    cells = [HEADS, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for each in cells:
        yield "  ".join(map(_set, each, widths, range(len(widths)))).rstrip()


def _set(cell: str, width: int, column: int) -> str:
    return cell.rjust(width) if 0 < column < 4 else cell.ljust(width)


def quantile(numbers: Sequence[float], share: float) -> float:
    """The least number that at least this share of them do not exceed; nan of none."""
    if not numbers:
        return math.nan
    return sorted(numbers)[max(0, math.ceil(share * len(numbers)) - 1)]
