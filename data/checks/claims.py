"""What officials and the press said, held against the official series: of whole years only."""

from dataclasses import replace
from datetime import date

from data.checks.comparability import nearest, reason
from data.checks.evidence import PLAIN_BASES, measured
from data.checks.intervals import Interval, difference, scale, tolerance
from data.checks.official import OFFICIALS
from data.model.check import ClaimCheck
from data.model.period import Period
from data.model.series import Claim, Observation, Statistics
from data.model.terms import Verdict


def claim_checks(held: Statistics, later: tuple[Observation, ...] = ()) -> tuple[ClaimCheck, ...]:
    """A check for each claim of an indicator, in the claims' order.

    later: official values that are held but were not yet out on the day that is looked at.
    """
    return tuple(_check(claim, held, later) for claim in held.claims if claim.indicator)


def _check(claim: Claim, held: Statistics, later: tuple[Observation, ...]) -> ClaimCheck:
    measures = [one for one in held.observations if _measures(one, claim, held)]
    if not measures:
        follows = any(_measures(one, claim, held) for one in later)
        why = "not_yet_out" if follows else "no_series"
        return _unanswered(claim, Verdict.NO_SOURCE, why)
    apart = {one.observation_id: _apart(claim, one, held) for one in measures}
    same = [one for one in measures if apart[one.observation_id] is None]
    if same:
        return _against(claim, sorted(same, key=_newness), held)
    why = nearest({found for found in apart.values() if found})
    missing = why == "other_period"
    return _unanswered(claim, Verdict.NO_SOURCE if missing else Verdict.NOT_COMPARABLE, why)


def _measures(one: Observation, claim: Claim, held: Statistics) -> bool:
    return held.series[one.series_id].indicator == claim.indicator


def _apart(claim: Claim, one: Observation, held: Statistics) -> str | None:
    """What keeps them apart, of `comparability.REASONS`; part of a year is never compared."""
    found = reason(claim, one, held.series[one.series_id])
    if found is None and claim.basis not in PLAIN_BASES:
        return "other_basis"
    return "year_to_date" if found is None and not _whole_year(claim.period) else found


def _whole_year(period: Period | None) -> bool:
    return period is not None and period == Period.of_year(period.start.year)


def _newness(one: Observation) -> date:
    return one.known or date.min


def _against(claim: Claim, same: list[Observation], held: Statistics) -> ClaimCheck:
    """The newest release decides; an earlier one, or what was said at the time, explains."""
    newest = same[-1]
    if _fits(claim, newest):
        return _verdict(claim, newest, Verdict.CONFIRMED, "official_agrees")
    earlier = next((one for one in reversed(same) if _fits(claim, one)), None)
    if _known_after(newest, claim) and (earlier or _repeated(claim, held)):
        found = _verdict(claim, newest, Verdict.REVISED, "official_revised")
        return replace(found, earlier_id=earlier.observation_id if earlier else None)
    return _verdict(claim, newest, Verdict.DIFFERS, "official_differs")


def _fits(claim: Claim, one: Observation) -> bool:
    return measured(claim).meets(_entered(one, claim))


def _entered(one: Observation, claim: Claim) -> Interval:
    """The official value in the claim's unit."""
    return measured(one).times(scale(one.unit, claim.unit) or 1.0)


def _known_after(newest: Observation, claim: Claim) -> bool:
    """Whether the value was released after the words were said, as far as they are dated."""
    return newest.known is not None and (claim.known is None or claim.known < newest.known)


def _repeated(claim: Claim, held: Statistics) -> bool:
    """Another source has an official say the same of it: it was the number of its time."""
    return any(
        one.speaker in OFFICIALS
        and one.source_id != claim.source_id
        and _thing(one) == _thing(claim)
        and one.basis in PLAIN_BASES
        and measured(one).meets(measured(claim))
        for one in held.claims
    )


def _thing(claim: Claim) -> tuple[object, ...]:
    return claim.indicator, claim.place, claim.period, claim.role, claim.unit


def _unanswered(claim: Claim, verdict: Verdict, why: str) -> ClaimCheck:
    return ClaimCheck(claim.claim_id, verdict, None, None, None, None, why)


def _verdict(claim: Claim, newest: Observation, verdict: Verdict, why: str) -> ClaimCheck:
    said, held = measured(claim), _entered(newest, claim)
    return ClaimCheck(
        claim_id=claim.claim_id,
        verdict=verdict,
        expected=held.value,
        difference=difference(said, held),
        tolerance=tolerance(said, held),
        source_id=newest.source_id,
        why=why,
        observation_id=newest.observation_id,
    )
