"""The period of a number: what its own sentence says, else what those before have set."""

from data.extraction import inherited, levels, periods, reporting
from data.extraction.carried import Said
from data.extraction.clauses import Clauses
from data.extraction.found import Mention, Quantity
from data.extraction.scene import Scene, said_of
from data.model.period import Period
from data.model.terms import Role

About = tuple[Role, str | None]  # its role and its indicator
BEHIND = 2  # words from a number to "a year earlier"


def mention(scene: Scene, parts: Clauses, quantity: Quantity) -> Mention | None:
    """The period that its own sentence says."""
    line, mentions = scene.line, scene.mentions()
    reached = levels.left(line, quantity, scene.quantities())
    if reached:  # "с 56 % до 45 % к 2028 году", "в 2024 году с 56 % до 45 %"
        between, beside = range(quantity.end, reached.first), quantity.first - 1
        own = (each for each in mentions if each.first in between or each.end >= beside)
        mentions = [each for each in own if each.first < reached.first]
    bound = periods.bind(line, parts, quantity, scene.quantities(), mentions)
    return _held_against(scene, quantity) or bound


def _held_against(scene: Scene, quantity: Quantity) -> Mention | None:
    """ "3,4 тыс. против 1,7 тыс. [годом ранее], 4,8 тыс. против 3,5 тыс.": of the same time."""
    line = scene.line
    if line.before("against", quantity.first) is None:
        return None
    numbers = [each for each in scene.quantities() if line.before("against", each.first)]
    earlier = [each for each in scene.mentions() if each.back in reporting.EARLIER]
    near = (m for m in earlier for each in numbers if 0 <= m.first - each.end <= BEHIND)
    return next(near, None)


def of(scene: Scene, quantity: Quantity, own: Mention | None, about: About) -> Said:
    """Its own period, else the one that the sentences before have set."""
    role, indicator = about
    if own is None:
        was = levels.left(scene.line, quantity, scene.quantities())
        return Said() if was else inherited.time(scene, role, quantity.kind, indicator)
    said = said_of(scene.line, own)
    reached = role is Role.CHANGE or levels.to_level(scene.line, quantity)
    later = reached and reporting.starts(scene.line, own) and said.period
    return said._replace(period=Period.of_year(later.end.year)) if later else said
