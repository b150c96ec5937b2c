"""A number computed from figures: no article states it, so it keeps its formula and operands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Derived:
    """One computed number, with what it was computed from.

    formula: in the operands' names, as "area * (1 + expansion / 100)"; operands: pairs of name
        and figure_id. low, high: what the operands' own intervals allow; unit: a catalogue id.
    """

    derived_id: str
    article_id: str
    indicator: str
    place: str | None
    value: float
    low: float | None
    high: float | None
    unit: str
    role: str
    formula: str
    operands: tuple[tuple[str, str], ...]
