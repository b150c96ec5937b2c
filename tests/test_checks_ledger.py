"""The conflict ledger: who says something else of the same thing, and which is preferred."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from data.checks.ledger import STANDING, ledger
from data.model.check import Check
from data.model.figure import Figure
from data.model.series import Claim
from data.model.terms import Role, Verdict
from tests.made import CLAIM, FIFTH, FIGURE, NINE_MONTHS, evidence

OTHER = replace(FIGURE, figure_id="other", article_id="b", value=22.9, low=22.85, high=22.95)


def conflicts(*figures: Figure, held: tuple[Claim, ...] = ()) -> tuple[Check, ...]:
    return ledger(figures, evidence(*held))


def test_two_articles_that_disagree_are_both_shown_and_the_newest_is_preferred() -> None:
    (found,) = conflicts(FIGURE, OTHER)
    assert (found.figure_id, found.other_id, found.preferred_id) == ("other", "figure", "other")
    assert (found.verdict, found.why) == (Verdict.DIFFERS, "articles_differ")
    assert (found.expected, found.difference) == (20.6, 2.3)
    assert conflicts(OTHER, FIGURE) == (found,)


@pytest.mark.parametrize(
    "changed",
    [
        {"article_id": "a"},
        {"indicator": "budget_revenue_share"},
        {"place": "astana"},
        {"period": NINE_MONTHS},
        {"period": None},
        {"role": Role.PLAN},
        {"unit": "percentage_point"},
        {"repeat_of": "figure"},
        {"value": 20.63, "low": 20.625, "high": 20.635},
    ],
)
def test_what_is_another_thing_or_agrees_is_no_conflict(changed: dict[str, Any]) -> None:
    assert conflicts(FIGURE, replace(OTHER, **changed)) == ()


def test_of_two_at_once_digits_are_preferred_to_words() -> None:
    words = replace(FIFTH, figure_id="words", article_id="c", low=0.31, high=0.35, value=0.33)
    digits = replace(FIGURE, article_id="d")
    assert [one.preferred_id for one in conflicts(words, digits)] == ["figure"]


def test_another_statement_of_the_same_is_in_the_ledger_on_the_same_basis_only() -> None:
    said = replace(CLAIM, value=Decimal("20.9"))
    (found,) = conflicts(FIGURE, held=(said,))
    assert (found.claim_id, found.expected, found.why) == ("said", 20.9, "claims_differ")
    assert conflicts(FIGURE, held=(CLAIM, replace(said, basis="all_taxes"))) == ()


def test_of_many_statements_each_is_held_against_the_preferred_ones_alone() -> None:
    many = [
        replace(FIGURE, figure_id=f"{n}", article_id=f"{n}", value=n, low=n - 0.1, high=n + 0.1)
        for n in range(1, 101)
    ]
    found = conflicts(*many)
    assert {one.preferred_id for one in found} == {f"{n}" for n in range(1, STANDING + 1)}
    assert len(found) == STANDING * (100 - STANDING) + STANDING * (STANDING - 1) // 2


def test_up_to_that_many_statements_are_all_held_against_each_other() -> None:
    few = [
        replace(FIGURE, figure_id=f"{n}", article_id=f"{n}", value=n, low=n - 0.1, high=n + 0.1)
        for n in range(STANDING)
    ]
    assert len(conflicts(*few)) == STANDING * (STANDING - 1) // 2
