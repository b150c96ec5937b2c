"""Numbers that are not figures, each with the reason."""

from data.extraction import digits, numbers
from data.extraction.found import Refusal
from data.extraction.line import Line, Match
from data.model.terms import Language, Reason

SERIES = frozenset({",", "и", "and", "және", "мен", "-"})  # "№ 2, 3, 30 и 34"
TENS = {Language.RU: 20, Language.KK: 10, Language.EN: 20}  # "десять первых" counts the first
MEASURES = frozenset({"unit", "scale", "times"})
NOTE = 2  # digits of a note's number
BASES = frozenset({1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0})  # of a rate


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
        if line.at(end + 2).tags & MEASURES:
            break  # "№ 9, 89; 41 автобус"
        end += 2
    return end


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


def initiative(line: Line, position: int) -> Refusal | None:
    """ "the [Five] Social Initiatives": a word of a name."""
    named = all(_is_capital(line, at) for at in (position, position + 1))
    if line.lexicon.language is not Language.EN or line.low(position - 1) != "the" or not named:
        return None
    return Refusal(position, position + 1, None, Reason.NAME)


def _is_capital(line: Line, at: int) -> bool:
    return at < len(line.tokens) and line.text[line.tokens[at].start].isupper()


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


def often(line: Line, position: int) -> Refusal | None:
    """ "два [раза в год]", "three times a week", "[жылына] екі рет"."""
    amount = numbers.read(line, position)
    word = amount and line.match("occasion", amount.end)
    if not amount or not word:
        return None
    if not (line.match("rate", word.end) or line.before("rate", position)):
        return None
    return Refusal(position, word.end, amount.value, Reason.OTHER)


def too_long(line: Line, position: int) -> Refusal | None:
    """More digits than a quantity has, or a nought before them: a code."""
    low = line.low(position)
    led = low.startswith("0") and len(low) > 2 and line.low(position + 1) not in (",", ".", ":")
    if len(low) <= digits.LONGEST and not (led and not line.at(position).glued):
        return None
    return Refusal(position, position + 1, None, Reason.OTHER)
