"""The verdicts as lines to print: each figure, its value, what was expected, where from and why."""

from collections.abc import Iterator

from data.checks.evidence import Evidence
from data.checks.groups import grouped
from data.model.check import Candidate, Check
from data.model.figure import Figure
from data.model.reasons import REASONS

DIGITS = 4  # of a printed number


def lines(
    figures: tuple[Figure, ...],
    checks: tuple[Check, ...],
    candidates: tuple[Candidate, ...],
    evidence: Evidence,
) -> Iterator[str]:
    """Each figure, its verdicts under it, and under those what comes near it."""
    verdicts = grouped(checks, lambda one: one.figure_id)
    near = grouped(candidates, lambda one: one.figure_id)
    for figure in figures:
        yield _figure(figure)
        for check in verdicts.get(figure.figure_id, ()):
            yield f"  {_check(check, figure.unit, evidence)}"
        for candidate in near.get(figure.figure_id, ()):
            yield f"    {_candidate(candidate, evidence)}"


def _figure(figure: Figure) -> str:
    again = f" (said before: {figure.repeat_of})" if figure.repeat_of else ""
    return f"{figure.figure_id}: «{figure.quote}»{again}"


def _check(check: Check, unit: str, evidence: Evidence) -> str:
    parts = [
        f"{check.verdict} [{check.check}]: {REASONS[check.why]}",
        None if check.expected is None else f"expected {_number(check.expected)} {unit}",
        _apart(check),
        _source(check.source_id, evidence),
        f"value {check.observation_id}" if check.observation_id else None,
        f"earlier {check.earlier_id}" if check.earlier_id else None,
        f"said by {check.claim_id}" if check.claim_id else None,
        f"against {check.other_id}" if check.other_id else None,
    ]
    return "; ".join(part for part in parts if part)


def _apart(check: Check) -> str | None:
    if check.difference is None:
        return None
    room = "any" if check.tolerance is None else _number(check.tolerance)
    return f"difference {_number(check.difference)}, tolerance {room}"


def _candidate(candidate: Candidate, evidence: Evidence) -> str:
    value = f"near: {_number(candidate.value)} {candidate.unit}"
    named = candidate.observation_id or candidate.claim_id
    source = _source(candidate.source_id, evidence)
    return f"{value}; {REASONS[candidate.why]}; {_basis(candidate, evidence)}; {source}; {named}"


def _basis(candidate: Candidate, evidence: Evidence) -> str:
    """What it is counted on: a term where there is one, else its series' own words."""
    term = evidence.statistics.terms.get(candidate.basis or "")
    of_series = (candidate.observation_id or "").partition(".")[0]
    series = evidence.statistics.series.get(of_series)
    named = [series.basis["en"]] if series else []
    return ", ".join([*named, *([term.names["en"]] if term else [])]) or "basis not stated"


def _source(source_id: str | None, evidence: Evidence) -> str | None:
    source = evidence.statistics.sources.get(source_id or "")
    if source is None:
        return None
    dated = f", {source.published}" if source.published else ""
    return f"{source.publisher['en']}: {source.title}{dated}"


def _number(value: float) -> str:
    return f"{round(value, DIGITS):,}"
