"""A verdict on a figure, with its reason."""

from dataclasses import dataclass

from data.model.terms import Verdict


@dataclass(frozen=True, slots=True)
class Check:
    """check: its name; other_id: the figure it was held against, or None.

    expected, difference, tolerance: in the figure's unit; why: id of the sentence that explains it.
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
