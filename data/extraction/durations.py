"""Lengths of time: "три года", "последние пять лет", "год назад"; they bind no figure."""

from datetime import date

from data.extraction import numbers, ranges
from data.extraction.amount import Amount
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.period import Period


def read(line: Line, position: int) -> Mention | None:
    """A length of time that begins there, with "последние" before it and "назад" after it."""
    modifier = line.match("lately", position)
    start = modifier.end if modifier else position
    count = ranges.read(line, start) or numbers.read(line, start)
    few = line.match("few", start)
    end = numbers.ending(line, count.end) if count else few.end if few else start
    former = line.match("former", end)  # "за 5 [предшествующих] лет"
    word = line.match("time_unit", former.end if former else end)
    if line.match("unit", end):  # "он айлық есептік көрсеткіш" is a sum
        return None
    told = line.match("relative", position)
    if told and word and few is None and told.end >= word.end:
        return None  # "last year" is a year, "one year earlier" too
    if word and word.value == "quarter" and modifier is None and line.match("parts", word.end - 1):
        return None  # "three quarters" of the budget
    if word is None or (count is None and few is None and modifier is None):
        return None
    tail = line.match("ago", word.end)
    period = _lately(line, modifier.value, count, word.value) if modifier else None
    return Mention(position, tail.end if tail else word.end, period, modifier is not None)


def _lately(line: Line, meaning: str, count: Amount | None, unit: str) -> Period | None:
    """ "за последние пять лет": up to the article's day."""
    years = int(count.value or 0) if count else 1  # "за последний год"
    if line.today is None or meaning == "first" or unit != "year" or not 0 < years < 200:
        return None
    if meaning == "ahead":
        return Period(date(line.today.year + 1, 1, 1), date(line.today.year + years, 12, 31))
    day = min(line.today.day, 28)
    return Period(date(line.today.year - years, line.today.month, day), line.today)


def each(line: Line, position: int) -> Mention | None:
    """ "в год", "за неделю", "ежегодно", "каждый месяц": a rate, not a time."""
    found = line.match("rate", position)
    if not found:
        return None
    return Mention(position + _led(line, position), found.end, None, False, found.value != "silent")


def _led(line: Line, position: int) -> int:
    """The preposition that led to it is not part of it."""
    return int("preposition" in line.at(position).tags)
