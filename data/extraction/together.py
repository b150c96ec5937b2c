"""Places that share a figure: "на Астану и Алматы", "in Zhambyl, Aktobe and Karaganda"."""

from collections.abc import Sequence

from data.extraction.line import Line

LIST = frozenset({",", "the", "в", "на"})
LISTED = 3  # places of a list, at least
JOINED = 4  # words from one city to the other that shares its figure

Named = Sequence[tuple[int, str]]


def shared(line: Line, found: Named) -> set[int]:
    """Where the places stand that are named together with another; found: cities and regions."""
    return {own for at, (own, _) in enumerate(found) if _beside(line, found, at)}


def with_region(line: Line, regions: Sequence[int]) -> set[int]:
    """ "в Алматы [и области]", "Almaty [and the region]": both together, region and city."""
    found: set[int] = set()
    for region in regions:
        joint = region - 2 if line.low(region - 1) in LIST else region - 1
        city = line.before("place", joint)
        if city and "and" in line.at(joint).tags:
            found |= {region, city.end}
    return found


def _beside(line: Line, found: Named, at: int) -> bool:
    own, place = found[at]
    pair = [other for other, name in found[max(0, at - 1) : at + 2] if name != place]
    return any(_and(line, own, other) for other in pair) or _is_listed(line, found, at)


def _is_listed(line: Line, found: Named, at: int) -> bool:
    """Whether it is one of three places and more in a row, the last after "and"."""
    first, last = at, at
    while first and _next(line, found[first - 1][0], found[first][0]):
        first -= 1
    while last + 1 < len(found) and _next(line, found[last][0], found[last + 1][0]):
        last += 1
    if last - first < LISTED - 1:
        return False
    return any("and" in line.at(each).tags for each in range(found[last - 1][0], found[last][0]))


def _next(line: Line, one: int, other: int) -> bool:
    """Whether nothing but a comma or "and" and what it is stands between two places."""
    match = line.match("place", one)
    between = range(match.end if match else one + 1, other)
    kinds = {at for at in between if line.match("place", at) or "noun_of_place" in line.at(at).tags}
    rest = [at for at in between if at not in kinds]
    return bool(rest) and all(line.low(at) in LIST or "and" in line.at(at).tags for at in rest)


def _and(line: Line, one: int, other: int) -> bool:
    low, high = sorted((one, other))
    between = range(low + 1, high)
    joint = [at for at in between if "and" in line.at(at).tags]
    return bool(joint) and high - low <= JOINED and not any(is_comma(line, at) for at in between)


def is_comma(line: Line, at: int) -> bool:
    """Whether a comma, a semicolon or a dash parts the words there."""
    return line.low(at) in (",", ";", "-") and not line.at(at + 1).glued
