"""Which of the places that a sentence names a number is about."""

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.places import COUNTRY, HOME, REGION, Said, is_comma

OWN = 4  # words from a place to the bracket or dash before its own number
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
    return [
        each for each in said if each[0] > parted and not (each[1] == COUNTRY and each[0] > comma)
    ]


def _has_own(line: Line, quantity: Quantity, others: list[Quantity], at: int) -> bool:
    """ "на 7,8 %, сильнее всего в [Актау] (+24,8 %)": a later place of a later number."""
    if at < quantity.end:
        return False
    marks = [to for to in range(at + 1, at + OWN) if line.low(to) in ("(", "-")]
    return any(other.first - mark in (1, 2) for mark in marks[:1] for other in others)


def _named_after(line: Line, quantity: Quantity, country: int, said: Said) -> bool:
    """ "ВВП страны 120 трлн, из них 20,6 % [приходится на Алматы]": the city right after."""
    parted = any(is_comma(line, at) for at in range(country, quantity.first))
    end = len(line.tokens)
    near = next((at for at in range(quantity.end, end) if line.low(at) in (",", ";")), end)
    cities = (at for at, place in said if place not in (COUNTRY, HOME, REGION))
    return parted and any(quantity.end <= at < near for at in cities)


def bind(
    line: Line, quantity: Quantity, said: Said, home: str | None, region: str | None = None
) -> tuple[str | None, int]:
    """The place and where it is named (-1 if nowhere): a city before the country it is part of."""
    local = [(at, _known(place, home, region)) for at, place in said if place != COUNTRY]
    first = quantity.first
    ahead = [at for at, place in said if place == COUNTRY and at < first]
    if ahead and not any(at < first for at, _ in local):
        return COUNTRY, ahead[-1]  # "Kazakhstan's GDP is 120 trillion, while Astana ..."
    within: list[tuple[int, str | None]] = local or [*said]
    if not within:
        return None, -1
    at, place = min(within, key=lambda each: _distance(line, quantity, each[0]))
    return place, at


def _known(place: str, home: str | None, region: str | None) -> str | None:
    """ "город" is where the article plays; "область" there if that is one, else the one named."""
    if place == REGION:
        return home if home and home.endswith("_region") else region
    return home if place == HOME else place


def _distance(line: Line, quantity: Quantity, position: int) -> int:
    """A place named before the number is nearer than one after it, one past a comma farther."""
    if position < quantity.first:
        parted = "," in {line.low(at) for at in range(position + 1, quantity.first)}
        return quantity.first - position + parted * COMMA[0]
    parted = any(is_comma(line, at) for at in range(quantity.end, position))
    return 2 * (position - quantity.end) + 4 + parted * COMMA[1]
