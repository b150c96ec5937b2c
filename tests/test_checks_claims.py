"""Claims held against the official series: each verdict, and what is never compared."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from data.checks.claims import claim_checks
from data.model.check import ClaimCheck
from data.model.series import Claim, Observation
from data.model.terms import Hedge, Role, Verdict
from tests.made import CLAIM, GROWTH, NINE_MONTHS, OBSERVATION, evidence, value

EARLIER = value("20.6", observation_id="old", known=date(2024, 5, 1))
AGAIN = replace(CLAIM, claim_id="again", source_id="paper")


def check(claim: Claim, *held: Observation | Claim) -> ClaimCheck:
    return claim_checks(evidence(claim, *held).statistics)[0]


@pytest.mark.parametrize(
    ("held", "verdict", "why"),
    [
        ((value("20.6"),), "confirmed", "official_agrees"),
        ((OBSERVATION,), "differs", "official_differs"),
        ((OBSERVATION, EARLIER), "revised", "official_revised"),
        ((OBSERVATION, AGAIN), "revised", "official_revised"),
        ((OBSERVATION, replace(AGAIN, speaker="press")), "differs", "official_differs"),
        ((OBSERVATION, replace(AGAIN, source_id="agency")), "differs", "official_differs"),
        ((OBSERVATION, replace(AGAIN, value=Decimal("20.9"))), "differs", "official_differs"),
        ((replace(OBSERVATION, known=date(2024, 1, 1)), AGAIN), "differs", "official_differs"),
        ((), "no_source", "no_series"),
    ],
)
def test_each_verdict(held: tuple[Observation | Claim, ...], verdict: str, why: str) -> None:
    found = check(CLAIM, *held)
    assert (found.verdict, found.why) == (Verdict(verdict), why)


def test_a_difference_is_the_claim_less_the_newest_value_with_the_room_of_rounding() -> None:
    found = check(CLAIM, EARLIER, OBSERVATION)
    assert (found.expected, found.difference, found.tolerance) == (21.1, -0.5, 0.1)
    assert (found.observation_id, found.earlier_id, found.source_id) == ("new", "old", "bureau")


@pytest.mark.parametrize(
    ("changed", "verdict", "why"),
    [
        ({"role": Role.PLAN}, "not_comparable", "plan_not_fact"),
        ({"role": Role.CHANGE}, "not_comparable", "growth_not_level"),
        ({"unit": "percentage_point"}, "not_comparable", "share_in_points"),
        ({"unit": "KZT"}, "not_comparable", "other_unit"),
        ({"place": "astana"}, "not_comparable", "other_place"),
        ({"period": None}, "not_comparable", "period_unstated"),
        ({"period": NINE_MONTHS}, "not_comparable", "year_to_date"),
        ({"basis": "all_taxes"}, "not_comparable", "other_basis"),
    ],
)
def test_another_thing_is_never_compared(changed: dict[str, Any], verdict: str, why: str) -> None:
    found = check(replace(CLAIM, **changed), OBSERVATION)
    assert (found.verdict, found.why) == (Verdict(verdict), why)
    assert (found.expected, found.difference, found.observation_id) == (None, None, None)


def test_part_of_a_year_is_not_compared_even_with_the_same_part() -> None:
    part = value("21.1", series_id="share_ytd", period=NINE_MONTHS)
    assert check(replace(CLAIM, period=NINE_MONTHS), part).why == "year_to_date"


def test_another_year_is_not_held_and_another_basis_does_not_answer() -> None:
    assert check(CLAIM, value("20.6", period=replace(CLAIM, period=NINE_MONTHS).period)).why == (
        "year_to_date"
    )
    assert check(CLAIM, value("20.6", basis="all_taxes")).why == "other_basis"


def test_more_than_is_confirmed_by_any_larger_value() -> None:
    assert check(replace(CLAIM, hedge=Hedge.MORE_THAN), OBSERVATION).verdict is Verdict.CONFIRMED


def test_a_claim_of_no_indicator_has_no_check() -> None:
    assert claim_checks(evidence(replace(CLAIM, indicator=None), OBSERVATION).statistics) == ()


def test_a_growth_that_happened_is_held_against_the_growth_series() -> None:
    grew = replace(CLAIM, indicator="grp_growth", role=Role.CHANGE, value=Decimal("10.1"))
    found = check(grew, value("8.9", series_id=GROWTH.series_id))
    assert found.verdict is Verdict.DIFFERS
    assert found.difference == pytest.approx(1.2)
