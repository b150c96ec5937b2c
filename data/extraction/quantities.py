"""Numbers with what they count: "20,6 %", "от 3 до 5 млн", "$5 млн", "четверть", "вдвое"."""

from data.extraction import fractions, numbers, ranges, refusals, units
from data.extraction.amount import Amount
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.units import Unit
from data.model.terms import Kind

TENGE = "т"

NUMBER = frozenset({"digits", "cardinal", "lone_scale"})
SPLIT = frozenset({Kind.MONEY, Kind.LENGTH, Kind.MASS})


def measured(line: Line, position: int) -> Quantity | None:
    """ "20,6 %", "490 га", "2 млн 230 тыс. тенге", "12 школ"."""
    amount = numbers.read(line, position)
    unit = amount and units.after(line, amount.end)
    return _with_cents(line, _quantity(amount, unit)) if amount and unit else None


def _with_cents(line: Line, found: Quantity) -> Quantity:
    """ "15 долларов 50 центов", "82 км 169 м": the smaller unit belongs to the sum."""
    start = numbers.joint(line, found.end)
    amount = numbers.read(line, start) if found.kind in SPLIT else None
    coin = amount and units.after(line, amount.end)
    if not amount or not coin or coin.unit != found.unit or coin.times >= found.times:
        return found
    value = (found.amount.value or 0) + (amount.value or 0) * coin.times
    whole = found.amount._replace(value=value, step=coin.times, end=amount.end)
    return found._replace(end=coin.end, amount=whole)


def between(line: Line, position: int) -> Quantity | None:
    """ "от 3 до 5 %", "10-12 млн тенге"."""
    amount = ranges.read(line, position)
    if amount is None:
        return _priced_range(line, position)
    if ratio := times(line, position):
        return ratio  # "by 8-9-fold"
    return _quantity(amount, units.after(line, amount.end) or units.counted(line, amount.end))


def _priced_range(line: Line, position: int) -> Quantity | None:
    """ "between $10 million and $12 million", "$920 to $1,730": both with their sign."""
    opened = line.match("range_open", position)
    start = opened.end if opened else position
    low = _signed_sum(line, start)
    if low is None or not ranges.opens(line, position, opened):
        return None
    joined = line.low(low.end) in (opened.value.split() if opened else ["-", "to"])
    high = _signed_sum(line, low.end + 1) if joined else None
    ends = ranges.ends(low.amount, high.amount) if high else (0, 0)
    if high is None or low.unit != high.unit or not ends[0] < ends[1]:
        return None
    amount = high.amount._replace(value=None, low=ends[0], high=ends[1], form="range")
    return high._replace(first=position, amount=amount)


def _signed_sum(line: Line, position: int) -> Quantity | None:
    sign = units.before(line, position)
    amount = numbers.read(line, sign.end) if sign else None
    if not sign or not amount:
        return None
    return _quantity(amount, sign._replace(end=amount.end))._replace(first=position)


def priced(line: Line, position: int) -> Quantity | None:
    """ "$5 млн", "USD 20 million"."""
    if "percent_first" in line.at(position).tags:
        return percent_first(line, position)
    if found := _priced_range(line, position):
        return found
    sign = units.before(line, position)
    amount = sign and (ranges.read(line, sign.end) or numbers.read(line, sign.end))
    if not sign or not amount or (line.low(position) == TENGE and not _is_sum(line, amount)):
        return None
    found = _quantity(amount, sign._replace(end=amount.end))
    return _with_cents(line, found)._replace(first=position)


def _is_sum(line: Line, amount: Amount) -> bool:
    """ "Т302,7 млрд" is money, "Т-34" and "Т34" are names."""
    return amount.scale > 1 and line.at(amount.first).glued


def part(line: Line, position: int) -> Quantity | None:
    """ "четверть", "две трети", "пятая часть"."""
    amount = fractions.read(line, position)
    if amount and (amount.value or 0) > 1:  # "10 1/2 miles"
        unit = units.after(line, amount.end) or units.counted(line, amount.end)
        return _quantity(amount, unit)
    return amount and _ratio(amount)


def percent_first(line: Line, position: int) -> Quantity | None:
    """ "per cent of 210" alone: the number after its unit."""
    led = line.match("percent_first", position)
    amount = numbers.plain(line, led.end) if led else None
    if not amount or not rates(line, position, amount.end):
        return None
    return Quantity(position, amount.end, amount, "percent", Kind.PERCENT, 1)


def rates(line: Line, position: int, end: int) -> bool:
    """Whether nothing is counted before or after."""
    before, after = line.at(position - 1), line.at(end)
    return not before.tags & NUMBER and not after.low.isalnum() and after.low not in ("%", "-")


def fold(line: Line, position: int) -> Quantity | None:
    """ "вдвое"; "1,5 раза" is read by `times`."""
    amount = fractions.folds(line, position)
    return amount and _ratio(amount)


def times(line: Line, position: int) -> Quantity | None:
    """ "в 1,5 раза"."""
    amount = ranges.read(line, position) or numbers.read(line, position)
    word = amount and line.match("times", numbers.ending(line, amount.end))
    if not amount or not word:
        return None
    led = line.match("preposition", position - 1) or line.match("number_sign", position - 1)
    if word.value == "led" and not led:
        return None
    return _ratio(amount)._replace(end=word.end)


def signed(line: Line, position: int) -> Quantity | None:
    """ "минус 0,4 %", "+5 %": the sign belongs to the number."""
    sign = line.match("number_sign", position)
    if sign is None or (line.low(position) in "+-" and not _opens(line, position)):
        return None
    if line.low(sign.end + 1) == ":" and line.at(sign.end + 1).glued:
        return None  # "UTC +04:00"
    if refusals.phone(line, sign.end):
        return None
    if line.low(position).isalpha() and NUMBER & line.at(position - 1).tags:
        return None  # "two plus three"
    found = measured(line, sign.end) or part(line, sign.end) or times(line, sign.end)
    found = found or counted(line, sign.end)
    return found and found._replace(first=position)


def _opens(line: Line, position: int) -> bool:
    """Whether a plus or minus stands before its number and after a space or a bracket."""
    bracketed = line.low(position - 1) == "("  # "(+ 9 %)"
    apart = not line.at(position).glued or bracketed or line.low(position - 1) in ("«", '"')
    return apart and (line.at(position + 1).glued or bracketed)


def counted(line: Line, position: int) -> Quantity | None:
    """ "12" in "12 новых школ"."""
    amount = numbers.read(line, position)
    return amount and _quantity(amount, units.counted(line, amount.end, amount.scale))


def _quantity(amount: Amount, unit: Unit) -> Quantity:
    end = max(unit.end, amount.end)
    return Quantity(amount.first, end, amount, unit.unit, unit.kind, unit.times)


def _ratio(amount: Amount) -> Quantity:
    return Quantity(amount.first, amount.end, amount, "x", Kind.RATIO, 1)
