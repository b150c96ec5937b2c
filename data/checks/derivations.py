"""Numbers computed from an article's figures by the catalogue of formulas."""

from datetime import date
from itertools import product

from data.checks.corners import bounds
from data.checks.intervals import Interval, interval, scale
from data.model.derived import Derived
from data.model.expression import evaluate
from data.model.figure import Figure
from data.model.formulas import Formula, Operand, formulas
from data.model.indicators import indicators
from data.model.terms import Kind

Chosen = tuple[Figure, ...]


def derive(figures: tuple[Figure, ...]) -> tuple[Derived, ...]:
    """What the formulas give, in their order, for each article and place that has all operands.

    Of several periods the latest counts, of several statements the percent before the ratio.
    """
    groups = dict.fromkeys((figure.article_id, figure.place) for figure in figures)
    return tuple(
        number
        for formula in formulas().values()
        for group in groups
        if (number := _derived(formula, [one for one in figures if _group(one) == group]))
    )


def _group(figure: Figure) -> tuple[str, str | None]:
    return figure.article_id, figure.place


def _derived(formula: Formula, figures: list[Figure]) -> Derived | None:
    candidates = ([one for one in figures if _fits(one, named)] for named in formula.operands)
    possible = [chosen for chosen in product(*candidates) if _together(formula, chosen)]
    return _computed(formula, max(possible, key=_worth)) if possible else None


def _fits(figure: Figure, named: Operand) -> bool:
    """Said for the first time, as one number, of the operand's indicator and in its role."""
    said = figure.value is not None and figure.repeat_of is None
    meant = figure.indicator == named.indicator and figure.role is named.role
    return said and meant and scale(figure.unit, indicators()[named.indicator].unit) is not None


def _together(formula: Formula, chosen: Chosen) -> bool:
    return not formula.same_period or len({figure.period for figure in chosen}) == 1


def _worth(chosen: Chosen) -> tuple[list[date], int]:
    """Later before earlier, digits in percent before words as a ratio; else the first stated."""
    ends = [figure.period.end if figure.period else date.min for figure in chosen]
    return ends, sum(figure.kind is not Kind.RATIO for figure in chosen)


def _computed(formula: Formula, chosen: Chosen) -> Derived | None:
    pairs = tuple(zip(formula.operands, chosen, strict=True))
    entered = {named.name: _entered(named, figure) for named, figure in pairs}
    values = {name: one.value for name, one in entered.items() if one.value is not None}
    try:
        value = evaluate(formula.formula, values)
    except ZeroDivisionError:  # «0 % экономики»: there is no such number
        return None
    low, high = bounds(formula.formula, entered)
    return Derived(
        derived_id=".".join(filter(None, (*_group(chosen[0]), formula.indicator))),
        article_id=chosen[0].article_id,
        indicator=formula.indicator,
        place=chosen[0].place,
        value=value,
        low=low,
        high=high,
        unit=formula.unit,
        role=formula.role,
        formula=formula.formula,
        operands=tuple((named.name, figure.figure_id) for named, figure in pairs),
    )


def _entered(named: Operand, figure: Figure) -> Interval:
    """The figure as the formula takes it: in the unit of the operand's indicator."""
    factor = scale(figure.unit, indicators()[named.indicator].unit)
    return interval(figure).times(factor or 1.0)
