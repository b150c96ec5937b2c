"""Parts of a whole and multiples in words: "две трети", "четверть", "пятая часть", "вдвое"."""

from data.extraction import numbers
from data.extraction.amount import Amount
from data.extraction.line import Line
from data.model.terms import Language

EVERYDAY = sorted({1 / n for n in range(2, 12)} | {2 / 3, 3 / 4, 1.0})
SLASHES = frozenset({"/", "⁄"})
LARGEST = 10  # denominator written with a slash
HUNDREDS = 999  # denominator of what is said to be "of" something
FEW = 10  # at most as many in "one in five"


def read(line: Line, position: int) -> Amount | None:
    """A fraction that begins there, as a ratio."""
    return (
        _mixed(line, position)
        or _among(line, position)
        or _slashed(line, position)
        or _counted(line, position)
        or _inverted(line, position)
        or _single(line, position)
    )


def _single(line: Line, position: int) -> Amount | None:
    """ "четверть", "половина", "пятая часть", "жартысы", "a third"."""
    found = line.match("part", position)
    if not found or (line.low(found.end) == "-" and line.at(found.end).glued):
        return None  # "a third-party evaluation"
    larger = numbers.read(line, position)
    if larger and larger.end > found.end:
        return None  # "half a million"
    return _of(1 / float(found.value), position, found.end)


def _mixed(line: Line, position: int) -> Amount | None:
    """ "10 1/2", "two and fifty-four hundredths", "forty-two and a third"."""
    whole = numbers.plain(line, position)
    if whole is None or line.lexicon.language is not Language.EN:
        return None
    start = numbers.joint(line, whole.end)
    rest = _slashed(line, start) or (start > whole.end and _counted(line, start))
    rest = rest or (_single(line, start) if start > whole.end or line.at(start).glued else None)
    if not rest or rest.value is None or rest.value >= 1:
        return None
    scaled = numbers.read(line, position)
    if scaled and scaled.end > rest.end:
        return None  # "one and a half billion"
    return rest._replace(value=(whole.value or 0) + rest.value, step=0.01, first=position)


def _among(line: Line, position: int) -> Amount | None:
    """ "one in five", "two out of three": of so many, that many."""
    count = numbers.plain(line, position)
    joint = count and line.match("among", count.end)
    whole = joint and numbers.plain(line, joint.end)
    if not count or not joint or not whole or not 0 < (count.value or 0) < (whole.value or 0):
        return None
    if (count.value or 0) > FEW or (joint.value == "in" and (whole.value or 0) > LARGEST * FEW):
        return None  # "74 out of 156 blocks" are two counts
    if line.at(whole.end).tags & {"time_unit", "month", "scale"}:
        return None
    return _of((count.value or 0) / (whole.value or 1), position, whole.end)


def _slashed(line: Line, position: int) -> Amount | None:
    """ "3/4": of small numbers or "of" something, no part of a date or a document's number."""
    count, mark, whole = (line.low(position + at) for at in range(3))
    glued = line.at(position + 1).glued and line.at(position + 2).glued
    apart = not line.at(position).glued and not line.at(position + 3).low.startswith(("/", "-"))
    if mark not in SLASHES or not (glued and apart and count.isdecimal() and whole.isdecimal()):
        return None
    largest = HUNDREDS if line.low(position + 3) == "of" else LARGEST  # "1/16 of a pint"
    if len(whole) > 3 or not 0 < int(count) < int(whole[:3]) <= largest:
        return None
    return _of(int(count) / int(whole), position, position + 3)


def _counted(line: Line, position: int) -> Amount | None:
    """ "две трети", "три пятых", "two-thirds"."""
    count = numbers.words(line, position)
    if count is None:
        return None
    found = line.match("parts", numbers.joint(line, count.end))
    return found and _of((count.value or 0) / float(found.value), position, found.end)


def _inverted(line: Line, position: int) -> Amount | None:
    """ "бестен бір бөлігі": of five, one."""
    whole = line.match("out_of", position)
    count = whole and numbers.words(line, whole.end)
    if whole is None or count is None or (count.value or 0) >= float(whole.value):
        return None
    tail = line.match("part_word", count.end)
    return _of((count.value or 0) / float(whole.value), position, tail.end if tail else count.end)


def _of(value: float, first: int, end: int) -> Amount:
    return Amount(value, 0, first, end, "fraction")


def folds(line: Line, position: int) -> Amount | None:
    """A multiple in one word: "вдвое", "twofold", "twice as many"."""
    found = line.match("fold", position)
    led = line.match("fold_led", position)
    if found is None and led:
        return Amount(float(led.value), 1, position, position + 1, "fold")
    return found and Amount(float(found.value), 1, position, found.end, "fold")


def interval(value: float) -> tuple[float, float]:
    """Half-way to the everyday fractions on either side: a fifth is 0.183 to 0.225."""
    below = max((each for each in EVERYDAY if each < value - 1e-9), default=0.0)
    above = min((each for each in EVERYDAY if each > value + 1e-9), default=value)
    return (value + below) / 2, (value + above) / 2
