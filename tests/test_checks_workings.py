"""What a check is worked out from: its formula and operands give what it expects."""

import pytest

from data.articles.reading import from_text
from data.build import examine
from data.checks.run import checks
from data.extraction.reading import read
from data.model.check import Check
from data.model.expression import evaluate
from data.model.figure import Figure
from data.model.terms import Language
from data.store.library import Library

TEXTS = {
    "up": "Площадь индустриальной зоны выросла с 350 га до 490 га, на 60%.",
    "words": "В 2023 году доля Алматы в экономике страны составила пятую часть (20,6%).",
    "share": "В 2023 году ВРП Казахстана составил 120 трлн тенге. В 2023 году ВРП Алматы составил "
    "24 трлн тенге. В 2023 году доля Алматы в экономике страны составила 25%.",
    "whole": "В 2023 году доля Алматы в экономике страны составила 60%. В 2023 году доля Шымкента "
    "в экономике страны составила 50%.",
}


def found(text: str) -> tuple[dict[str, Figure], Check]:
    figures = read(from_text("a", text, Language.RU)).figures
    (check,) = [one for one in checks(figures) if one.formula]
    return {one.figure_id: one for one in figures}, check


@pytest.mark.parametrize(
    ("name", "formula", "expected"),
    [
        ("up", "(later / earlier - 1) * 100", 40),
        ("words", "digits / 100", 0.206),
        ("share", "part / whole * 100", 20),
        ("whole", "100 - other_1", 50),
    ],
)
def test_formula_and_operands_give_what_is_expected(
    name: str, formula: str, expected: float
) -> None:
    figures, check = found(TEXTS[name])
    assert check.formula == formula
    operands = dict(one.split("=") for one in check.operands)
    values = {key: figures[figure_id].value or 0.0 for key, figure_id in operands.items()}
    assert evaluate(formula, values) == pytest.approx(expected)
    assert check.expected == pytest.approx(expected)


def test_an_announcement_names_the_claim_and_the_level(library: Library) -> None:
    held = [one for one in examine(library).checks if one.check == "announcements"]
    assert len(held) == 2
    for check in held:
        assert check.operands == (f"added={check.claim_id}", f"level={check.other_id}")
