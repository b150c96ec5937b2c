"""Lengths of time: "три года", "последние пять лет", "год назад"; they bind no figure."""

from datetime import date, timedelta

from data.extraction import numbers, ranges
from data.extraction.amount import Amount
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.period import Period

MONTHS = {"year": 12, "month": 1}
DAYS = {"week": 7, "day": 1}
NEARLY = 11  # months that a text of January reports on
NEW = 3  # months in which a year that is over is the past one
LONGEST = 2400  # months


def read(line: Line, position: int) -> Mention | None:
    """A length of time that begins there, with "последние" before it and "назад" after it."""
    modifier = line.match("lately", position)
    start = modifier.end if modifier else position
    count = ranges.read(line, start) or _falling(line, start) or numbers.read(line, start)
    few = line.match("few", start)
    end = numbers.ending(line, count.end) if count else few.end if few else start
    former = line.match("former", end)  # "за 5 [предшествующих] лет"
    word = line.match("time_unit", former.end if former else end)
    if line.match("unit", end):  # "он айлық есептік көрсеткіш" is a sum
        return None
    back = line.match("relative", end) if count else None
    if back and back.value.startswith("before"):
        return None  # "против 1,7 тыс. [годом ранее]"
    told = line.match("relative", position)
    if told and word and few is None and told.end >= word.end:
        return None  # "last year" is a year, "one year earlier" too
    if word and word.value == "quarter" and modifier is None and line.match("parts", word.end - 1):
        return None  # "three quarters" of the budget
    if word is None or (count is None and few is None and modifier is None):
        return None
    tail = line.match("ago", word.end)
    plain = modifier is None and former is None and count is not None
    grown = plain and _is_over(line, position, word.value)
    meaning = modifier.value if modifier else "back" if grown else ""
    period = _lately(line, meaning, count, word.value)
    binds = grown or (modifier is not None and (meaning != "first" or count is not None))
    return Mention(position, tail.end if tail else word.end, period, binds)


def _falling(line: Line, position: int) -> Amount | None:
    """ "с [6 до 2,5 года]": the second of two lengths of time, the first said without its unit."""
    led = "leaves" in line.at(position - 1).tags
    first = numbers.read(line, position) if led else None
    second = numbers.read(line, first.end + 1) if first else None
    return second if first and second and "level" in line.at(first.end).tags else None


def _is_over(line: Line, position: int, unit: str) -> bool:
    """ "[за] пять лет вырос", "[over] ten years it has grown": up to now, if nothing is planned."""
    led = "over" in line.at(position - 1).tags and unit == "year" and line.today is not None
    return led and not line.says({"plan", "aim"}, line.own)


def _lately(line: Line, meaning: str, count: Amount | None, unit: str) -> Period | None:
    """ "за последние пять лет", "past six months": up to the article's day."""
    number, today = int(count.value or 0) if count else 1, line.today
    span = number * DAYS.get(unit, 0)
    if today and meaning == "back" and 0 < span < LONGEST:
        return Period(today - timedelta(days=span - 1), today)
    months = number * MONTHS.get(unit, 0)
    if today is None or meaning != "back" or not 0 < months < LONGEST:
        return None
    if count is None and unit == "year" and today.month <= NEW:
        return Period.of_year(today.year - 1)  # "over the past year", said in March
    if unit == "month" and number == (today.month - 1 or NEARLY):
        return Period.of_months(today.year - (today.month == 1), 1, number)
    first = today.year * 12 + today.month - 1 - months
    return Period(date(first // 12, first % 12 + 1, min(today.day, 28)), today)


def each(line: Line, position: int) -> Mention | None:
    """ "в год", "за неделю", "ежегодно", "каждый месяц": a rate, not a time."""
    found = line.match("rate", position)
    if not found:
        return None
    return Mention(position + _led(line, position), found.end, None, False, found.value != "silent")


def _led(line: Line, position: int) -> int:
    """The preposition that led to it is not part of it."""
    return int("preposition" in line.at(position).tags)
