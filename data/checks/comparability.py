"""Whether an official value may be held against a figure at all, or what keeps them apart."""

from collections.abc import Set

from data.checks.evidence import is_growth, nature
from data.checks.intervals import scale
from data.model.figure import Figure
from data.model.period import Period
from data.model.series import Claim, Frequency, Observation, Series
from data.model.terms import Role

# From what is furthest from the figure to what is nearest: of several the nearest is told.
REASONS = (
    "share_in_points",
    "growth_not_level",
    "plan_not_fact",
    "other_unit",
    "place_unstated",
    "other_place",
    "period_unstated",
    "other_period",
    "one_day",
    "year_to_date",
    "other_basis",
    "not_yet_out",
)


def reason(figure: Figure | Claim, held: Observation, series: Series) -> str | None:
    """What keeps the two apart, of REASONS; None where they are of one thing, whenever known."""
    return _kind(figure, held) or _where(figure, held) or _when(figure, held, series) or _of(
        figure, held, series
    )  # fmt: skip


def nearest(reasons: Set[str]) -> str:
    """Of several reasons the one of the value that is nearest to the figure."""
    return max(reasons, key=REASONS.index)


def _kind(figure: Figure | Claim, held: Observation) -> str | None:
    role = nature(figure.indicator, figure.role)
    if figure.unit == "percentage_point":
        return "share_in_points"
    if role is Role.CHANGE:
        return "growth_not_level"
    if role is not Role.ACTUAL:
        return "plan_not_fact"
    if scale(held.unit, figure.unit) is None or _times(figure):
        return "other_unit"
    return None


def _times(figure: Figure | Claim) -> bool:
    """«в 1,5 раза» as a growth: half as much again, not 150 %."""
    return figure.unit == "x" and is_growth(figure.indicator)


def _where(figure: Figure | Claim, held: Observation) -> str | None:
    if figure.place is None:
        return "place_unstated"
    return None if figure.place == held.place else "other_place"


def _when(figure: Figure | Claim, held: Observation, series: Series) -> str | None:
    if figure.period is None:
        return "period_unstated"
    if figure.period == held.period:
        return None
    if not overlap(figure.period, held.period):
        return "other_period"
    return "one_day" if series.frequency is Frequency.POINT else "year_to_date"


def _of(figure: Figure | Claim, held: Observation, series: Series) -> str | None:
    plain = held.basis is None and series.indicator == figure.indicator
    return None if plain else "other_basis"


def overlap(one: Period, other: Period) -> bool:
    """Whether one of two stretches lies in the other."""
    return _within(one, other) or _within(other, one)


def _within(inner: Period, outer: Period) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
