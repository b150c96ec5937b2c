"""The place an article is about: what its headline, its lead and the rest of it name most."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from data.extraction import places
from data.extraction.line import Line

Paragraphs = Sequence[Sequence[Line]]
HEADLINE, LEAD = 6.0, 2.0  # what a naming there counts for, in namings further down
LEADING, FAR = 3, 40  # paragraphs of the lead; those further down say nothing of the place
OWN = 1.5  # a city or region beside the country it lies in
PASSING = 2.0  # no more than one naming further down
THROUGHOUT = 8  # so many places and more: all of the country
TOWNS = frozenset({"almaty", "astana", "shymkent"})
MANY, MOST = 3, 0.6  # places among which none stands out
DATELINE = 3  # tokens


class Home(NamedTuple):
    """place: the city, region or country, None where nothing of the kind is named.

    region: the region that is named most, what such a text calls "the region"; town: the same of
    the cities, "the city".
    """

    place: str | None
    region: str | None
    town: str | None


def of(paragraphs: Paragraphs) -> Home:
    """Where an article plays."""
    scores = _scores(paragraphs)
    regions = [place for place in scores if place.endswith("_region")]
    region = max(regions, key=lambda place: scores[place], default=None)
    again = scores.pop(places.REGION, 0)  # "the region's plans" are of the one that is named
    if region:
        scores[region] += again
    towns = [place for place in scores if place in TOWNS]
    town = max(towns, key=lambda place: scores[place], default=None)
    return Home(_main(scores), region, town)


def _scores(paragraphs: Paragraphs) -> dict[str, float]:
    scores: dict[str, float] = defaultdict(float)
    for number, lines in enumerate(paragraphs[:FAR]):
        weight = HEADLINE if number == 0 else LEAD if number < LEADING else 1.0
        for at, line in enumerate(lines):
            said = list(_named(line, opening=not at, late=number >= LEADING))
            if not said and _of_the_state(line):
                said = [(places.COUNTRY, False)]
            share = weight / len(said) if len(said) >= MANY else weight
            for place, together in _once(said):
                own = share if place == places.COUNTRY else share * OWN
                scores[place] += own / 2 if together else own
    return scores


def _once(said: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """The country once in a sentence: "in the country, Kazakhstan"."""
    country = [each for each in said if each[0] == places.COUNTRY]
    return [each for each in said if each not in country] + country[:1]


def _main(scores: dict[str, float]) -> str | None:
    abroad = scores.pop(places.ABROAD, 0)
    if not scores:
        return places.ABROAD if abroad > PASSING else None
    best = max(scores, key=lambda place: scores[place])
    alone = len(scores) == 1 and best != places.COUNTRY
    told = scores[best] >= PASSING if best == places.COUNTRY else scores[best] > PASSING
    if _scattered(scores, best):
        return places.COUNTRY
    return best if alone or told else None


def _scattered(scores: dict[str, float], best: str) -> bool:
    """Whether a text goes through the regions of the country."""
    local = [score for place, score in scores.items() if place != places.COUNTRY]
    return len(local) >= THROUGHOUT or (len(local) >= MANY and scores[best] < MOST * sum(local))


def _named(line: Line, opening: bool, late: bool) -> Iterator[tuple[str, bool]]:
    """The places named in a sentence, without the dateline's: "АСТАНА. КАЗИНФОРМ –".

    late: whether it is past the lead; "в столице" alone then names no place. With each, whether it
    is named together with another: "в Туркестанской и Алматинской областях".
    """
    shared = {at for at, place in places.spoken_of(line) if place == places.ABROAD}
    for at, place in places.named(line):
        token = line.tokens[at]
        dated = opening and at < DATELINE and line.text[token.start : token.end].isupper()
        passing = late and line.match("capital_city", at) is not None
        passing = passing or (late and place == places.REGION)
        if place != places.HOME and not dated and not passing:
            yield place, at in shared and place != places.ABROAD


def _of_the_state(line: Line) -> bool:
    """ "сообщило Бюро национальной статистики": of the country, if no place is named."""
    return line.says({"national_body"})
