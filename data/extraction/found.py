"""What a rule can find in a line."""

from typing import NamedTuple

from data.extraction.amount import Amount
from data.model.period import Period
from data.model.terms import Kind, Reason


class Quantity(NamedTuple):
    """A number with its unit, in tokens `first` to before `end`; times: canonical units in one."""

    first: int
    end: int
    amount: Amount
    unit: str
    kind: Kind
    times: float


class Mention(NamedTuple):
    """A date or period.

    binds: whether figures near it can be about it (a duration's cannot); shown: whether it is
    listed among the periods ("сейчас" only tells when); back: by how much it lies before the period
    spoken of ("годом ранее": year).
    """

    first: int
    end: int
    period: Period | None
    binds: bool = True
    shown: bool = True
    back: str | None = None


class Refusal(NamedTuple):
    """A number that is not a figure."""

    first: int
    end: int
    value: float | None
    why: Reason


Found = Quantity | Mention | Refusal
