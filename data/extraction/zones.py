"""What is built in an industrial zone is the zone's: its jobs, the money put into it."""

from collections.abc import Sequence
from dataclasses import replace

from data.extraction.line import Line
from data.model.figure import Figure
from data.model.terms import Kind

COUNTED = 3  # words from a number to what it counts
THERE = frozenset({"там", "онда", "мұнда"})
WITHIN = {"jobs_created": "industrial_zone_jobs", "fixed_investment": "industrial_zone_investment"}


def speaks(line: Line) -> bool:
    """Whether a sentence names a zone."""
    return line.says({"zone"})


def narrowed(line: Line, made: Sequence[Figure], spoken_of: bool) -> list[Figure]:
    """The figures, those of a zone with its own indicators.

    spoken_of: whether the paragraph has named a zone before this sentence.
    """
    if not (spoken_of or speaks(line)):
        return list(made)
    return [_narrowed(line, each) for each in made]


def _narrowed(line: Line, figure: Figure) -> Figure:
    own = WITHIN.get(figure.indicator or "") or _of_projects(line, figure) or _firms(line, figure)
    whole = line.says({"whole_economy"}) or (not speaks(line) and _is_of_city(line, figure))
    return replace(figure, indicator=own) if own and not whole else figure


def _is_of_city(line: Line, figure: Figure) -> bool:
    """ "[В городе] создано 300 рабочих мест": of more than the zone that the article is about."""
    before = (at for at in line.where("place") if line.tokens[at].start < figure.span.start)
    return any(line.low(at) not in THERE for at in before)


def _of_projects(line: Line, figure: Figure) -> str | None:
    """ "five projects worth [11 billion tenge]" in a zone: what is put into it."""
    if figure.indicator or figure.kind is not Kind.MONEY:
        return None
    return WITHIN["fixed_investment"] if line.says({"project"}) else None


def _firms(line: Line, figure: Figure) -> str | None:
    """ "в зоне зарегистрировано [33 компании]"."""
    if figure.indicator or figure.unit != "units":
        return None
    after = [at for at, token in enumerate(line.tokens) if token.end > figure.span.start]
    counted = any(line.match("firm", at) for at in after[1 : 1 + COUNTED])
    return "industrial_zone_companies" if counted else None
