"""What comes near a figure that no official value answers: each with its own basis and reason."""

from collections.abc import Iterable, Iterator
from datetime import date

from data.checks.comparability import overlap, reason
from data.checks.evidence import Evidence
from data.checks.shelves import Shelves
from data.model.check import Candidate
from data.model.figure import Figure
from data.model.series import Claim, Observation, Series

FAR = {"other_place", "place_unstated", "period_unstated", "other_period", "other_unit"}


def candidates(figure: Figure, evidence: Evidence) -> tuple[Candidate, ...]:
    """Official values about the figure's place and time, the newest of each, then other claims."""
    values = [_value(figure, *found) for found in _near(figure, evidence.shelves)]
    said = [_said(figure, claim) for claim in evidence.alike(figure) if _same(figure, claim)]
    return (*values, *said)


def _near(figure: Figure, shelves: Shelves) -> Iterator[tuple[Observation, str]]:
    for series in shelves.near.get(figure.indicator, ()):
        here = shelves.placed.get((series.series_id, figure.place or ""), ())
        for one in _newest(one for one in here if _about(figure, one)):
            why = reason(figure, one, series)
            if why and why not in FAR:
                yield one, _told(why, series)


def _told(why: str, series: Series) -> str:
    """Of a series that only comes near, its basis is the reason, whatever its months are."""
    return "other_basis" if series.candidate_of and why == "year_to_date" else why


def _about(figure: Figure, one: Observation) -> bool:
    return figure.period is not None and overlap(figure.period, one.period)


def _newest(observations: Iterable[Observation]) -> list[Observation]:
    """Of several releases of one value the newest."""
    found: dict[tuple[object, ...], Observation] = {}
    for one in sorted(observations, key=lambda one: one.known or date.min):
        found[one.period, one.basis] = one
    return list(found.values())


def _value(figure: Figure, one: Observation, why: str) -> Candidate:
    return Candidate(
        figure_id=figure.figure_id,
        observation_id=one.observation_id,
        claim_id=None,
        value=float(one.value),
        unit=one.unit,
        basis=one.basis,
        source_id=one.source_id,
        why=why,
    )


def _same(figure: Figure, claim: Claim) -> bool:
    stated = figure.indicator is not None and figure.period is not None
    subject = figure.indicator, figure.place, figure.period, figure.role
    return stated and subject == (claim.indicator, claim.place, claim.period, claim.role)


def _said(figure: Figure, claim: Claim) -> Candidate:
    return Candidate(
        figure_id=figure.figure_id,
        observation_id=None,
        claim_id=claim.claim_id,
        value=float(claim.value),
        unit=claim.unit,
        basis=claim.basis,
        source_id=claim.source_id,
        why="said_elsewhere",
    )
