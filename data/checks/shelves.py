"""The statistics laid out by what is asked of them, so that no figure looks through them all."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.checks.groups import grouped
from data.model.series import Claim, Observation, Series, Statistics


@dataclass(frozen=True, slots=True)
class Shelves:
    """values: by the indicator of their series; placed: by series and place; near: the series that
    measure an indicator or come near it; claims: by indicator. Each in the statistics' order.
    """

    values: dict[str | None, list[Observation]]
    placed: dict[tuple[str, str], list[Observation]]
    near: dict[str | None, list[Series]]
    claims: dict[str | None, list[Claim]]


def laid_out(held: Statistics) -> Shelves:
    """The shelves of all statistics."""
    return Shelves(
        values=by_indicator(held, held.observations),
        placed=grouped(held.observations, lambda one: (one.series_id, one.place)),
        near=_near(held.series.values()),
        claims=grouped(held.claims, lambda one: one.indicator),
    )


def by_indicator(
    held: Statistics, observations: Iterable[Observation]
) -> dict[str | None, list[Observation]]:
    """Official values by the indicator of their series."""
    return grouped(observations, lambda one: held.series[one.series_id].indicator)


def _near(every: Iterable[Series]) -> dict[str | None, list[Series]]:
    found: dict[str | None, list[Series]] = {}
    for series in every:
        for name in dict.fromkeys((series.indicator, series.candidate_of)):
            found.setdefault(name, []).append(series)
    return found
