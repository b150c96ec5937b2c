"""Stretches of a year as they are written: "22 мая", "январе-сентябре", "II квартал", "весной"."""

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from data.extraction import numbers
from data.extraction.line import Line
from data.extraction.months import day, month
from data.extraction.years import Part, said_year
from data.model.period import Period
from data.model.terms import Language


class Within(NamedTuple):
    """A stretch of some year: months `first` to `last`, or days of one month; its end in tokens."""

    first: int
    last: int
    end: int
    days: tuple[int, int] | None = None

    def place(self, year: int) -> Period | None:
        """The stretch in that year; None if the year is not known or has no such day."""
        if not year:
            return None
        if self.days is None:
            return Period.of_months(year, self.first, self.last)
        first, last = self.days
        if not 1 <= first <= last <= monthrange(year, self.first)[1]:
            return None
        return Period(date(year, self.first, first), date(year, self.first, last))


def stretch(line: Line, position: int) -> Within | None:
    """A stretch of an unnamed year that begins there."""
    return (
        dated_day(line, position)
        or _months(line, position)
        or _quarter(line, position)
        or _season(line, position)
        or _first_months(line, position)
    )


def dated_day(line: Line, position: int) -> Within | None:
    """A day or several of one month."""
    return _days(line, position) or _month_day(line, position)


def _days(line: Line, position: int) -> Within | None:
    """ "22 мая", "6-7 мая", "6 по 7 мая"."""
    first = day(line, position)
    if first is None:
        return None
    joined = line.match("through", first.end)
    last = (day(line, joined.end) if joined else None) or first
    start = line.match("of", last.end)
    hyphened = line.low(last.end) == "-" and line.at(last.end + 1).glued  # "1-қазан"
    named = month(line, start.end if start else last.end + hyphened)
    return named and Within(named.number, named.number, named.end, (first.number, last.number))


def _month_day(line: Line, position: int) -> Within | None:
    """ "June 5", "шілденің 19-ы"."""
    named = month(line, position) if line.lexicon.language is not Language.RU else None
    number = named and day(line, named.end)
    if number and line.has(("scale", "unit"), number.end):
        return None  # "тамызда 5 мың адам"
    if not named or not number or line.low(number.end) == "%" or line.at(named.end).tags & {"year"}:
        return None
    joined = line.match("through", number.end)  # "Sept. 20-24"
    last = (day(line, joined.end) if joined else None) or number
    last = last if number.number <= last.number else number
    return Within(named.number, named.number, last.end, (number.number, last.number))


def _months(line: Line, position: int) -> Within | None:
    """ "мае", "январе-сентябре"."""
    first = month(line, position)
    if first is None:
        return None
    joined = line.match("through", first.end)
    last = (month(line, joined.end) if joined else None) or first
    last = last if first.number <= last.number else first
    return Within(first.number, last.number, last.end)


def _quarter(line: Line, position: int) -> Within | None:
    """ "I квартал", "1-й квартал", "второе полугодие", "Q3", "в первом месяце 2026 года"."""
    if found := short(line, position):
        return found
    number = _ordinal(line, position)
    size = number and _size(line, number.end)
    if not number or not size or number.number * size.number > 12:
        return None
    last = number.number * size.number
    return Within(last - size.number + 1, last, size.end)


def short(line: Line, position: int) -> Within | None:
    """ "Q3", "H2", "9M 2024"."""
    for months, section in ((3, "quarter_number"), (6, "half_number")):
        if word := line.match(section, position):
            last = int(word.value) * months
            return Within(last - months + 1, last, word.end)
    word = line.match("months_number", position)
    dated = word and said_year(line, word.end)
    return Within(1, int(word.value), word.end) if word and dated else None


def _size(line: Line, position: int) -> Part | None:
    for months, section in ((3, "quarter"), (6, "half_year")):
        found = line.match(section, position)
        if found and not line.has(("unit",), position):  # "2 кв. м"
            return Part(months, found.end)
    ranked = line.has(("ordinal",), position - 1) and not line.has(("cardinal",), position - 1)
    month = line.match("time_unit", position) if ranked else None
    dated = month is not None and month.value == "month" and said_year(line, month.end)
    return Part(1, month.end) if month and dated else None


def _ordinal(line: Line, position: int) -> Part | None:
    roman = line.match("roman", position)
    return Part(int(roman.value), roman.end) if roman else day(line, position)


def _season(line: Line, position: int) -> Within | None:
    """ "весной", "лето": winter has no place in one year and takes its first months."""
    found = line.match("season", position)
    if not found or (_capital(line, position) and _capital(line, found.end)):
        return None  # "Olympic Winter Games"
    first = int(found.value)
    return Within(first, first + 2, found.end) if first < 12 else Within(1, 2, found.end)


def _capital(line: Line, at: int) -> bool:
    return at < len(line.tokens) and line.text[line.tokens[at].start].isupper()


def _first_months(line: Line, position: int) -> Within | None:
    """ "девять месяцев 2025 года": the first nine, only if the year follows."""
    first = line.match("lately", position)
    count = numbers.plain(line, first.end if first and first.value == "first" else position)
    start = numbers.ending(line, count.end) if count else position
    placed = line.match("months_past", start)  # "тоғыз айда"
    word = placed or line.match("time_unit", start)
    if not count or not word or (word is not placed and word.value != "month"):
        return None
    during = line.match("within_after", word.end)  # "тоғыз ай [ішінде]"
    running = placed or during or "over" in line.at(position - 1).tags
    known = line.year or (line.today is not None and line.today.year)
    if not (running and known) and not said_year(line, past_comma(line, word.end)):
        return None
    last = int(count.value or 0)
    return Within(1, last, word.end) if 1 <= last <= 12 else None


def past_comma(line: Line, end: int) -> int:
    """ "June 5[, ]2024", "January [of ]2024", "Dec[-]2018"."""
    joined = line.lexicon.language is Language.EN and line.low(end) in (",", "of")
    tight = line.low(end) in ("-", "/") and line.at(end).glued and line.at(end + 1).glued
    return end + 1 if joined or (tight and len(line.low(end + 1)) == 4) else end
