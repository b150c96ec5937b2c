"""A number in its sentence becomes a figure: hedge, period, role, place, indicator are bound."""

from data.extraction import (
    clues,
    coordinate,
    noted,
    pairing,
    places,
    roles,
    shared_growth,
    timing,
    topic,
    zones,
)
from data.extraction.clauses import Clauses, clauses
from data.extraction.found import Mention
from data.extraction.pairing import Spot
from data.extraction.scene import Scene
from data.extraction.stating import Bound, Context
from data.model.figure import Figure

VISITS = frozenset({"foreign_tourists", "tourist_arrivals"})


def figures(scene: Scene) -> list[Figure]:
    """The figures of one sentence, still without ids of their own."""
    numbers, line = scene.quantities(), scene.line
    if not numbers:
        return []
    named, paired = _places(scene)
    context = Context(scene, clauses(line), clues.clues(line), named, roles.positions(line), paired)
    times = _times(scene, context.parts)
    said = [context.role(each, time) for each, time in zip(numbers, times, strict=True)]
    said = noted.growth(line, numbers, said)
    said = shared_growth.grown(line, numbers, said, scene.mentions())
    bound = zip(numbers, scene.rules(), times, said, strict=True)
    made = [context.figure(Bound(*each)) for each in bound]
    made = coordinate.alike(line, numbers, made, scene.mentions())
    made = topic.followed(line, numbers, made, named, scene.carried)
    return zones.narrowed(line, made, scene.carried.zone)


def _places(scene: Scene) -> tuple[places.Said, dict[int, Spot]]:
    """The places of a sentence, and those told in the order of its numbers."""
    numbers, line = scene.quantities(), scene.line
    inside = {at for each in numbers for at in range(each.first, each.end)}
    visiting = scene.carried.topic in VISITS
    named = [(at, place) for at, place in places.spoken_of(line, visiting) if at not in inside]
    spots = [Spot(at, place) for at, place in places.local(line) if at not in inside]
    return named, pairing.pairs(line, numbers, spots)


def _times(scene: Scene, parts: Clauses) -> list[Mention | None]:
    """The period of each number that its own sentence says."""
    numbers = scene.quantities()
    timed = pairing.pairs(scene.line, numbers, scene.mentions())
    return [timed.get(each.first) or timing.mention(scene, parts, each) for each in numbers]
