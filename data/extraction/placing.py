"""Which of the places that a sentence names a number is about."""

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.places import COUNTRY, HOME, REGION, Said
from data.extraction.together import is_comma
from data.model.terms import Kind

OWN = 4  # words from a place to the bracket or dash before its own number
BEHIND = 2  # words from a number to the place of it: "8 % [in] Almaty"
PART = 5  # words from "21 %" to "of the national volume"
WITHIN = frozenset({"in", "across", "for", "to", "в", "во", "по", "на"})  # of what is there
Most = tuple[str | None, str | None]
COMMA = 7, 8  # words that a comma between counts for, before and after the number


def reaching(line: Line, quantity: Quantity, others: list[Quantity], said: Said) -> Said:
    """The places that can be a number's.

    Not the country after a comma; nor what another number parts from the country named since:
    "в Алматы 545 тысяч, по стране 420 тысяч".
    """
    end = len(line.tokens)
    comma = next((at for at in range(quantity.end, end) if line.low(at) == ","), end)
    before = [(at, place) for at, place in said if at < quantity.first]
    last, place = max(before, default=(-1, None))
    between = (other.first for other in others if other.first < last)
    parted = max(between, default=-1) if place == COUNTRY else -1
    if place == COUNTRY and _named_after(line, quantity, last, said):
        parted = last
    said = [each for each in said if not _has_own(line, quantity, others, each[0])]
    if any(0 <= at - quantity.end < BEHIND for at, _ in said):  # "8 % in Almaty and 7 % in Astana"
        said = [each for each in said if not _is_before(line, quantity, others, each[0])]
    return [
        each for each in said if each[0] > parted and not (each[1] == COUNTRY and each[0] > comma)
    ]


def _has_own(line: Line, quantity: Quantity, others: list[Quantity], at: int) -> bool:
    """ "на 7,8 %, сильнее всего в [Актау] (+24,8 %)": a later place of a later number."""
    if at < quantity.end:
        return False
    marks = [to for to in range(at + 1, at + OWN) if line.low(to) in ("(", "-")]
    return any(other.first - mark in (1, 2) for mark in marks[:1] for other in others)


def _is_before(line: Line, quantity: Quantity, others: list[Quantity], at: int) -> bool:
    """Whether a place stands right behind a number before this one, or in its bracket."""
    if at >= quantity.first:
        return False
    ends = [other.end for other in others if other.end <= at]
    bracketed = (range(end, at) for end in ends if line.low(end) == "(")
    inside = any(")" not in {line.low(each) for each in gap} for gap in bracketed)
    return inside or any(at - end < BEHIND for end in ends)


def _named_after(line: Line, quantity: Quantity, country: int, said: Said) -> bool:
    """ "ВВП страны 120 трлн, из них 20,6 % [приходится на Алматы]": the city right after."""
    parted = any(is_comma(line, at) for at in range(country, quantity.first))
    end = len(line.tokens)
    near = next((at for at in range(quantity.end, end) if line.low(at) in (",", ";")), end)
    cities = (at for at, place in said if place not in (COUNTRY, HOME, REGION))
    return parted and any(quantity.end <= at < near for at in cities)


def bind(
    line: Line, quantity: Quantity, said: Said, home: str | None, most: Most = (None, None)
) -> tuple[str | None, int]:
    """The place and where it is named (-1 if nowhere): a city before the country it is part of.

    most: the region and the city that the article names most.
    """
    local = [(at, _known(place, home, most)) for at, place in said if place != COUNTRY]
    first = quantity.first
    ahead = [at for at, place in said if place == COUNTRY and at < first]
    if ahead and not any(at < first for at, _ in local) and not _shared(line, quantity, local):
        return COUNTRY, ahead[-1]  # "Kazakhstan's GDP is 120 trillion, while Astana ..."
    if home not in (None, COUNTRY) and not local and _of_country(line, quantity, said):
        return home, -1  # "21 % [of the national volume]"
    within: list[tuple[int, str | None]] = local or [*said]
    if not within:
        return None, -1
    at, place = min(within, key=lambda each: _distance(line, quantity, each[0]))
    return place, at


def _shared(line: Line, quantity: Quantity, local: list[tuple[int, str | None]]) -> bool:
    """ "10 % of the country's people live [in Almaty]": a share of the country is the city's."""
    end = range(quantity.end, len(line.tokens))
    clause = next((at for at in end if is_comma(line, at)), len(line.tokens))
    share = quantity.kind in (Kind.PERCENT, Kind.RATIO)
    return share and any(quantity.end <= at < clause for at, _ in local)


def _of_country(line: Line, quantity: Quantity, said: Said) -> bool:
    """Whether the number is a part of what the country has, and no growth."""
    share = quantity.kind in (Kind.PERCENT, Kind.RATIO) and quantity.amount.form != "fold"
    led = "growth" in line.at(quantity.first - 1).tags
    after = [at for at, place in said if place == COUNTRY and at >= quantity.end][:1]
    between = [range(quantity.end, at) for at in after if at - quantity.end < PART]
    owned = any(not any(line.low(at) in WITHIN for at in gap) for gap in between)
    return share and not led and owned


def _known(place: str, home: str | None, most: Most) -> str | None:
    """ "город" is where the article plays; "область" there if that is one, else the one named."""
    region, town = most
    if place == REGION:
        return home if home and home.endswith("_region") else region
    if place == HOME and home == COUNTRY:
        return town or home
    return home if place == HOME else place


def _distance(line: Line, quantity: Quantity, position: int) -> int:
    """A place named before the number is nearer than one after it, one past a comma farther."""
    if position < quantity.first:
        parted = "," in {line.low(at) for at in range(position + 1, quantity.first)}
        return quantity.first - position + parted * COMMA[0]
    parted = any(is_comma(line, at) for at in range(quantity.end, position))
    return 2 * (position - quantity.end) + 4 + parted * COMMA[1]
