"""A number as it was written, before its unit and its meaning are known."""

from typing import NamedTuple


class Amount(NamedTuple):
    """A number from token `first` to before token `end`.

    step: the worth of its last digit; form: digits, words, fraction, fold or range.
    scale: a thousand, a million, as the words say.
    low, high: only for a range, whose value is None.
    """

    value: float | None
    step: float
    first: int
    end: int
    form: str
    scale: float = 1.0
    low: float | None = None
    high: float | None = None
