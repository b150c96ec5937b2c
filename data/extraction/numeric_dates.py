"""Dates in digits alone: "24.02.2026", "2026-02-24", "02/24/2026", "05-Aug-2016"."""

from data.extraction.found import Mention
from data.extraction.in_year import Within
from data.extraction.line import Line
from data.extraction.years import year_word
from data.model.period import Period
from data.model.terms import Language


def read(line: Line, position: int) -> Mention | None:
    """ "24.02.2026", "2026-02-24", "02/24/2026"."""
    mark = line.low(position + 1)
    parts = [line.low(position + at) for at in (0, 2, 4)]
    tight = all(line.at(position + at).glued for at in range(1, 5))
    if mark not in (".", "/", "-") or line.low(position + 3) != mark or not tight:
        return None
    named = [at for at in (0, 1, 2) if line.match("month", position + 2 * at)]
    if len(named) == 1:
        parts = _spelled(line, position, parts, named[0])
    if not all(part.isdecimal() for part in parts) or len(parts[1]) > 2:
        return None
    return Mention(position, year_word(line, position + 5), _numeric(parts, line.lexicon.language))


def _spelled(line: Line, position: int, parts: list[str], named: int) -> list[str]:
    """ "05-Aug-2016", "Sep-23-2020": as year, month and day in digits."""
    found = line.match("month", position + 2 * named)
    rest = [part for at, part in enumerate(parts) if at != named]
    rest.sort(key=len, reverse=True)
    return [rest[0], found.value, rest[1]] if found and len(rest[0]) == 4 else [""]


def _numeric(parts: list[str], language: Language) -> Period | None:
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        in_year, in_month, in_day = first, second, third
    elif language is Language.EN and second > 12:
        in_year, in_month, in_day = third, first, second
    else:
        in_year, in_month, in_day = third, second, first
    fits = 1900 < in_year < 2100 and 1 <= in_month <= 12
    day = Within(in_month, in_month, 0, (in_day, in_day))
    return day.place(in_year) if fits else None
