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
