"""Numbers of the page and of names: list numbers, notes, counters, codes."""

from data.extraction import digits
from data.extraction.found import Refusal
from data.extraction.line import Line
from data.model.terms import Reason

NOTE = 2  # digits of a note's number  # digits of a note's number


def listed(line: Line, position: int) -> Refusal | None:
    """ "1." or "1)" at the start of a sentence."""
    marked = line.low(position + 1) in (".", ")") and line.at(position + 1).glued
    after = line.at(position + 2)
    if position != line.own or not marked or len(line.low(position)) > 2:
        return None
    if after.glued or not after.low:
        return None
    return Refusal(position, position + 1, float(line.low(position)), Reason.LIST)


def footnote(line: Line, position: int) -> Refusal | None:
    """ "2,7 %[3], что ниже", "(2,6 млрд)[3]": the number of a note."""
    low = line.low(position)
    raised = line.at(position).glued and line.low(position - 1) in ("%", ")") and len(low) <= NOTE
    if not raised or line.low(position + 1) in ("%", "-") or line.at(position + 1).glued is False:
        return None
    return Refusal(position, position + 1, None, Reason.LIST)


def counter(line: Line, position: int) -> Refusal | None:
    """ "8355" alone on its line, "431 просмотр", "в число 25 лучших": of the page, or a rank."""
    amount = digits.read(line, position)
    if amount is None:
        return None
    alone = position == line.own and amount.end == len(line.tokens)
    told = line.low(position - 1) == ":" and line.before("counter", position - 1)
    if alone or told or line.match("counter", amount.end):
        return Refusal(position, amount.end, amount.value, Reason.OTHER)
    ranked_by = line.match("ranking", amount.end) and "ranked_in" in line.at(position - 1).tags
    return Refusal(position, amount.end, amount.value, Reason.ORDINAL) if ranked_by else None


def too_long(line: Line, position: int) -> Refusal | None:
    """More digits than a quantity has, or a nought before them: a code."""
    low = line.low(position)
    led = low.startswith("0") and len(low) > 2 and line.low(position + 1) not in (",", ".", ":")
    if len(low) <= digits.LONGEST and not (led and not line.at(position).glued):
        return None
    return Refusal(position, position + 1, None, Reason.OTHER)
