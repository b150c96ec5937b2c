"""Figures held against the official series: a made claim for each verdict."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.checks.candidates import candidates
from data.checks.official import official
from data.checks.run import checks, near
from data.model.figure import Figure
from data.model.period import Period
from data.model.series import Claim, Observation
from data.model.terms import Direction, Kind, Role, Verdict
from tests.made import CLAIM, FIFTH, FIGURE, NINE_MONTHS, OBSERVATION, evidence, value


def verdict(figure: Figure, *held: Observation | Claim) -> tuple[str, str]:
    (found,) = official((figure,), evidence(*held))
    return found.verdict.value, found.why


EARLIER = value("20.6", observation_id="old", known=date(2024, 4, 1))


@pytest.mark.parametrize(
    ("figure", "held", "expected"),
    [
        (FIGURE, [value("20.6")], ("confirmed", "official_agrees")),
        (FIGURE, [value("20.69")], ("confirmed", "official_agrees")),
        (FIGURE, [value("20.71")], ("differs", "official_differs")),
        (FIFTH, [OBSERVATION], ("confirmed", "official_words_hold")),
        (FIFTH, [value("24")], ("differs", "official_differs")),
        (FIGURE, [OBSERVATION], ("differs", "official_differs")),
        (FIGURE, [OBSERVATION, CLAIM], ("revised", "official_revised")),
        (FIGURE, [OBSERVATION, EARLIER], ("revised", "official_revised")),
        (FIGURE, [value("20.6"), value("21", known=date(2024, 1, 1))], ("confirmed",
                                                                       "official_agrees")),
        (replace(FIGURE, indicator="average_wage"), [OBSERVATION], ("no_source", "no_series")),
        (replace(FIGURE, indicator=None), [OBSERVATION], ("no_source", "no_indicator")),
        (replace(FIGURE, period=Period.of_year(2027)), [OBSERVATION], ("no_source",
                                                                      "other_period")),
    ],
)  # fmt: skip
def test_each_verdict_has_its_claim(
    figure: Figure, held: list[Observation | Claim], expected: tuple[str, str]
) -> None:
    assert verdict(figure, *held) == expected


def test_a_revision_names_the_new_value_the_release_before_and_what_was_said() -> None:
    (found,) = official((FIGURE,), evidence(OBSERVATION, EARLIER, CLAIM))
    assert (found.observation_id, found.earlier_id, found.claim_id) == ("new", "old", "said")
    assert (found.expected, found.difference, found.source_id) == (21.1, -0.5, "bureau")
    assert found.tolerance == pytest.approx(0.05 + 0.05)


@pytest.mark.parametrize(
    "changed",
    [
        {"value": Decimal("20.9")},
        {"speaker": "press"},
        {"basis": "said_by_city"},
        {"place": "astana"},
        {"period": Period.of_year(2022)},
        {"role": Role.PLAN},
        {"known": None},
        {"known": date(2026, 9, 1)},  # said after the release
        {"known": date(2022, 1, 1)},  # of another time
        {"words": "text of a"},  # the article itself, quoted
    ],
)
def test_only_officials_who_said_the_same_at_the_time_make_it_a_revision(
    changed: dict[str, Any],
) -> None:
    assert verdict(FIGURE, OBSERVATION, replace(CLAIM, **changed))[0] == "differs"


def test_statistics_out_before_the_article_are_no_revision_of_it() -> None:
    late = replace(FIGURE, article_id="b")
    early = value("21.1", known=date(2025, 1, 1))
    assert verdict(late, early, CLAIM) == ("differs", "official_differs")
    assert verdict(replace(late, article_id="undated"), early, CLAIM)[0] == "revised"


NEVER = [
    ({"unit": "percentage_point", "role": Role.CHANGE}, OBSERVATION, "share_in_points"),
    ({"role": Role.CHANGE}, OBSERVATION, "growth_not_level"),
    ({"role": Role.PLAN}, OBSERVATION, "plan_not_fact"),
    ({"unit": "KZT", "kind": Kind.MONEY}, OBSERVATION, "other_unit"),
    ({"place": None}, OBSERVATION, "place_unstated"),
    ({"place": "astana"}, OBSERVATION, "other_place"),
    ({"period": None}, OBSERVATION, "period_unstated"),
    ({"period": NINE_MONTHS}, OBSERVATION, "year_to_date"),
    ({}, value("20.6", series_id="share_ytd", period=NINE_MONTHS), "year_to_date"),
    ({}, value("20.6", basis="set_by_law"), "other_basis"),
    ({"indicator": "grp_growth", "unit": "x"}, value("20.6", series_id="growth"), "other_unit"),
    (
        {"indicator": "population", "unit": "persons"},
        value("20.6", series_id="people", unit="persons", period=Period.of_day(date(2023, 10, 1))),
        "one_day",
    ),
]


@pytest.mark.parametrize(("changed", "held", "why"), NEVER)
def test_what_is_not_the_same_thing_is_never_compared(
    changed: dict[str, Any], held: Observation, why: str
) -> None:
    (found,) = official((replace(FIGURE, **changed),), evidence(held, CLAIM))
    assert (found.verdict.value, found.why) == ("not_comparable", why)
    assert (found.expected, found.difference, found.observation_id) == (None, None, None)


def test_parts_of_a_year_are_compared_with_the_same_part() -> None:
    ytd = value("20.6", series_id="share_ytd", period=NINE_MONTHS)
    figure = replace(FIGURE, period=NINE_MONTHS)
    assert verdict(figure, ytd, value("30"))[0] == "confirmed"


def test_the_reason_told_is_that_of_the_nearest_value() -> None:
    far = value("1", place="astana")
    assert verdict(FIGURE, far, value("1", basis="paid")) == ("not_comparable", "other_basis")


def test_growth_is_held_against_growth_with_its_direction() -> None:
    grew = replace(FIGURE, indicator="grp_growth", role=Role.CHANGE, direction=Direction.UP)
    held = value("20.6", series_id="growth")
    assert verdict(grew, held)[0] == "confirmed"
    assert verdict(replace(grew, direction=Direction.DOWN), held)[0] == "differs"
    fell = value("-20.6", series_id="growth")
    assert verdict(replace(grew, direction=Direction.DOWN), fell)[0] == "confirmed"


def test_a_repeat_has_no_verdict_of_its_own() -> None:
    assert official((replace(FIGURE, repeat_of="first"),), evidence(OBSERVATION)) == ()


BUDGET = replace(FIGURE, indicator="budget_revenue_share")


def test_without_a_series_each_candidate_comes_with_its_own_basis() -> None:
    low = value("19.7", series_id="of_taxes", observation_id="low", basis="state_taxes")
    months = value("29.5", series_id="of_taxes", observation_id="high", period=NINE_MONTHS)
    held = evidence(low, months, replace(low, place="astana"))
    found = checks((BUDGET,), held)
    assert [(one.verdict.value, one.why) for one in found] == [("no_source", "only_candidates")]
    assert [(one.value, one.basis, one.why) for one in near((BUDGET,), found, held)] == [
        (19.7, "state_taxes", "other_basis"),
        (29.5, None, "other_basis"),
    ]


def test_of_several_releases_the_newest_is_the_candidate() -> None:
    old = value("18", series_id="of_taxes", observation_id="old", known=date(2024, 1, 1))
    new = value("19", series_id="of_taxes")
    assert [one.value for one in candidates(BUDGET, evidence(new, old))] == [19.0]


def test_what_others_said_of_it_is_shown_where_no_series_is() -> None:
    said = replace(CLAIM, indicator="budget_revenue_share", basis="all_taxes")
    (found,) = official((BUDGET,), evidence(said))
    assert (found.verdict.value, found.why, found.claim_id) == ("no_source", "only_said", "said")
    assert official((BUDGET,), evidence(replace(said, words="text of a")))[0].why == "no_series"


def test_a_figure_that_is_answered_needs_no_candidates() -> None:
    held = evidence(value("20.6"), CLAIM)
    assert near((FIGURE,), checks((FIGURE,), held), held) == ()


@given(st.decimals(1, 90, places=1), st.decimals(1, 90, places=1))
def test_a_verdict_compares_exactly_where_the_two_roundings_meet(
    said: Decimal, held: Decimal
) -> None:
    exact = float(said)
    figure = replace(FIGURE, value=exact, low=exact - 0.05, high=exact + 0.05)
    (found,) = official((figure,), evidence(replace(OBSERVATION, value=held)))
    assert found.difference == pytest.approx(exact - float(held))
    if abs(said - held) != Decimal("0.1"):  # just where they touch, binary fractions decide
        assert (found.verdict is Verdict.CONFIRMED) == (abs(said - held) < Decimal("0.1"))


@given(st.sampled_from(NEVER), st.decimals(0, 100, places=2))
def test_no_value_makes_unlike_things_comparable(
    never: tuple[dict[str, Any], Observation, str], number: Decimal
) -> None:
    changed, held, why = never
    assert verdict(replace(FIGURE, **changed), replace(held, value=number))[1] == why
