"""The stretch of time a figure is about."""

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From `start` to `end`, both days included."""

    start: date
    end: date

    @classmethod
    def of_year(cls, year: int) -> "Period":
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def of_months(cls, year: int, first: int, last: int) -> "Period":
        """From the first day of month `first` to the last of month `last` (1 to 12)."""
        return cls(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))

    @classmethod
    def of_day(cls, day: date) -> "Period":
        """One day."""
        return cls(day, day)

    @classmethod
    def of_label(cls, label: str) -> "Period":
        """The period that a label names, or a stretch like 2016..2022. Raises ValueError."""
        first, _, last = label.partition("..")
        period = cls(_stretch(first).start, _stretch(last or first).end)
        if period.end < period.start:
            raise ValueError(f"{label} ends before it begins")
        return period

    @property
    def label(self) -> str:
        """ASCII name for ids and URLs: 2023, 2024-06, 2024-06-30 or 2023-01..2023-09."""
        if self == Period.of_year(self.start.year):
            return f"{self.start.year}"
        if self.start == self.end:
            return self.start.isoformat()
        if self == Period.of_months(self.start.year, self.start.month, self.start.month):
            return f"{self.start:%Y-%m}"
        return f"{self.start:%Y-%m}..{self.end:%Y-%m}"


def _stretch(words: str) -> Period:
    """One year, month or day: 2023, 2023-06, 2023-06-30."""
    match [int(number) for number in words.split("-")]:
        case [year]:
            return Period.of_year(year)
        case [year, month]:
            return Period.of_months(year, month, month)
        case _:
            return Period.of_day(date.fromisoformat(words))
