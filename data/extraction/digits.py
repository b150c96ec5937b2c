"""Numbers in digits: "1 234,5", "1,234.5", "12.345.678", ".5"."""

from data.extraction.amount import Amount
from data.extraction.line import Line
from data.model.terms import Language

SPACES = {" ", "\u00a0", "\u2009", "\u202f"}
LONGEST_WHOLE = 3  # digits before a decimal comma with a space after it; four are a year
LONGEST = 15  # digits a float64 holds exactly; longer ones are codes, not quantities


def read(line: Line, position: int) -> Amount | None:
    """Digits with grouping spaces and a decimal mark."""
    first = line.low(position)
    if not first.isdecimal() or len(first) > LONGEST:
        return None
    if line.low(position - 1) == "." and _tight(line, position) and not _tight(line, position - 1):
        return Amount(
            float(f"0.{first}"), 10.0 ** -len(first), position - 1, position + 1, "digits"
        )
    written, end = _grouped(line, position)
    fraction, end = _loose(line, position, end) or _fraction(line, end)
    value = float(f"{written}.{fraction or 0}")
    return Amount(value, 10.0 ** -len(fraction), position, end, "digits")


def _grouped(line: Line, position: int) -> tuple[str, int]:
    written, end = line.low(position), position + 1
    mark = _group_mark(line, position)
    size = 2 if mark in (",", ".") else 1
    while mark and len(written) < LONGEST and _is_group(line, end, mark):
        written += line.low(end + size - 1)
        end += size
    return written, end


def _group_mark(line: Line, position: int) -> str | None:
    """What stands between groups of three: a space, or marks where they cannot be decimal."""
    if len(line.low(position)) > 3 or line.low(position)[0] == "0":
        return None
    gap = line.gap(position + 1)
    if gap in SPACES:
        return gap if _is_group(line, position + 1, gap) else None
    mark = line.low(position + 1)
    twice = _is_group(line, position + 1, mark) and _is_group(line, position + 3, mark)
    english = mark == "," and (line.lexicon.language is Language.EN or _after_sign(line, position))
    return mark if mark in (",", ".") and (twice or english) else None


def _after_sign(line: Line, position: int) -> bool:
    """ "$10,000" is grouped as in English in any language."""
    return "sign" in line.at(position - 1).tags and line.low(position - 1) != "₸"


def _is_group(line: Line, position: int, mark: str) -> bool:
    if mark in SPACES:
        return line.gap(position) == mark and _is_three(line, position)
    group = position + 1
    return line.low(position) == mark and _is_three(line, group) and _tight(line, position, group)


def _is_three(line: Line, position: int) -> bool:
    low = line.low(position)
    return len(low) == 3 and low.isdecimal()


def _tight(line: Line, *positions: int) -> bool:
    return all(line.at(position).glued for position in positions)


def _fraction(line: Line, end: int) -> tuple[str, int]:
    mark, after = line.low(end), line.low(end + 1)
    grouping = line.lexicon.language is Language.EN and len(after) > 2  # "5,7 %" is no grouping
    marked = mark == "." or (mark == "," and not grouping)
    if marked and after.isdecimal() and len(after) <= LONGEST and _tight(line, end, end + 1):
        return after, end + 2
    return "", end


def _loose(line: Line, position: int, end: int) -> tuple[str, int] | None:
    """ "172[, 3] миллиард": a decimal comma with a slip of the hand behind it."""
    if line.lexicon.language is Language.EN or line.low(end) != "," or not line.at(end).glued:
        return None
    tenths = line.low(end + 1)
    slip = len(tenths) == 1 and tenths.isdecimal() and not line.at(end + 1).glued
    listed = line.low(position - 1) == "," or len(line.low(position)) > LONGEST_WHOLE
    if not slip or listed or not line.match("scale", end + 2):
        return None
    return tenths, end + 2
