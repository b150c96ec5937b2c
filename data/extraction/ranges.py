"""Two numbers said as one: "5-6", "от 3 до 5", "между 10 и 12", "from 3 to 5"."""

from data.extraction import numbers, units
from data.extraction.amount import Amount
from data.extraction.line import Line


def read(line: Line, position: int) -> Amount | None:
    """A range that begins there; an opening word belongs to it."""
    opened = line.match("range_open", position)
    first = numbers.read(line, opened.end if opened else position)
    if first is None:
        return None
    closer = _closer(line, first, opened.value if opened else "-")
    second = closer and numbers.read(line, closer)
    return _joined(position, first, second) if second else None


def _closer(line: Line, first: Amount, wanted: str) -> int | None:
    """Where the second number begins, if the wanted word stands between the two."""
    unit = units.after(line, first.end)
    for end in (numbers.ending(line, first.end), unit.end if unit else -1):
        if line.low(end) in wanted.split():
            return end + 1
    return None


def _joined(position: int, first: Amount, second: Amount) -> Amount | None:
    low, high = first.value or 0, second.value or 0
    if first.scale == 1 and low * second.scale < high:  # "5-6 млн": both in millions
        low *= second.scale
    if not low < high:
        return None
    return second._replace(value=None, first=position, form="range", low=low, high=high)
