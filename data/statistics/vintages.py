"""When a number was out: "2026-08-24" is printed, "~2026-09" is inferred."""

from dataclasses import dataclass
from datetime import date

from data.model.errors import StatisticsError
from data.model.period import Period


@dataclass(frozen=True, slots=True)
class Vintage:
    """known: the last day the words allow, None where the date is unknown."""

    words: str | None
    known: date | None
    inferred: bool


def read(words: str | None, place: str) -> Vintage:
    """The date as written in a row. Raises StatisticsError."""
    if words is None:
        return Vintage(None, None, False)
    try:
        known = Period.of_label(words.removeprefix("~")).end
    except ValueError as error:
        fix = "Write 2026-08-24, 2026-08 or 2026, with ~ before it if it is inferred."
        raise StatisticsError(f"{words} is no date", place, fix) from error
    return Vintage(words, known, words.startswith("~"))
