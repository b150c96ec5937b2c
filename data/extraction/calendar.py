"""Years, months, quarters and days as they are written."""

import calendar as days
from datetime import date
from typing import NamedTuple

from data.extraction import numbers
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.period import Period

FIRST, LAST = 1500, 2099
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Part(NamedTuple):
    """A number of the calendar and the position after it."""

    number: int
    end: int


def year(line: Line, position: int) -> Part | None:
    """A year in digits, its ending and its word: "2023", "2023-м", "2023 году", "2023 г."."""
    low = line.low(position)
    if len(low) != 4 or not low.isdecimal() or not FIRST <= int(low) <= LAST:
        return None
    return Part(int(low), year_word(line, numbers.ending(line, position + 1)))


def year_word(line: Line, position: int) -> int:
    """Past "году", "г." or "жылы", if it stands there."""
    word = line.match("year_word", position)
    if not word:
        return position
    dot = line.low(word.end) == "." and line.at(word.end).glued and len(line.low(position)) < 3
    return word.end + 1 if dot and line.low(word.end + 1) else word.end


def ordinal(line: Line, position: int) -> Part | None:
    """ "I", "1-й", "первый", "1"."""
    low = line.low(position)
    if low in ROMAN:
        return Part(ROMAN[low], position + 1)
    if low.isdecimal() and len(low) < 3:
        return Part(int(low), numbers.ending(line, position + 1))
    word = line.match("ordinal", position)
    return word and Part(int(word.value), word.end)


def month(line: Line, position: int) -> Part | None:
    """A month's name."""
    found = line.match("month", position)
    return found and Part(int(found.value), found.end)


def full_date(line: Line, position: int) -> Mention | None:
    """ "1 июля 2025 года", "22 мая", "June 5, 2024"."""
    day = day_number(line, position)
    named = day and month(line, day.end)
    if not day or not named:
        return None
    said = year(line, named.end) or Part(0, named.end)
    return Mention(position, said.end, of_day(said.number, named.number, day.number))


def day_number(line: Line, position: int) -> Part | None:
    """ "22", "22-го"."""
    low = line.low(position)
    if not low.isdecimal() or len(low) > 2 or not 1 <= int(low) <= 31:
        return None
    return Part(int(low), numbers.ending(line, position + 1))


def of_day(in_year: int, in_month: int, day: int) -> Period | None:
    """That day, or None where the year is not said or there is no such day."""
    if not in_year or not 1 <= in_month <= 12:
        return None
    if not 1 <= day <= days.monthrange(in_year, in_month)[1]:
        return None
    return Period.of_day(date(in_year, in_month, day))


def months(line: Line, position: int) -> Mention | None:
    """ "июнь 2024 года", "январе-сентябре 2025 года", "мае"."""
    first = month(line, position)
    if first is None:
        return None
    joined = line.low(first.end) in ("-", "и")
    last = (month(line, first.end + 1) if joined else None) or first
    said = year(line, last.end)
    period = (
        said
        and first.number <= last.number
        and Period.of_months(said.number, first.number, last.number)
    )
    return Mention(position, said.end if said else last.end, period or None)


def quarter(line: Line, position: int) -> Mention | None:
    """ "I квартал 2025 года", "второе полугодие"."""
    number = ordinal(line, position)
    section = number and next(
        (s for s in ("quarter", "half_year") if line.match(s, number.end)), None
    )
    if not number or not section:
        return None
    word = line.match(section, number.end)
    end = word.end if word else number.end
    said = year(line, end)
    size = 3 if section == "quarter" else 6
    fits = said and number.number * size <= 12
    last = number.number * size
    period = Period.of_months(said.number, last - size + 1, last) if said and fits else None
    return Mention(position, said.end if said else end, period)


def years(line: Line, position: int) -> Mention | None:
    """ "2023 году", "2021-2023 годах", "2023-м"; a bare number is a year after a preposition."""
    first = year(line, position)
    if first is None:
        return None
    joined = line.low(position + 1) == "-"
    last = (year(line, position + 2) if joined else None) or first
    bare = last.end == (position + 3 if joined else position + 1) and not joined
    if last.number < first.number or (bare and not _year_alone(line, position)):
        return None
    start, end = Period.of_year(first.number).start, Period.of_year(last.number).end
    return Mention(position, last.end, Period(start, end))


def _year_alone(line: Line, position: int) -> bool:
    """Whether a bare number of four digits stands where a year would."""
    before, after = line.low(position - 1), line.at(position + 1)
    if after.tags & {"unit", "scale"} or (
        after.glued and after.low in (",", ".") and line.at(position + 2).glued
    ):
        return False
    return before == "(" or line.match("year_preposition", position - 1) is not None
