"""A figure held against the official series: confirmed, revised since, different, or no answer."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from data.checks.candidates import candidates
from data.checks.comparability import nearest, reason
from data.checks.evidence import PLAIN_BASES, Evidence, measured, nature, signed
from data.checks.groups import grouped
from data.checks.intervals import Interval, difference, scale, tolerance
from data.model.check import Check
from data.model.figure import Figure
from data.model.series import Claim, Observation
from data.model.terms import Kind, Verdict

NAME = "official"
OFFICIALS = {"akimat", "mayor", "president", "bns", "economic_institute", "zone_director"}
ABSENT = {"other_period", "not_yet_out"}  # a series is held, of it no value that answers
SAME_TIME = timedelta(days=366)  # the statement of a year's result is repeated until the next


@dataclass(frozen=True, slots=True)
class Compared:
    """held: the official values of one thing, the newest last; apart: what keeps others from it."""

    held: tuple[Observation, ...]
    apart: frozenset[str]


def official(figures: tuple[Figure, ...], evidence: Evidence) -> tuple[Check, ...]:
    """A check for each figure said for the first time; repeats share it."""
    stated = [figure for figure in figures if figure.repeat_of is None]
    compared = {
        thing: _compared(first, evidence) for thing, (first, *_) in grouped(stated, _thing).items()
    }
    return tuple(_check(figure, compared[_thing(figure)], evidence) for figure in stated)


def _thing(figure: Figure) -> tuple[object, ...]:
    """All that `reason` asks of a figure."""
    return figure.indicator, figure.role, figure.unit, figure.place, figure.period


def _compared(figure: Figure, evidence: Evidence) -> Compared:
    if figure.indicator is None:
        return Compared((), frozenset())
    values = evidence.shelves.values.get(figure.indicator, [])
    apart = [_apart(figure, one, evidence) for one in values]
    held = [one for one, why in zip(values, apart, strict=True) if why is None]
    if not held and _follows(figure, evidence):
        return Compared((), frozenset({"not_yet_out"}))
    return Compared(tuple(sorted(held, key=_newness)), frozenset(why for why in apart if why))


def _apart(figure: Figure, one: Observation, evidence: Evidence) -> str | None:
    return reason(figure, one, evidence.statistics.series[one.series_id])


def _follows(figure: Figure, evidence: Evidence) -> bool:
    """Whether a release that is held answers it, but came later."""
    later = evidence.follow.get(figure.indicator, [])
    return any(_apart(figure, one, evidence) is None for one in later)


def _check(figure: Figure, compared: Compared, evidence: Evidence) -> Check:
    if compared.held:
        return _against(figure, compared.held, evidence)
    return _unanswered(figure, compared.apart, evidence)


def _newness(one: Observation) -> date:
    return one.known or date.min


def _unanswered(figure: Figure, apart: frozenset[str], evidence: Evidence) -> Check:
    """Where nothing is of the same thing: what kept it apart, or that there is nothing."""
    why = nearest(apart) if apart else _nothing(figure, evidence)
    missing = not apart or why in ABSENT
    verdict = Verdict.NO_SOURCE if missing else Verdict.NOT_COMPARABLE
    found = Check(figure.figure_id, NAME, verdict, None, None, None, None, None, why)
    if why != "only_said":
        return found
    said = candidates(figure, evidence)[0]
    return replace(found, claim_id=said.claim_id, source_id=said.source_id)


def _nothing(figure: Figure, evidence: Evidence) -> str:
    if figure.indicator is None:
        return "no_indicator"
    close = candidates(figure, evidence)
    if any(one.observation_id for one in close):
        return "only_candidates"
    return "only_said" if close else "no_series"


def _against(figure: Figure, held: tuple[Observation, ...], evidence: Evidence) -> Check:
    """The newest release decides; an earlier one, or what officials said then, explains."""
    newest = held[-1]
    if _fits(figure, newest):
        words = figure.kind is Kind.RATIO
        why = "official_words_hold" if words else "official_agrees"
        return _verdict(figure, newest, Verdict.CONFIRMED, why)
    earlier = next((one for one in reversed(held) if _fits(figure, one)), None)
    claim = _claim(figure, newest, evidence)
    if _known_after(newest, evidence.said(figure)) and (earlier or claim):
        return replace(
            _verdict(figure, newest, Verdict.REVISED, "official_revised"),
            earlier_id=earlier.observation_id if earlier else None,
            claim_id=claim.claim_id if claim else None,
        )
    return _verdict(figure, newest, Verdict.DIFFERS, "official_differs")


def _fits(figure: Figure, held: Observation) -> bool:
    return signed(figure).meets(_entered(held, figure))


def _entered(one: Observation, figure: Figure) -> Interval:
    """The official value in the figure's unit."""
    return measured(one).times(scale(one.unit, figure.unit) or 1.0)


def _known_after(one: Observation, said: date | None) -> bool:
    return one.known is not None and (said is None or said < one.known)


def _claim(figure: Figure, newest: Observation, evidence: Evidence) -> Claim | None:
    """What officials said at the time: the same number of the same thing, before the release."""
    equal = [
        claim
        for claim in evidence.alike(figure)
        if claim.speaker in OFFICIALS
        and _one_thing(figure, claim)
        and _then(claim, newest, evidence.said(figure))
        and signed(figure).meets(measured(claim).times(scale(claim.unit, figure.unit) or 1.0))
    ]
    return equal[0] if equal else None


def _one_thing(figure: Figure, claim: Claim) -> bool:
    subject = figure.indicator, figure.place, figure.period, nature(figure.indicator, figure.role)
    other = claim.indicator, claim.place, claim.period, nature(claim.indicator, claim.role)
    plain = claim.basis in PLAIN_BASES and scale(claim.unit, figure.unit) is not None
    return plain and subject == other


def _then(claim: Claim, newest: Observation, said: date | None) -> bool:
    if claim.known is None or newest.known is None or claim.known >= newest.known:
        return False
    return said is None or abs(claim.known - said) <= SAME_TIME


def _verdict(figure: Figure, newest: Observation, verdict: Verdict, why: str) -> Check:
    said, held = signed(figure), _entered(newest, figure)
    return Check(
        figure_id=figure.figure_id,
        check=NAME,
        verdict=verdict,
        other_id=None,
        expected=held.value,
        difference=difference(said, held),
        tolerance=tolerance(said, held),
        source_id=newest.source_id,
        why=why,
        observation_id=newest.observation_id,
    )
