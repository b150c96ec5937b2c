"""A value that the indicator can hardly have is held against its catalogue's range."""

from data.checks.intervals import DIGITS, scale
from data.model.check import Check
from data.model.figure import Figure
from data.model.indicators import indicators
from data.model.terms import Role, Verdict

NAME = "plausibility"


def plausibility(figures: tuple[Figure, ...]) -> tuple[Check, ...]:
    """A check for each figure outside its indicator's range; the plausible ones get none.

    Growth is left alone: the range is one of levels and says nothing of how fast they grow.
    """
    levels = [figure for figure in figures if figure.role is not Role.CHANGE]
    return tuple(check for figure in levels if (check := _check(figure)))


def _check(figure: Figure) -> Check | None:
    measure = indicators().get(figure.indicator or "")
    factor = scale(measure.unit, figure.unit) if measure else None
    said = figure.value if figure.value is not None else figure.low or figure.high
    if measure is None or factor is None or said is None:
        return None
    nearest = min(max(said, measure.low * factor), measure.high * factor)
    if said == nearest:
        return None
    return Check(
        figure_id=figure.figure_id,
        check=NAME,
        verdict=Verdict.DIFFERS,
        other_id=None,
        expected=nearest,
        difference=round(said - nearest, DIGITS),
        tolerance=0.0,
        source_id=None,
        why="outside_range",
    )
