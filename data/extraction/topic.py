"""What a number is about where its own words do not say it: of what was just spoken."""

from collections.abc import Sequence
from dataclasses import replace

from data.extraction import indicators, labels, patterns, tallies
from data.extraction.carried import Carried
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.places import Said
from data.model.figure import Figure
from data.model.indicators import indicators as catalogue
from data.model.terms import Kind

NUMBER = frozenset({"digits", "cardinal"})
LEADING = 10  # words before the comma of what leads in
OPENING = 4  # words in which a sentence takes up what was said before it
VERBS = frozenset({"past", "did", "plan", "stated", "amounts", "year_preposition", "leaning"})
RELATIVE = frozenset({Kind.PERCENT, Kind.RATIO})


def followed(
    line: Line,
    numbers: Sequence[Quantity],
    made: Sequence[Figure],
    named: Said,
    before: Carried,
) -> list[Figure]:
    """The figures, each without an indicator given the one it goes on about.

    named: the places of the sentence; before: what the sentence before has set.
    """
    found = list(made)
    for at, figure in enumerate(found):
        opened = _opened(line)
        again = _again(line, numbers, at, named, before.opening)
        told = before.topic if opened or again else None
        last = found[at - 1].indicator if at else told
        start = numbers[at - 1].end if at else opened or line.own
        between = range(start, numbers[at].first)
        silent = not any(_speaks(line, each, first=not at) for each in between)
        silent = silent and labels.before(line, numbers[at], list(numbers)) < 0
        if last and figure.indicator is None and silent:
            found[at] = _about(figure, numbers[at], last, again)
        if at and found[at].indicator is None and _is_part(line, numbers[at - 1], numbers[at]):
            found[at] = replace(found[at], indicator=found[at - 1].indicator)
    return found


def _again(line: Line, numbers: Sequence[Quantity], at: int, named: Said, opening: bool) -> bool:
    """Whether it is the same measure of another place."""
    if at:
        return tallies.same(line, numbers[at - 1], numbers[at])
    return tallies.again(line, numbers[0], named, opening)


def _speaks(line: Line, at: int, first: bool) -> bool:
    """Whether a word there names something that is measured; past the first number, any clue."""
    clues = line.matches("clue", at) if "clue" in line.tokens[at].tags else []
    if clues and not first:
        return True
    leading = patterns.leading(line.lexicon.language)
    return line.match("elsewhere", at) is not None or any(each.value in leading for each in clues)


def _is_part(line: Line, whole: Quantity, part: Quantity) -> bool:
    """ "343 thousand SMEs, [of which] 277 thousand are active": a part of what was counted."""
    gap = range(whole.end, part.first)
    told = any(line.match("of_them", at) or line.match("of_whom", at) for at in gap)
    alike = whole.kind is part.kind is Kind.COUNT and whole.unit == part.unit == "units"
    after = line.at(part.end)
    counts = part.end > part.amount.end or (after.low.isalpha() and not VERBS & after.tags)
    return told and alike and not counts and len(gap) <= LEADING


def _opened(line: Line) -> int:
    """The end of "[Рост] составил 5 %", "[Из них] 700 млрд", "[This] is ..."; 0 if none."""
    opening = range(line.own, line.own + OPENING)
    found = (line.match("anaphor", at) for at in opening)
    later = _after_clause(line)
    again = line.match("anaphor", later)
    alone = again.end if again and again.end == later + 1 else 0
    return next((each.end for each in found if each), alone)


def _after_clause(line: Line) -> int:
    """ "Compared to last year, [it] decreased": past what leads in; -1 if nothing does."""
    first = range(line.own, line.own + LEADING)
    comma = next((at for at in first if line.low(at) == ","), None)
    numbered = comma and any(NUMBER & line.at(at).tags for at in range(line.own, comma))
    return comma + 1 if comma and not numbered else -1


def _about(figure: Figure, number: Quantity, last: str, again: bool) -> Figure:
    """Its growth, or another sum or count of the same; a share of it is something else."""
    indicator = catalogue()[last]
    grows = figure.direction is not None and figure.kind in RELATIVE
    rate = again and number.unit == indicator.unit == "percent"
    if again and indicator.unit == "persons" and number.end == number.amount.end:
        people = number.unit in ("units", "persons")  # "Турция (18 тыс.), Китай [(9 тыс.)]"
        return replace(figure, indicator=last, unit="persons") if people else figure
    if not grows and not rate and number.kind is not Kind.MONEY:
        return figure  # a share of it, or a count, is something else
    if not indicators.fits(indicator, number, grows):
        return figure
    return replace(figure, indicator=indicators.grown(indicator, number, grows))
