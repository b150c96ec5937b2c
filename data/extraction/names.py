"""Digits that belong to a name: "COVID-19", "Boeing 737", "Стратегия 2050"."""

from data.extraction import digits, numbers
from data.extraction.found import Refusal
from data.extraction.line import Line
from data.model.terms import Language, Reason

OPENING, CLOSING = ("«", '"', "“"), ("»", '"', "”")
MEASURES = frozenset({"unit", "scale", "times"})
LETTER = "т"  # of tenge, before the sum
PROGRAMME = 4  # words from its year to "program"
CALENDAR = frozenset({"month", "season", "year_preposition"})


def named(line: Line, position: int) -> Refusal | None:
    """Digits that belong to a name: "COVID-19", "G20", "МС-21", "Boeing 747", "5G"."""
    if not line.low(position).isdecimal():
        return _initiative(line, position)
    before, own, after = (line.at(position + at) for at in (-1, 0, 1))
    glued = own.glued and before.low.isalpha()
    hyphened = own.glued and before.low == "-" and before.glued and line.low(position - 2).isalpha()
    tailed = (
        after.glued
        and after.low.isalpha()
        and not after.tags & {"unit", "suffix", "year_word", "times"}
    )
    if glued and before.tags & {"sign", "preposition"} and not _is_letter(line, position):
        return None
    if _programme(line, position):
        return Refusal(position, position + 1, None, Reason.NAME)
    if _quoted(line, position) or _foreign(line, position) or _assigned(line, position):
        return Refusal(position, position + 1, None, Reason.NAME)
    counted = "cardinal" in line.at(position - 2).tags or _measures(line, position)
    if hyphened and counted:
        return None  # "секторға-14 %", "тұр-40 мың"
    if not (glued or hyphened or (tailed and after.low.isascii())):
        return None
    whole = digits.read(line, position)  # "RM120,000" to its end
    end = whole.end if whole and not tailed else position + 1 + (tailed and after.low.isascii())
    return Refusal(position, end, None, Reason.NAME)


def _initiative(line: Line, position: int) -> Refusal | None:
    """ "the [Five] Social Initiatives": a word of a name."""
    named = all(_is_capital(line, at) for at in (position, position + 1))
    if line.lexicon.language is not Language.EN or line.low(position - 1) != "the" or not named:
        return None
    return Refusal(position, position + 1, None, Reason.NAME)


def _is_capital(line: Line, at: int) -> bool:
    return at < len(line.tokens) and line.text[line.tokens[at].start].isupper()


def _is_letter(line: Line, position: int) -> bool:
    """ "Т34" is a name, "Т34 млрд" a sum."""
    amount = numbers.read(line, position)
    return line.low(position - 1) == LETTER and (amount is None or amount.scale == 1)


def _quoted(line: Line, position: int) -> bool:
    """A number alone in quotation marks: "«1984»"."""
    return line.low(position - 1) in OPENING and line.low(position + 1) in CLOSING


def _assigned(line: Line, position: int) -> bool:
    """A number that a programme sets: "window.bad=1", "var x = 20;"."""
    name = line.at(position - 2)
    if line.low(position - 1) != "=" or not (name.low.isalnum() and name.low.isascii()):
        return False
    return line.low(position + 1) == ";" or (
        line.at(position).glued and line.low(position + 1) not in (",", ".")
    )


def _measures(line: Line, position: int) -> bool:
    """Whether a scale or a unit follows the number after a small letter: it is no name's."""
    name, amount = line.at(position - 2), digits.read(line, position)
    small = line.text[name.start : name.end].islower()
    return small and amount is not None and bool(line.at(amount.end).tags & MEASURES)


def _programme(line: Line, position: int) -> bool:
    """ "Almaty 2020 [program]", "Стратегия 2050"."""
    before = line.at(position - 1)
    named = line.text[before.start : before.end].istitle() and not before.tags & CALENDAR
    near = range(position + 1, position + PROGRAMME)  # "Horizon 2050 strategic development program"
    led = "preposition" not in before.tags and any(line.has(("programme",), at) for at in near)
    return len(line.low(position)) == 4 and named and (led or "programme" in before.tags)


def _foreign(line: Line, position: int) -> bool:
    """A number after a Latin name in a Cyrillic text: "Boeing 737"."""
    before, after = line.at(position - 1), line.at(position + 1)
    if line.lexicon.language is Language.EN or not before.low.isalpha():
        return False
    amount = numbers.read(line, position)
    if amount and (amount.scale > 1 or line.at(amount.end).tags & MEASURES):
        return False  # "ABB 2,3 миллиарда долларов"
    return before.low.isascii() and not (before.tags or after.tags & MEASURES)
