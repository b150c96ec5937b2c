"""Times of day, lengths in hours and results of matches: "14:30", "2 часа", "3:1"."""

from data.extraction import numbers, ranges
from data.extraction.found import Refusal
from data.extraction.line import Line
from data.model.terms import Reason

GOALS = 3  # digits in a result of a match
MEASURES = frozenset({"unit", "scale", "times"})


def hours(line: Line, position: int) -> Refusal | None:
    """ "сағат жиырма бір отызда", "таңғы тоғыздан": the word for the hour stands before."""
    if not line.before("clock_before", position):
        return None
    end = position
    while count := numbers.plain(line, end):
        minutes = _minutes(line, count.end) if count.form == "digits" else None
        end = numbers.ending(line, minutes or count.end)
        end += line.low(end) == "-" and "cardinal" in line.at(end + 1).tags
        found = line.match("and_half", end)
        end = found.end if found else end
    measured = any(line.match(section, end) for section in MEASURES)
    return None if end == position or measured else Refusal(position, end, None, Reason.TIME)


def result(line: Line, position: int) -> Refusal | None:
    """ "won 2-1", "2-2": goals; a range would rise."""
    lows = [line.low(position + at) for at in range(3)]
    tight = line.at(position + 1).glued and line.at(position + 2).glued
    if lows[1] != "-" or not tight or not lows[2].isdecimal() or len(lows[0] + lows[2]) > GOALS:
        return None
    after = line.at(position + 3)
    if (
        int(lows[0]) < int(lows[2])
        or after.tags & MEASURES
        or (after.glued and after.low in ",-/%")
    ):
        return None
    before = line.at(position - 1)
    return None if before.glued else Refusal(position, position + 3, None, Reason.SCORE)


def clock(line: Line, position: int) -> Refusal | None:
    """ "14:30", "2 часа", "20 минут"; "3:1" is a score."""
    return result(line, position) or hours(line, position) or _timed(line, position)


def _minutes(line: Line, position: int) -> int | None:
    """Past ":30" right after the hour."""
    tight = line.at(position).glued and line.at(position + 1).glued
    return position + 2 if tight and line.low(position) == ":" else None


def _timed(line: Line, position: int) -> Refusal | None:
    if line.low(position + 1) == ":" and line.low(position + 2).isdecimal():
        end = _minutes(line, position + 1)
        why = Reason.TIME if len(line.low(position + 2)) == 2 else Reason.SCORE
        return Refusal(position, end, None, why) if end else None
    count = ranges.read(line, position) or numbers.read(line, position)
    word = count and line.match("clock", numbers.ending(line, count.end))
    return Refusal(position, word.end, count.value, Reason.TIME) if count and word else None
