"""Numbers in digits and in words, with scales: "1 234,5", "пять тысяч двести", "2 млн 230 тыс."."""

from data.extraction import decimals, digits
from data.extraction.amount import Amount
from data.extraction.line import Line, Match
from data.model.terms import Language

SMALLEST = {Language.RU: 1000, Language.KK: 1000, Language.EN: 100}  # "3 hundred and 21"
MONEY = frozenset({"KZT", "USD", "EUR", "RUB", "CNY"})
HUNDRED = 100.0


def read(line: Line, position: int) -> Amount | None:
    """The longest number that begins there, scales included; read once, asked for often."""
    if position not in line.amounts:
        line.amounts[position] = _read(line, position)
    return line.amounts[position]


def _read(line: Line, position: int, again: bool = True) -> Amount | None:
    """again: whether it may be said twice; what is said again may not, or brackets would nest."""
    found = _scaled(line, position, again)
    while found and (more := _smaller(line, found, again)):
        value = (found.value or 0) + (more.value or 0)
        found = found._replace(value=value, step=more.step, end=more.end)
    return found


def plain(line: Line, position: int) -> Amount | None:
    """A number without scale."""
    return digits.read(line, position) or words(line, position)


def _scaled(line: Line, position: int, again: bool) -> Amount | None:
    base = plain(line, position)
    if base is None:
        return _lone_scale(line, position)
    base = half(line, decimals.read(line, base))
    base = _twice(line, base) if again else base
    scale = line.match("scale", ending(line, base.end)) or _suffix(line, base)
    if scale is None:
        return base
    times = float(scale.value)
    if times == HUNDRED and (larger := line.match("scale", scale.end)):  # "4 hundred million"
        times, scale = times * float(larger.value), larger
    value = (base.value or 0) * times
    end = dotted(line, scale.end)
    return _and_half(line, base._replace(value=value, step=base.step * times, end=end, scale=times))


def _twice(line: Line, base: Amount) -> Amount:
    """ "5 [(пять)] процентов": the same number once more, as laws and contracts have it."""
    again = _read(line, base.end + 1, again=False) if line.low(base.end) == "(" else None
    if again is None or again.form == base.form or again.value != base.value:
        return base
    return base._replace(end=again.end + 1) if line.low(again.end) == ")" else base


def _lone_scale(line: Line, position: int) -> Amount | None:
    scale = line.match("lone_scale", position)
    if scale is None:
        return None
    times = float(scale.value)
    return _and_half(line, Amount(times, times, position, scale.end, "words", times))


def _and_half(line: Line, found: Amount) -> Amount:
    """ "миллион [с половиной]", "мың [жарым]": half of the scale."""
    part = line.match("and_half", found.end)
    if not part:
        return found
    value = (found.value or 0) + float(part.value) * found.scale
    return found._replace(value=value, step=found.scale / 10, end=part.end)


def _smaller(line: Line, found: Amount, again: bool) -> Amount | None:
    """What a scale leaves open: "2 млн [230 тыс.]", "пять тысяч [двести]"."""
    start = joint(line, found.end)
    if found.step < SMALLEST[line.lexicon.language] or line.at(start).glued:
        return None
    if start > found.end and found.form == "digits":
        return None  # "736.5 billion and 10,000"
    more = _scaled(line, start, again)
    fits = more is not None and more.value and more.value < found.step
    coded = line.low(start).startswith("0") and (more is None or more.scale == 1)  # "5 тыс. 007"
    return more if fits and not coded and _one(line, found, more) else None


def _one(line: Line, found: Amount, more: Amount | None) -> bool:
    """Not "90 млрд. [22] декабря" nor "eight million [250]ml bottles"."""
    if more is None or more.scale > 1:
        return more is not None
    mixed = line.lexicon.language is Language.EN and found.form != more.form
    unit = line.match("unit", more.end)  # "2 тыс. 68 долларов"
    dotted_off = line.low(found.end - 1) == "." and not (unit and unit.value in MONEY)
    return not mixed and not dotted_off and "month" not in line.at(more.end).tags


def _suffix(line: Line, base: Amount) -> Match | None:
    """A scale written as letters after digits: "10M", "$5bn"."""
    found = line.match("suffix", base.end) if line.at(base.end).glued else None
    letter = line.at(base.end)
    if found is None and letter.glued and line.text[letter.start : letter.end].isupper():
        found = line.match("capital", base.end)  # "3М" is millions, "3м" metres
    squared = found and line.at(found.end).glued and line.low(found.end).isdecimal()
    return None if squared else found  # "32m2"


def joint(line: Line, position: int) -> int:
    """Past a joint inside a number: "one hundred [and] six", "twenty[-]one"."""
    found = line.match("joint", position)
    return found.end if found else position


def ending(line: Line, position: int) -> int:
    """Past an ending hyphened to digits or a sign: "5[-ти]", "1000[-ға]", "20%[-ды]"."""
    if line.low(position) != "-":
        return position
    after = line.at(position + 1)
    tight = line.at(position).glued and after.glued
    loose = line.lexicon.language is Language.KK and line.low(position - 1) == "%"  # "9,3 % -ға"
    if not (tight or loose):
        return position
    return position + 2 if line.lexicon.is_ending(after.low) else position


def dotted(line: Line, end: int) -> int:
    """After an abbreviation, also past its full stop: "тыс.", "млрд." inside a sentence."""
    abbreviated = line.match("abbreviation", end - 1)
    if not abbreviated or line.low(end) != "." or not line.at(end).glued:
        return end
    inside = abbreviated.value == "always" or line.low(end + 1) not in ("", '"', "»", ")", "“", "«")
    return end + 1 if inside else end


def half(line: Line, base: Amount) -> Amount:
    """ "два [с половиной]", "екі [жарым]", "two [and a half]"."""
    found = line.match("and_half", base.end)
    if not found:
        return base
    return base._replace(value=(base.value or 0) + float(found.value), step=0.1, end=found.end)


def words(line: Line, position: int) -> Amount | None:
    """A number in words below a thousand: "сто двадцать три", "екі жүз отыз"."""
    total, end, last = 0.0, position, 1000.0
    start = position
    while (found := line.match("cardinal", start)) and _fits(float(found.value), last):
        value, end = float(found.value), found.end
        hundred = line.match("hundred", end) if 0 < value < 10 and not total else None
        if hundred:
            value, end = value * 100, hundred.end
        total, last = total + value, _worth(value)
        start = joint(line, end)
    return Amount(total, 1, position, end, "words") if end > position else None


def _fits(value: float, last: float) -> bool:
    return _worth(value) < last and not (last == 10 and value >= 10)


def _worth(value: float) -> float:
    """Hundreds before tens before ones; eleven to nineteen stand for tens and ones."""
    return 100 if value >= 100 else 10 if value == 10 or value >= 20 else 1
