"""How figures are read, as the pages tell it: the rules, and the words that hedge a number,
and how well the reader reads."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RuleNote:
    """One rule in one language.

    position: its place in the order they are tried; example: words it reads, and gives: what they
    become (figure, period or not_taken); both None where the language has no example.
    """

    name: str
    position: int
    language: str
    example: str | None
    gives: str | None


@dataclass(frozen=True, slots=True)
class HedgeNote:
    """A hedge in one language: the words that say it («…» for any ending).

    low, high: the interval it gives the number `value`; None is open on that side.
    """

    hedge: str
    language: str
    words: tuple[str, ...]
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Score:
    """How well one kind of number is read in one public set.

    name: of the set; kind: percent, money, date, year, number, or value; count: how many the set
    marks; f1: of marked and read spans in the same words, for values the share read right (0 to 1).
    """

    name: str
    language: str
    kind: str
    count: int
    f1: float
    measured: date | None = None
