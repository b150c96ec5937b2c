"""A computed number's formula: written for reading, its operands led back to their figures."""

import pytest

from pages.parts import formula
from pages.parts.figures import Row
from pages.parts.words import words

AREA: Row = {"indicator": "industrial_zone_area", "kind": "area", "unit": "ha", "value": 490.0,
             "hedge": "exact"}  # fmt: skip
EXPANSION: Row = {"indicator": "industrial_zone_expansion", "kind": "percent", "unit": "percent",
                  "value": 40.0, "hedge": "exact"}  # fmt: skip
SHARE: Row = EXPANSION | {"indicator": "economy_share", "value": 20.6}


def number(written: str, **operands: Row) -> Row:
    return {"formula": written, "operands": operands, "unit": "ha"}


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "area * (1 + expansion / 100)", "490 ha × (1 + 40%)"),
        ("ru", "area * (1 + expansion / 100)", "490 га × (1 + 40\N{NO-BREAK SPACE}%)"),
        ("en", "area * expansion / 100", "490 ha × 40%"),
        ("en", "area / expansion", "490 ha ÷ 40%"),
        ("en", "area - 0.5", "490 ha \N{MINUS SIGN} 0.5"),
        ("en", "area / 100", "490 ha ÷ 100"),
    ],
)
def test_a_formula_is_said_in_signs_that_people_read(
    language: str, written: str, said: str
) -> None:
    operands = {"area": AREA, "expansion": EXPANSION}
    assert formula.said(words(language), number(written, **operands)) == said


def test_its_operands_are_the_figures_themselves() -> None:
    found = formula.pieces(words("en"), number("area * (1 + expansion / 100)", area=AREA,
                                               expansion=EXPANSION))  # fmt: skip
    assert [piece.row for piece in found] == [AREA, None, EXPANSION, None]


def test_names_that_begin_alike_are_told_apart() -> None:
    found = number("share / share_before", share=SHARE, share_before=SHARE | {"value": 20.1})
    assert formula.said(words("en"), found) == "20.6% ÷ 20.1%"


def test_the_ends_of_a_computed_interval_are_rounded() -> None:
    found = {"low": 682.8525, "high": None, "unit": "ha"}
    assert formula.interval(words("en"), found) == "682.9 ha or more"
