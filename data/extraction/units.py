"""What a number counts: the unit written after it or the currency sign before it."""

from typing import NamedTuple

from data.extraction.line import Line, Match
from data.extraction.numbers import dotted, ending
from data.model.terms import Kind, Language
from data.model.units import units

LARGE = 1e6
DIGITS = frozenset({"digits", "scale"})  # "двое мужчин" are counted otherwise
LIKE = frozenset({"and", "unit", "people"})
OWNS = frozenset({"'", "’"})
AHEAD = 3  # words between a number and the noun it counts: "12 новых средних школ"


class Unit(NamedTuple):
    """unit: catalogue id; times: canonical units in one of it; end: position after its words."""

    unit: str
    kind: Kind
    times: float
    end: int


def after(line: Line, position: int) -> Unit | None:
    """The unit that begins right after a number."""
    start = ending(line, position)
    found = line.match("unit", start) or _people(line, start) or _past_hedge(line, start)
    if found is None and line.low(start) == "-" and line.at(start).glued:
        found = line.match("unit_adjective", start + 1)
    if found is None:
        return None
    return named(found.value, dotted(line, found.end))


def _people(line: Line, position: int) -> Match | None:
    """ "337 тысяч [учащихся]", "12,600 [pupils]"; "3,700 pupils' seats" are no people."""
    found = line.match("people", position) if DIGITS & line.at(position - 1).tags else None
    if found is None or found.end > position + 1 or line.low(found.end) in OWNS:
        return None  # "135 молодым людям": an adjective stands between
    like = line.lexicon.language is Language.KK and LIKE & line.at(found.end).tags
    return None if like else found  # "400 мың шетелдік және ішкі турист"


def _past_hedge(line: Line, position: int) -> Match | None:
    """ "60 миллиардтан [астам] теңге": the unit, not a counted noun, after the hedge."""
    hedge = line.match("hedge_after", position)
    found = line.match("unit", hedge.end) if hedge else None
    return found if found and named(found.value, 0).kind is not Kind.COUNT else None


def before(line: Line, position: int) -> Unit | None:
    """A currency sign that begins there: "$", "US$", "USD"."""
    found = line.match("sign", position)
    return found and named(found.value, found.end)


def named(meaning: str, end: int) -> Unit:
    """A word list's meaning: "km", "km 0.001", "money" (a currency outside the catalogue)."""
    unit, _, times = meaning.partition(" ")
    if unit == "money":
        return Unit("units", Kind.MONEY, float(times or 1), end)
    return Unit(unit, units()[unit].kind, float(times or 1), end)


def counted(line: Line, position: int, scale: float = 1) -> Unit:
    """What a bare number counts: people, if a word for people follows, else units.

    scale: a thousand or a million, as it was said: it can be a sum of money.
    """
    hedge = line.match("hedge_after", ending(line, position))
    start = hedge.end if hedge else position  # "34 300-ден астам [бала]"
    dashed = line.low(start) == "-" and not line.at(start).glued and scale < LARGE
    start += dashed  # "277 тыс. – [студенты]"
    for at in range(start, start + AHEAD - dashed):
        if not line.low(at).isalpha() or line.match("thing", at):
            break  # "400 [пәтер] жетім балаларға"
        verb = line.match("people_verb", at)
        if verb and (verb.value != "next" or at == start):  # "16,300 [who] found jobs"
            return Unit("persons", Kind.COUNT, 1, position)  # "1.2 million live in Shymkent"
        found = line.match("unit", at) or line.match("people", at)
        unit = named(found.value, position) if found else None
        sum_of = scale > 1 and unit is not None and unit.kind is Kind.MONEY and at == position + 1
        if unit and (unit.kind is Kind.COUNT or sum_of):  # "88 млрд бюджетных [тенге]"
            return unit
    return Unit("units", Kind.COUNT, 1, position)
