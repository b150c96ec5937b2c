"""Two numbers said as one: "5-6", "от 3 до 5", "между 10 и 12", "from 3 to 5"."""

from data.extraction import numbers, units
from data.extraction.amount import Amount
from data.extraction.line import Line, Match
from data.model.terms import Language

YEARS = (1500, 2099)
MOVES = frozenset({"up", "down", "moves", "aim"})
PRESENT = frozenset({"current", "present", "the"})  # "from the current $12 bn to $20 bn"
REACH = 12  # words in which the verb stands


def read(line: Line, position: int) -> Amount | None:
    """A range that begins there; an opening word belongs to it."""
    if line.lexicon.language is Language.KK and (found := _bounded(line, position)):
        return found
    opened = line.match("range_open", position)
    first = numbers.read(line, opened.end if opened else position)
    if first is None or _moves(line, position if opened else position - 1):
        return None
    closer = _closer(line, first, opened.value.split() if opened else _joins(line))
    led = "growth" in line.at(position - 1).tags and units.after(line, first.end) is not None
    if closer and line.low(closer - 1) != "-" and led:
        return None  # "grew by 5 % to 7 %" is a growth and a level, "by 5 to 7 %" a range
    second = closer and numbers.read(line, closer)
    if not second or not _alike(line, first, second) or _are_years(line, first, second):
        return None
    if second.scale > 1 and YEARS[0] <= (first.value or 0) <= YEARS[1] and first.step == 1:
        return None  # "in 2017 – 14 million people"
    return _joined(position, first, second)


def _bounded(line: Line, position: int) -> Amount | None:
    """ "710-[дан] 794 мың бірлікке [дейін]": a range, if nothing moved from one to the other."""
    first = numbers.read(line, position)
    start = numbers.ending(line, first.end) if first else position
    endings = line.lexicon.sections["ablative"].next
    if first is None or start == first.end or line.low(start - 1) not in endings:
        return None
    second = numbers.read(line, start)
    if second is None or line.low(position - 1) == "(" or not _closes(line, second):
        return None
    return _joined(position, first, second)


def _closes(line: Line, second: Amount) -> bool:
    """ "794 мың бірлікке [дейін]", and no verb of growth behind it."""
    unit = units.after(line, second.end)
    end = unit.end if unit else numbers.ending(line, second.end)
    near = (at for at in (end, end + 1) if line.match("level", at))
    moved = any(line.has(MOVES, at) for at in range(end, end + REACH))
    return next(near, None) is not None and not moved


def _moves(line: Line, position: int) -> bool:
    """ "increase the number from 16 to 62": two levels, where one word opens both."""
    if line.lexicon.language is not Language.EN or "leaves" not in line.at(position).tags:
        return False
    near = range(max(line.own, position - REACH), position)
    if line.before("times", position) or line.before("fold", position):
        return True  # "by 3.8 times from 939 to 3,585"
    parted = line.low(position - 1) == "-"  # "a rise in migration – from 30 to 40 thousand"
    return not parted and any(line.has(MOVES, at) for at in near)


def opens(line: Line, position: int, opened: Match | None) -> bool:
    """Whether two sums can be one range: "ranges from $2 to $3", not "rose from $2 to $3"."""
    if opened is None:
        back = range(position - 1, -1, -1)
        before = next((at for at in back if line.low(at) not in PRESENT), -1)
        return not line.at(before).tags & {"leaves", "growth", "level"}
    return "leaves" not in line.at(position).tags or "ranging" in line.at(position - 1).tags


def _are_years(line: Line, first: Amount, second: Amount) -> bool:
    """ "from 2014 to 2018": a stretch of time, if nothing is counted."""
    plain = first.step == second.step == 1 and first.form == second.form == "digits"
    both = YEARS[0] <= (first.value or 0) < (second.value or 0) <= YEARS[1]
    return plain and both and not line.at(second.end).tags & {"unit", "scale"}


def _alike(line: Line, first: Amount, second: Amount) -> bool:
    """Whether the two can be ends of one range: "5 % - 7 %", not "5 % - 7 млрд"."""
    own, other = units.after(line, first.end), units.after(line, second.end)
    return own is None or (other is not None and own.unit == other.unit)


def _joins(line: Line) -> list[str]:
    """What may stand between two numbers without an opening word: a dash, in English "to"."""
    return list(line.lexicon.sections["range_join"].next)


def _closer(line: Line, first: Amount, wanted: list[str]) -> int | None:
    """Where the second number begins, if a wanted word stands between the two."""
    unit = units.after(line, first.end)
    for end in (numbers.ending(line, first.end), unit.end if unit else -1):
        if line.low(end) in wanted:
            return end + 1
    return None


def ends(first: Amount, second: Amount) -> tuple[float, float]:
    """The two values; in "5-6 млн" both are millions."""
    low, high = first.value or 0, second.value or 0
    shared = first.scale == 1 and low * second.scale < high
    return (low * second.scale if shared else low), high


def _joined(position: int, first: Amount, second: Amount) -> Amount | None:
    low, high = ends(first, second)
    if not low < high:
        return None
    return second._replace(value=None, first=position, form="range", low=low, high=high)
