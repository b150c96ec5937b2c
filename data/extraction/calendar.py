"""Years, months, quarters and days as they are written, placed in time."""

import calendar as days
from datetime import date
from typing import NamedTuple

from data.extraction import numbers, year_spans
from data.extraction.found import Mention
from data.extraction.line import Line
from data.extraction.years import Part, said_year
from data.model.period import Period
from data.model.terms import Language

LATE = 9  # months of a year that cannot be over in its January


class Within(NamedTuple):
    """A stretch of some year: months `first` to `last`, or days of one month; its end in tokens."""

    first: int
    last: int
    end: int
    days: tuple[int, int] | None = None


def read(line: Line, position: int) -> Mention | None:
    """The date or period that begins there."""
    found = _leading(line, position) or _placed(line, position) or year_spans.read(line, position)
    if found is None:
        return None
    after = line.match("edge_after", found.end)
    return _since(line, found._replace(end=after.end) if after else found)


def _since(line: Line, found: Mention) -> Mention:
    """ "since 2005", "2005 жылдан бері": until the article's own day."""
    since = line.low(found.first - 1) == "since" or line.low(found.end) == "бері"
    if not since or found.period is None:
        return found
    until = line.today and Period(found.period.start, max(line.today, found.period.end))
    return found._replace(period=until)


def _placed(line: Line, position: int) -> Mention | None:
    """ "1 июля 2025 года", "январе-сентябре 2025 года", "II квартал": the year may be missing."""
    within = stretch(line, position)
    if within is None:
        return None
    said = said_year(line, _past_comma(line, within.end)) or Part(_latest(line, within), within.end)
    return Mention(position, said.end, _over(line, place(said.number, within), within))


def _over(line: Line, period: Period | None, within: Within) -> Period | None:
    """ "11 months of this year" in a text of the first of January are those of the year before."""
    whole = within.first == 1 and within.last >= LATE and within.days is None
    begun = period is not None and line.today is not None and period.start.year == line.today.year
    if not (whole and begun and line.today and line.today.month <= 1):
        return period
    return place(line.today.year - 1, within)


def _latest(line: Line, within: Within) -> int:
    """The year of "в октябре" said in November, else the year spoken of if it is over; or 0."""
    if line.today is None:
        return line.year
    if within.last <= line.today.month:
        return line.today.year
    return line.year if line.year < line.today.year else 0


def _leading(line: Line, position: int) -> Mention | None:
    """ "2025 жылғы 1 шілде": in Kazakh the year stands first."""
    if line.lexicon.language is Language.RU:
        return None
    said = said_year(line, position)
    if line.lexicon.language is Language.EN:  # "2019-Q1", "2019 H2"
        within = _short(line, said.end + (line.low(said.end) == "-")) if said else None
    else:
        within = _within_year(line, said.end) if said and said.worded else None
    return Mention(position, within.end, place(said.number, within)) if said and within else None


def _within_year(line: Line, position: int) -> Within | None:
    """ "[2025 жылдың] тоғыз айында", "[2025 жылғы] 1 шілде"."""
    first = line.match("lately", position)
    count = numbers.plain(line, first.end if first and first.value == "first" else position)
    word = count and line.match("times_of_year", numbers.ending(line, count.end))
    if count and word and 1 <= (count.value or 0) <= 12:
        return Within(1, int(count.value or 0), word.end)
    return stretch(line, position)


def _past_comma(line: Line, end: int) -> int:
    """ "June 5[, ]2024", "January [of ]2024", "Dec[-]2018"."""
    joined = line.lexicon.language is Language.EN and line.low(end) in (",", "of")
    tight = line.low(end) in ("-", "/") and line.at(end).glued and line.at(end + 1).glued
    return end + 1 if joined or (tight and len(line.low(end + 1)) == 4) else end


def place(in_year: int, within: Within) -> Period | None:
    """The stretch in that year; None if the year is not known or has no such day."""
    if not in_year:
        return None
    if within.days is None:
        return Period.of_months(in_year, within.first, within.last)
    first, last = within.days
    if not 1 <= first <= last <= days.monthrange(in_year, within.first)[1]:
        return None
    return Period(date(in_year, within.first, first), date(in_year, within.first, last))


