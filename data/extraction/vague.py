"""Numbers that count nothing for certain: "один из", "десятки", "два раза в год"."""

from data.extraction import numbers
from data.extraction.found import Refusal
from data.extraction.line import Line, Match
from data.model.terms import Reason


def idiom(line: Line, position: int) -> Refusal | None:
    """ "по принципу «одного окна»", "один из"."""
    found = line.match("idiom", position)
    if not found:
        return None
    larger = numbers.read(line, found.end - 1)
    if larger and larger.end > found.end:
        return None  # "ещё один миллион"
    single = found.value == "single"  # "one of the firms": one of them, but no count
    return Refusal(position, found.end, 1.0 if single else None, Reason.OTHER)


def one(line: Line, position: int) -> Refusal | None:
    """ "один", "бір": more often "a certain" than a count."""
    found = line.match("one", position)
    whole = numbers.read(line, position)
    if not found or not whole or whole.end > found.end:
        return None  # "один миллион" is a number
    return Refusal(position, found.end, 1.0, Reason.OTHER)


def indefinite(line: Line, position: int) -> Refusal | None:
    """ "десятки", "сотни тысяч", "мыңдаған": of that size, but not a number."""
    often = line.match("occasions", position)  # "дважды", "трижды"
    if often:
        return Refusal(position, often.end, float(often.value), Reason.OTHER)
    few = line.match("few", position)  # "several hundred", "бірнеше мың"
    worth, end = 1.0, few.end if few else position
    start = end
    while found := _indefinitely(line, end, few is not None or end > position):
        worth, end = worth * float(found.value), found.end  # "жүздеген миллион"
    return Refusal(start, end, worth, Reason.OTHER) if end > start else None


def _indefinitely(line: Line, at: int, begun: bool) -> Match | None:
    scale = line.match("scale", at) or line.match("hundred", at) if begun else None
    return line.match("indefinite", at) or scale


def often(line: Line, position: int) -> Refusal | None:
    """ "два [раза в год]", "three times a week", "[жылына] екі рет"."""
    amount = numbers.read(line, position)
    word = amount and line.match("occasion", amount.end)
    if not amount or not word:
        return None
    if not (line.match("rate", word.end) or line.before("rate", position)):
        return None
    return Refusal(position, word.end, amount.value, Reason.OTHER)
