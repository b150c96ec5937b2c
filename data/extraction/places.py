"""Which place a number is about: from its sentence, else its paragraph, else the article."""

from data.extraction.found import Quantity
from data.extraction.line import Line

COUNTRY = "kazakhstan"
SHARES_OF_COUNTRY = frozenset({"economy_share", "budget_revenue_share"})
HOME = "home"  # "город", "мегаполис": the city the article is about


def named(line: Line) -> list[tuple[int, str]]:
    """Every place named in a line: position and id."""
    found = (
        (at, line.match("place", at))
        for at, token in enumerate(line.tokens)
        if "place" in token.tags
    )
    return [(at, match.value) for at, match in found if match]


def bind(
    quantity: Quantity, said: list[tuple[int, str]], home: str | None
) -> tuple[str | None, int]:
    """The place and where it is named (-1 if nowhere): a city before the country it is part of."""
    local = [(at, home if place == HOME else place) for at, place in said if place != COUNTRY]
    first = quantity.first
    ahead = [at for at, place in said if place == COUNTRY and at < first]
    if ahead and not any(at < first for at, _ in local):
        return COUNTRY, ahead[-1]  # "Kazakhstan's GDP is 120 trillion, while Astana ..."
    within = local or said
    if not within:
        return None, -1
    at, place = min(within, key=lambda each: _distance(quantity, each[0]))
    return place, at


def _distance(quantity: Quantity, position: int) -> int:
    """A place named before the number is nearer than one after it."""
    return (
        quantity.first - position
        if position < quantity.first
        else 2 * (position - quantity.end) + 4
    )
