"""Which place a number is about: from its sentence, else its paragraph, else the article."""

from data.extraction.found import Quantity
from data.extraction.line import Line

COUNTRY = "kazakhstan"
SHARES_OF_COUNTRY = frozenset({"economy_share", "budget_revenue_share"})
ABROAD = "other"
HOME, REGION = "home", "region"  # "город", "область": the place the article is about
RELATIVE = frozenset({HOME, REGION})


def named(line: Line) -> list[tuple[int, str]]:
    """Every place named in a line: position and id; what follows a longer name is part of it."""
    found, end = [], 0
    for at, token in enumerate(line.tokens):
        match = line.match("place", at) if at >= end and "place" in token.tags else None
        if match:
            end = match.end
            if not line.has(("standard",), end):  # "the national [average]"
                found.append((at, match.value))
    return [each for at, each in enumerate(found) if not _owns(line, found[at : at + 2])]


def _owns(line: Line, pair: list[tuple[int, str]]) -> bool:
    """ "Kazakhstan's Almaty": the country only says where the city lies."""
    if len(pair) < 2 or pair[0][1] != COUNTRY or pair[1][1] in (COUNTRY, *RELATIVE):
        return False
    between = {line.low(at) for at in range(pair[0][0] + 1, pair[1][0])}
    return between == {"'", "s"}


Said = list[tuple[int, str]]


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
    return [
        each for each in said if each[0] > parted and not (each[1] == COUNTRY and each[0] > comma)
    ]


def _named_after(line: Line, quantity: Quantity, country: int, said: Said) -> bool:
    """ "ВВП страны 120 трлн, из них 20,6 % [приходится на Алматы]": the city right after."""
    parted = any(_is_comma(line, at) for at in range(country, quantity.first))
    end = len(line.tokens)
    near = next((at for at in range(quantity.end, end) if line.low(at) in (",", ";")), end)
    cities = (at for at, place in said if place not in (COUNTRY, HOME, REGION))
    return parted and any(quantity.end <= at < near for at in cities)


def _is_comma(line: Line, at: int) -> bool:
    return line.low(at) in (",", ";", "-") and not line.at(at + 1).glued


def bind(
    quantity: Quantity, said: list[tuple[int, str]], home: str | None
) -> tuple[str | None, int]:
    """The place and where it is named (-1 if nowhere): a city before the country it is part of."""
    local = [(at, _known(place, home)) for at, place in said if place != COUNTRY]
    first = quantity.first
    ahead = [at for at, place in said if place == COUNTRY and at < first]
    if ahead and not any(at < first for at, _ in local):
        return COUNTRY, ahead[-1]  # "Kazakhstan's GDP is 120 trillion, while Astana ..."
    within: list[tuple[int, str | None]] = local or [*said]
    if not within:
        return None, -1
    at, place = min(within, key=lambda each: _distance(quantity, each[0]))
    return place, at


def _known(place: str, home: str | None) -> str | None:
    """ "город" is where the article plays; "область" only where that is a region."""
    if place == REGION:
        return home if home and home.endswith("_region") else None
    return home if place == HOME else place


def _distance(quantity: Quantity, position: int) -> int:
    """A place named before the number is nearer than one after it."""
    return (
        quantity.first - position
        if position < quantity.first
        else 2 * (position - quantity.end) + 4
    )
