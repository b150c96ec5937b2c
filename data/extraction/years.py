"""Years in digits and in words, said outright or from the article's own day."""

from typing import NamedTuple

from data.extraction import numbers
from data.extraction.line import Line

FIRST, LAST = 1500, 2099
TWENTY, TURN, HUNDRED = 20, 50, 100  # years said without their century; before 50 of this one
WORDS = frozenset({"cardinal", "lone_scale"})


class Part(NamedTuple):
    """A number of the calendar and the position after it; worded: "году" or an ending followed."""

    number: int
    end: int
    worded: bool = True


def year(line: Line, position: int) -> Part | None:
    """A year, its ending and its word: "2023", "2023-м", "2023 году", "екі мың он жетінші жыл"."""
    low = line.low(position)
    if not low.isdecimal():
        return _spelled(line, position)
    if len(low) != 4 or not FIRST <= int(low) <= LAST:
        return None
    start = numbers.ending(line, position + 1)
    end = year_word(line, start)
    ordinal = line.match("ordinal_ending", position + 1) is not None
    return Part(int(low), end, end > start or ordinal)


def _spelled(line: Line, position: int) -> Part | None:
    """ "екі мың жиырма екінші жылы": words that end in an ordinal and the word for a year."""
    base = numbers.read(line, position) if line.at(position).tags & WORDS else None
    if base is None or base.form != "words":
        return None
    last = line.match("ordinal", base.end)
    end = last.end if last else base.end
    number = _full(int((base.value or 0) + (int(last.value) if last else 0)), last is not None)
    said = FIRST <= number <= LAST and year_word(line, end) > end
    return Part(number, year_word(line, end)) if said else None


def _full(number: int, ordinal: bool) -> int:
    """ "тоқсан бірінші жылы" is 1991, "жиырма екінші жыл" 2022."""
    if not ordinal or not TWENTY <= number < HUNDRED:
        return number
    return 2000 + number if number < TURN else 1900 + number


def said_year(line: Line, position: int) -> Part | None:
    """A year in digits or words, or one told from the article's day: "прошлого года"."""
    plain = year(line, position)
    if plain:
        return plain
    found = line.match("relative", position)
    if not found or not found.value.startswith("year") or found.value == "year end":
        return None
    known = line.today.year + int(found.value.split()[1]) if line.today else 0
    return Part(known, found.end)


def spoken_year(line: Line, month: int) -> int:
    """The year of "в октябре" said in November, else the year spoken of if it is over; or 0."""
    if line.today is None:
        return line.year
    if month <= line.today.month:
        return line.today.year
    return line.year if line.year < line.today.year else 0


def year_word(line: Line, position: int) -> int:
    """Past "году", "г." or "жылы", if it stands there."""
    word = line.match("year_word", position)
    if not word:
        return position
    short = len(line.low(word.end - 1)) < 3
    dot = short and line.low(word.end) == "." and line.at(word.end).glued
    return word.end + 1 if dot and line.low(word.end + 1) not in ("", ")") else word.end


def year_after_preposition(line: Line, position: int, end: int) -> bool:
    """Whether a bare number of four digits stands where a year would: "в 2005", "(2020)"."""
    after = line.at(end)
    if line.has(("unit", "scale", "times"), end):
        return False
    number = line.at(end + 1)
    decimal = after.low in (",", ".", ":", "/") and number.glued and number.low.isdecimal()
    if after.glued and (decimal or after.low in ("%", "°")):
        return False
    if "level" in line.at(position - 1).tags and _counts(line, position - 2):
        return False  # "с 600 до 2000"
    return line.low(position - 1) == "(" or "year_preposition" in line.at(position - 1).tags


def _counts(line: Line, position: int) -> bool:
    """Whether a number that is no year stands there."""
    low = line.low(position)
    return low.isdecimal() and not (len(low) == 4 and FIRST <= int(low) <= LAST)
