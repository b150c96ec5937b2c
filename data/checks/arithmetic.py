"""An article's own arithmetic: does a stated change follow from the levels it states?"""

from dataclasses import replace

from data.checks.corners import bounds
from data.checks.evidence import is_growth
from data.checks.groups import article, grouped
from data.checks.intervals import Interval, difference, interval, tolerance
from data.model.check import Check
from data.model.expression import evaluate
from data.model.figure import Figure
from data.model.indicators import indicators
from data.model.period import Period
from data.model.terms import Direction, Kind, Role, Verdict

NAME = "arithmetic"
# The unit a change is stated in, and how it follows from the two levels where it goes up.
UP = {
    "percent": "(later / earlier - 1) * 100",
    "percentage_point": "later - earlier",
    "x": "later / earlier",
}
DOWN = {
    "percent": "(1 - later / earlier) * 100",
    "percentage_point": "earlier - later",
    "x": "earlier / later",
}
_WHY = {Verdict.CONFIRMED: "change_agrees", Verdict.DIFFERS: "change_disagrees"}


def changes(figures: tuple[Figure, ...]) -> tuple[Check, ...]:
    """A check for each change whose two levels the same article states; other_id is the later.

    Sums of money are not compared: growth may be at constant prices, the sums are of their time.
    """
    stated = [figure for figure in figures if figure.repeat_of is None]
    beside = grouped(stated, article)
    return tuple(
        _check(change, *levels)
        for change in stated
        if _is_change(change) and (levels := _levels(change, beside[change.article_id]))
    )


def _is_change(figure: Figure) -> bool:
    said = figure.value is not None and figure.role is Role.CHANGE
    return said and figure.direction is not None and figure.unit in UP


def _levels(change: Figure, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    """The earlier and the later level; None unless each is stated just once."""
    held = [figure for figure in figures if _is_level(figure, change)]
    if change.period is None:
        return _undated(change, held)
    later = [one for one in held if one.period == change.period]
    earlier = [one for one in held if one.period == _year_before(change.period)]
    return (earlier[0], later[0]) if len(earlier) == len(later) == 1 else None


def _is_level(figure: Figure, change: Figure) -> bool:
    subject = change.article_id, change.place
    same = subject == (figure.article_id, figure.place) and figure.value is not None
    level = figure.role is Role.ACTUAL and figure.kind is not Kind.RATIO
    fits = _in_points(change) == (figure.unit == "percent")
    return same and level and fits and figure.indicator in _grows(change)


def _in_points(change: Figure) -> bool:
    """Shares grow by points; «доля выросла на 2%» may mean points too, and is left alone."""
    return change.unit == "percentage_point"


def _grows(change: Figure) -> set[str]:
    """The indicators whose levels the change is of: its own, or those whose growth it measures."""
    named = {key for key, one in indicators().items() if one.growth == change.indicator}
    own = set() if is_growth(change.indicator) else {change.indicator}
    return {key for key in named | own if key is not None}


def _undated(change: Figure, held: list[Figure]) -> tuple[Figure, Figure] | None:
    """«выросла с 350 до 490 га, на 40%»: of two in one sentence its direction tells the later."""
    beside = [one for one in held if one.sentence == change.sentence and one.period is None]
    if len(beside) != 2:
        return None
    small, large = sorted(beside, key=lambda one: one.value or 0.0)
    return (small, large) if change.direction is Direction.UP else (large, small)


def _year_before(period: Period) -> Period | None:
    """The same stretch a year earlier."""
    year, months = period.start.year - 1, (period.start.month, period.end.month)
    same = Period.of_months(period.start.year, *months)
    return Period.of_months(year, *months) if same == period else None


def _check(change: Figure, earlier: Figure, later: Figure) -> Check:
    if Kind.MONEY in {earlier.kind, later.kind}:
        return _empty(change, later)
    said, expected = interval(change), _expected(change, earlier, later)
    verdict = Verdict.CONFIRMED if said.meets(expected) else Verdict.DIFFERS
    return replace(
        _empty(change, later),
        verdict=verdict,
        expected=expected.value,
        difference=difference(said, expected),
        tolerance=tolerance(said, expected),
        why=_WHY[verdict],
        formula=_formula(change),
        operands=(f"earlier={earlier.figure_id}", f"later={later.figure_id}"),
    )


def _empty(change: Figure, later: Figure) -> Check:
    return Check(
        figure_id=change.figure_id,
        check=NAME,
        verdict=Verdict.NOT_COMPARABLE,
        other_id=later.figure_id,
        expected=None,
        difference=None,
        tolerance=None,
        source_id=None,
        why="growth_may_be_real",
    )


def _expected(change: Figure, earlier: Figure, later: Figure) -> Interval:
    values = {"earlier": earlier.value or 0.0, "later": later.value or 0.0}
    held = {"earlier": interval(earlier), "later": interval(later)}
    try:
        return Interval(evaluate(_formula(change), values), *bounds(_formula(change), held))
    except ZeroDivisionError:  # from nothing to something is no percentage
        return Interval(None, None, None)


def _formula(change: Figure) -> str:
    return (UP if change.direction is Direction.UP else DOWN)[change.unit]
