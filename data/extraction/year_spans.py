"""A year or several in a row: "2023 году", "2021-2023 годах", "from 2014 to 2018"."""

from datetime import date

from data.extraction.found import Mention
from data.extraction.line import Line, Match
from data.extraction.years import Part, year, year_after_preposition
from data.model.period import Period
from data.model.terms import Language

LATEST = 2099
RECENT = (1990, 2039)


def read(line: Line, position: int) -> Mention | None:
    """ "2023 году", "2021-2023 годах", "2016 и 2017 годов"; a bare number after a preposition."""
    first = year(line, position)
    if first is None:
        return None
    joined = line.match("through", first.end) or _slashed(line, first.end)
    last = (year(line, joined.end) or _short(line, first, joined.end) if joined else None) or first
    if last.number <= first.number or line.at(last.end).tags & {"unit", "scale"}:
        last = first
    spanned = last is not first and line.low(first.end) in ("-", "~", "to", "through", "/")
    if not last.worded and not spanned and not _alone(line, position, last):
        return None
    period = Period(date(first.number, 1, 1), date(last.number, 12, 31))
    return Mention(position, last.end, period)


def _slashed(line: Line, end: int) -> Match | None:
    """ "2021[/]25"."""
    tight = line.at(end).glued and line.at(end + 1).glued
    return Match("to", end + 1) if line.low(end) == "/" and tight else None


def _short(line: Line, first: Part, position: int) -> Part | None:
    """ "2009-[19]": the last two digits of a later year."""
    low = line.low(position)
    tight = line.at(position).glued and line.at(position - 1).glued
    if not (tight and len(low) == 2 and low.isdecimal()):
        return None
    number = first.number // 100 * 100 + int(low)
    return Part(number, position + 1, False) if first.number < number <= LATEST else None


def _alone(line: Line, position: int, last: Part) -> bool:
    if line.lexicon.language is Language.EN and RECENT[0] <= last.number <= RECENT[1]:
        return year_after_preposition(line, position, last.end) or _bare(line, position, last.end)
    return year_after_preposition(line, position, last.end)


def _bare(line: Line, position: int, end: int) -> bool:
    """English groups its thousands: "2018 sales" are sales of a year, "2,018 cars" a count."""
    before, after = line.at(position - 1), line.at(end)
    if "programme" in after.tags and line.text[before.start : before.end].istitle():
        return False  # "Almaty 2020 program"
    counted = after.tags & {"unit", "scale", "times", "suffix"} or after.low in ("%", "°")
    return not counted and not before.tags & {"hedge", "sign"} and _apart(line, position, end)


def _apart(line: Line, position: int, end: int) -> bool:
    return not line.at(position).glued and not (
        line.at(end).glued and line.low(end) not in ".,;:)?!'"
    )
