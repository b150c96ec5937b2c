"""The catalogue of formulas names only what is there, in three languages."""

import copy
from typing import Any

import pytest

from data.model import formulas
from data.model.errors import CatalogueError
from data.model.indicators import indicators
from data.model.terms import Language
from data.model.toml import load

GOOD = load(formulas.FILE)["fiscal_weight"]


def test_every_formula_has_its_names_in_every_language() -> None:
    for formula in formulas.formulas().values():
        assert set(formula.names) == set(formula.of) == set(formula.basis) == set(Language)


def test_no_formula_is_called_as_an_indicator() -> None:
    assert not set(formulas.formulas()) & set(indicators())


@pytest.mark.parametrize(
    ("field", "said", "message"),
    [
        ("formula", "budget / revenue", "differ in economy, revenue"),
        ("formula", "budget ** economy", "not arithmetic"),
        ("unit", "parsecs", "no such unit: parsecs"),
        ("role", "wish", "wish"),
        ("names", {"ru": "Вес"}, "names has no kk, en"),
        ("operands", {"budget": {"indicator": "budget_revenue_share"}}, "role"),
        ("operands", {}, "differ in budget, economy"),
    ],
)
def test_an_entry_that_names_what_is_not_there_is_refused(
    field: str, said: object, message: str
) -> None:
    with pytest.raises(CatalogueError, match=rf"formulas.toml \[x\]: .*{message}"):
        formulas.formula("x", GOOD | {field: said})


@pytest.mark.parametrize("field", ["unit", "role", "formula", "operands", "same_period", "of"])
def test_an_entry_that_lacks_something_is_refused(field: str) -> None:
    with pytest.raises(CatalogueError, match=field):
        formulas.formula("x", {key: said for key, said in GOOD.items() if key != field})


def test_an_operand_of_no_known_indicator_is_refused() -> None:
    entry: dict[str, Any] = copy.deepcopy(GOOD)
    entry["operands"]["budget"]["indicator"] = "happiness"
    with pytest.raises(CatalogueError, match="no such indicator: happiness"):
        formulas.formula("x", entry)