def stretch(line: Line, position: int) -> Within | None:
    """A stretch of an unnamed year that begins there."""
    return (
        _days(line, position)
        or _month_day(line, position)
        or _months(line, position)
        or _quarter(line, position)
        or _season(line, position)
        or _first_months(line, position)
    )


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


def day(line: Line, position: int) -> Part | None:
    """ "22", "22-го", "5th", "бесінші"."""
    low = line.low(position)
    if low.isdecimal():
        fits = len(low) < 3 and 1 <= int(low) <= 31
        return Part(int(low), _day_end(line, position + 1)) if fits else None
    return spelled(line, position)


def _day_end(line: Line, position: int) -> int:
    """Past "-го", "-і" or "th"."""
    tail = line.match("ordinal_ending", position) if line.at(position).glued else None
    return tail.end if tail else numbers.ending(line, position)


def spelled(line: Line, position: int) -> Part | None:
    """An ordinal in words, one or two: "первый", "жиырма жетінші"."""
    tens = line.match("cardinal", position)
    if tens and float(tens.value) in (20, 30):
        ones = line.match("ordinal", tens.end)
        if ones:
            return Part(int(float(tens.value)) + int(ones.value), ones.end)
    word = line.match("ordinal", position)
    return word and Part(int(word.value), word.end)


def month(line: Line, position: int) -> Part | None:
    """A month's name."""
    found = line.match("month", position)
    if not found or _is_district(line, found.end):
        return None
    word = line.match("month_word", found.end)  # "сәуір [айында]"
    end = word.end if word else found.end
    dotted = line.low(end) == "." and line.at(end).glued and line.low(end + 1).isdecimal()
    short = len(line.low(position)) < 5
    return Part(int(found.value), end + 1 if dotted and short else end)  # "Dec[.] 31"


def _is_district(line: Line, end: int) -> bool:
    """ "Мамыр-3": a part of the city."""
    hyphened = line.low(end) == "-" and line.at(end).glued and line.at(end + 1).glued
    kazakh = line.lexicon.language is Language.KK
    return kazakh and hyphened and line.low(end + 1).isdecimal() and len(line.low(end + 1)) < 3


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
    """ "I квартал", "1-й квартал", "второе полугодие", "Q3"."""
    if found := _short(line, position):
        return found
    number = _ordinal(line, position)
    size = number and _size(line, number.end)
    if not number or not size or number.number * size.number > 12:
        return None
    last = number.number * size.number
    return Within(last - size.number + 1, last, size.end)


def _short(line: Line, position: int) -> Within | None:
    """ "Q3", "H2"."""
    for months, section in ((3, "quarter_number"), (6, "half_number")):
        if word := line.match(section, position):
            last = int(word.value) * months
            return Within(last - months + 1, last, word.end)
    return None


def _size(line: Line, position: int) -> Part | None:
    for months, section in ((3, "quarter"), (6, "half_year")):
        if found := line.match(section, position):
            return Part(months, found.end)
    return None


def _ordinal(line: Line, position: int) -> Part | None:
    roman = line.match("roman", position)
    return Part(int(roman.value), roman.end) if roman else day(line, position)


def _season(line: Line, position: int) -> Within | None:
    """ "весной", "лето": winter has no place in one year and takes its first months."""
    found = line.match("season", position)
    if not found:
        return None
    first = int(found.value)
    return Within(first, first + 2, found.end) if first < 12 else Within(1, 2, found.end)


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
    if not (running and known) and not said_year(line, _past_comma(line, word.end)):
        return None
    last = int(count.value or 0)
    return Within(1, last, word.end) if 1 <= last <= 12 else None


def weekday(line: Line, position: int) -> Mention | None:
    """ "в среду, 5 июня": one mention; alone it cannot be placed."""
    found = line.match("weekday", position)
    if not found:
        return None
    after = found.end + (line.low(found.end) == ",")
    dated = _days(line, after) or _month_day(line, after)
    placed = _placed(line, after) if dated else None
    return placed._replace(first=position) if placed else Mention(position, found.end, None, False)
