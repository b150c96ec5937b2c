"""Numbers that are not figures, each with the reason."""

from data.extraction import numbers
from data.extraction.found import Refusal
from data.extraction.line import Line
from data.model.terms import Language, Reason

SERIES = frozenset({",", "и", "and", "және", "мен", "-"})  # "№ 2, 3, 30 и 34"
TENS = {Language.RU: 20, Language.KK: 10, Language.EN: 20}  # "десять первых" counts the first
MEASURES = frozenset({"unit", "scale", "times"})
BASES = frozenset({1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0})  # of a rate


def numbered(line: Line, position: int) -> Refusal | None:
    """ "№ 123", "статья 12", "дом 5", "пункт 3": a number that names a place in a series."""
    found = line.match("numbering", position)
    if not found:
        return None
    start = found.end + (line.low(found.end) in (".", "№", ":"))
    start += line.low(start) == "№"
    amount = numbers.plain(line, start)
    worded = amount and amount.form != "digits" and line.low(position) != "top"
    counts = amount and line.at(amount.end).tags & {"unit", "scale"} and line.low(position) != "№"
    if not amount or worded or counts or _doing(line, position, amount.end):
        return None
    end = _series(line, amount.end)
    value = None if found.value == Reason.NAME else amount.value  # "S&P 500" counts nothing
    return Refusal(amount.first, end, value, Reason(found.value))


def _doing(line: Line, position: int, end: int) -> bool:
    """ "[building] 92 rural clinics": what is done, no name of a house."""
    word = line.at(position)
    small = word.low.endswith("ing") and line.text[word.start : word.end].islower()
    after = line.at(end)
    noun = after.low.isalpha() and not after.tags & {"preposition", "leaning", "year_preposition"}
    return small and noun


def _series(line: Line, end: int) -> int:
    """ "589658-7", "12/3", "34-104"."""
    while line.low(end) in ("-", "/") and line.low(end + 1).isdecimal() and line.at(end + 1).glued:
        end += 2
    while line.low(end) in SERIES and line.low(end + 1).isdecimal():
        if line.low(end) == "," and line.at(end + 2).tags & MEASURES:
            break  # "№ 9, 89; 41 автобус"
        end += 2
    return end


def ranked(line: Line, position: int) -> Refusal | None:
    """ "156-й", "1-ое", "5th": an ordinal in digits; Kazakh "2-нші"."""
    found = line.match("ordinal_ending", position + 1)
    if not found or not line.at(position + 1).glued or not line.low(position).isdecimal():
        return None
    return Refusal(position, found.end, float(line.low(position)[:15]), Reason.ORDINAL)


def series(line: Line, position: int) -> Refusal | None:
    """ "12-шағынаудан", "екі миллионыншы тұрғын": the number of one in a series."""
    amount = numbers.plain(line, position)
    if amount is None:
        return None
    district = line.match("series_after", amount.end)
    if district and line.at(amount.end).glued:
        return Refusal(position, district.end, amount.value, Reason(district.value))
    last = line.match("ordinal_scale", amount.end)
    return Refusal(position, last.end, amount.value, Reason.ORDINAL) if last else None


def spelled(line: Line, position: int) -> Refusal | None:
    """ "двадцать первый", "он төртінші", "twenty-first": an ordinal in words."""
    tens = numbers.words(line, position)
    last = tens and line.match("ordinal", numbers.joint(line, tens.end))
    if not tens or not last or tens.value is None or tens.value < TENS[line.lexicon.language]:
        return None
    if tens.value % 10 or float(last.value) >= (100 if tens.value % 100 == 0 else 10):
        return None
    return Refusal(position, last.end, tens.value + float(last.value), Reason.ORDINAL)


def phone(line: Line, position: int) -> Refusal | None:
    """ "+7 (727) 271-65-72", "8 727 271 65 72", "271-65-72", "1414" after "телефон"."""
    end, groups, total = position, 0, 0
    while (low := line.low(end)).isdecimal() or (groups and low in ("-", "(", ")")):
        if low.isdecimal():
            groups, total = groups + 1, total + len(low)
        end += 1
        if total > 15:
            return None
    while end > position and not line.low(end - 1).isdecimal():
        end -= 1
    if "(" in (lows := _lows(line, position, end)) and ")" not in lows:
        return None  # "2 066 727 473 (19,5 %"
    plus = line.low(position - 1) == "+" and line.at(position).glued
    hyphens = sum(line.low(at) == "-" and line.at(at).glued for at in range(position, end))
    likely = total >= 10 and groups >= 3 and (plus or hyphens or "(" in lows)
    local = total in (6, 7) and hyphens == 2 and groups == 3 and len(line.low(position)) < 4
    called = "phone_word" in {tag for at in (1, 2) for tag in line.at(position - at).tags}
    called = called and total >= 3 and not line.at(end).tags & MEASURES
    if not (likely or local or called):
        return None
    return Refusal(position, end, None, Reason.PHONE)


def compound(line: Line, position: int) -> Refusal | None:
    """ "[20-этажный] дом", "[үш қабатты]", "[five-star]": what something is like, no count."""
    amount = numbers.plain(line, position)
    word = amount and line.match("compound", amount.end)
    return Refusal(position, word.end, amount.value, Reason.OTHER) if amount and word else None


def _lows(line: Line, first: int, end: int) -> list[str]:
    return [line.low(at) for at in range(first, end)]


def per(line: Line, position: int) -> Refusal | None:
    """ "за 1 кг", "за баррель", "на 1000 жителей": what a price or rate is counted by."""
    opened = line.match("per", position)
    if not opened:
        return None
    amount = numbers.read(line, opened.end)
    if amount and amount.value not in BASES:
        return None  # "с 37 тысяч тонн до 2,7"
    start = amount.end if amount else opened.end
    unit = line.match("per_unit", start)
    if not unit or (line.at(unit.end).glued and line.low(unit.end).isdecimal()):
        return None  # "на Т302,7 млрд"
    alone = None if line.lexicon.language is Language.EN else 1.0  # "a barrel"
    return Refusal(opened.end, unit.end, amount.value if amount else alone, Reason.OTHER)
