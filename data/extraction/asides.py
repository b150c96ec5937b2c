"""What is said by the way of something: "the zone[, opened last year,] has launched 4 projects"."""

from data.extraction import morphology
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.terms import Language

LONGEST = 6  # words from the comma to the time
ENDINGS = ("ed", "built", "set", "begun")


def of(line: Line, mention: Mention) -> range | None:
    """The words between two commas that begin with a participle and end in a time."""
    if line.low(mention.end) != ",":
        return None
    before = range(max(line.own, mention.first - LONGEST), mention.first)
    comma = next((at for at in reversed(before) if line.low(at) == ","), None)
    if comma is None or not _is_participle(line, comma + 1):
        return None
    return range(comma, mention.end + 1)


def passes(line: Line, mention: Mention, number: int) -> bool:
    """Whether the time is of an aside, and the number outside it is no measure of the thing.

    "The sum[, raised last year,] amounted to 5 billion" is a measure: its time is the sum's.
    """
    aside = of(line, mention)
    if aside is None or number in aside:
        return False
    between = range(aside.stop, number)
    return bool(between) and not any(line.match("amounts", at) for at in between)


def _is_participle(line: Line, at: int) -> bool:
    low = line.low(at)
    if line.lexicon.language is Language.EN:
        return low.endswith(ENDINGS)
    return line.lexicon.language is Language.RU and morphology.is_participle(low)
