"""Where official values come from, in words."""

from data.statistics.shares import DERIVATIONS
from pages.parts.provenance import FORMULAS


def test_every_formula_of_ours_is_said_in_words() -> None:
    assert set(FORMULAS) == {derivation.formula for derivation in DERIVATIONS}
