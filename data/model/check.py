"""A verdict on a figure, with its reason, and what else there is where none can be had."""

from dataclasses import dataclass

from data.model.terms import Verdict


@dataclass(frozen=True, slots=True)
class Check:
    """check: its name; other_id: the figure it was held against, or None.

    expected, difference, tolerance: in the figure's unit; why: an id of `data.model.reasons`.
    observation_id: the official value it was held against; earlier_id: one of an earlier release;
    claim_id: what was said elsewhere; preferred_id: of two figures, the one on the summary.
    formula: how `expected` is worked out, where it is, in the operands' names; operands: each as
    «name=id», the id of a figure or, of what was said elsewhere, of its claim.
    """

    figure_id: str
    check: str
    verdict: Verdict
    other_id: str | None
    expected: float | None
    difference: float | None
    tolerance: float | None
    source_id: str | None
    why: str
    observation_id: str | None = None
    earlier_id: str | None = None
    claim_id: str | None = None
    preferred_id: str | None = None
    formula: str | None = None
    operands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimCheck:
    """A verdict on what somebody said, held against the official series; fields as of a Check.

    expected, difference, tolerance: in the claim's unit; None where nothing is of the same thing.
    """

    claim_id: str
    verdict: Verdict
    expected: float | None
    difference: float | None
    tolerance: float | None
    source_id: str | None
    why: str
    observation_id: str | None = None
    earlier_id: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number near a figure that is no verdict on it: an official value, or what was said.

    value: in its own `unit`; basis: id of a term, None where its series or indicator says it all;
    why: what keeps it from being compared, an id of `data.model.reasons`.
    """

    figure_id: str
    observation_id: str | None
    claim_id: str | None
    value: float
    unit: str
    basis: str | None
    source_id: str
    why: str
