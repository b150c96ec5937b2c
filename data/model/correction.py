"""A recorded correction: what a rule read wrongly, mended by hand until the rule is."""

from dataclasses import dataclass
from enum import StrEnum

from data.model.toml import Names

Fields = tuple[tuple[str, str], ...]


class Action(StrEnum):
    """What is done with a figure."""

    WITHDRAW = "withdraw"
    RENAME = "rename"
    ASSIGN = "assign"


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of a library's corrections.

    figure_id: of the figure as it was read; expects, assign: pairs of a field and what it holds,
        written as in the file (numbers as 20.6, periods as 2023, nothing as "nothing").
    to: the new id, of a figure that is renamed; reason: in the three languages.
    """

    figure_id: str
    action: Action
    expects: Fields
    reason: Names
    to: str | None = None
    assign: Fields = ()
