"""A month's name and the number of a day, in digits or words."""

from data.extraction import numbers
from data.extraction.line import Line
from data.extraction.years import Part
from data.model.terms import Language


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
    number = line.low(end + 1)
    ranged = line.match("month", end + 2) is not None  # "26 қаңтар-1 ақпан"
    return kazakh and hyphened and number.isdecimal() and len(number) < 3 and not ranged
