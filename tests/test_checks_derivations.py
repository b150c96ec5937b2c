"""Numbers computed from figures: what is printed is what is computed, and from which words."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.checks.corners import bounds
from data.checks.derivations import derive
from data.checks.intervals import Interval
from data.model.derived import Derived
from data.model.expression import evaluate, operands
from data.model.figure import Figure
from data.model.formulas import formulas
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Hedge, Kind, Role, Status

YEAR = Period.of_year(2023)
AREA = Figure(
    figure_id="area",
    article_id="a",
    indicator="industrial_zone_area",
    place="almaty",
    kind=Kind.AREA,
    value=490.0,
    low=489.5,
    high=490.5,
    unit="ha",
    stated="490 га",
    hedge=Hedge.EXACT,
    period=None,
    period_words=None,
    role=Role.ACTUAL,
    status=Status.NORMAL,
    direction=None,
    quote="490 га",
    span=Span(0, 6),
    sentence=Span(0, 6),
    repeat_of=None,
    rule="test",
)
GROWTH = replace(
    AREA, figure_id="growth", indicator="industrial_zone_expansion", kind=Kind.PERCENT,
    unit="percent", value=40.0, low=39.5, high=40.5, role=Role.PLAN,
)  # fmt: skip
BUDGET = replace(
    AREA, figure_id="budget", indicator="budget_revenue_share", kind=Kind.PERCENT,
    unit="percent", value=26.2, low=26.15, high=26.25, period=YEAR,
)  # fmt: skip
ECONOMY = replace(
    BUDGET, figure_id="economy", indicator="economy_share", value=20.6, low=20.55, high=20.65
)
FIFTH = replace(
    ECONOMY, figure_id="fifth", kind=Kind.RATIO, unit="x", value=0.2, low=0.1833, high=0.225
)


def derived(*figures: Figure) -> dict[str, Derived]:
    return {number.indicator: number for number in derive(figures)}


@pytest.mark.parametrize(
    ("name", "numbers", "unit", "role"),
    [
        ("planned_zone_area", (686, 682.8525, 689.1525), "ha", "plan"),
        ("zone_addition", (196, 193.3525, 198.6525), "ha", "plan"),
        ("fiscal_weight", (1.2718, 1.2663, 1.2774), "x", "actual"),
    ],
)
def test_the_formulas_give_a_number_and_its_interval(
    name: str, numbers: tuple[float, float, float], unit: str, role: str
) -> None:
    found = derived(AREA, GROWTH, BUDGET, ECONOMY)[name]
    assert (found.value, found.low, found.high) == pytest.approx(numbers, abs=1e-4)
    assert (found.unit, found.role) == (unit, role)
    assert found.formula == formulas()[name].formula


def test_they_come_in_the_catalogues_order_with_names_of_their_own() -> None:
    found = derive((ECONOMY, BUDGET, GROWTH, AREA))
    assert [number.indicator for number in found] == list(formulas())
    assert len({number.derived_id for number in found}) == len(found)


def test_a_derived_number_names_its_operands() -> None:
    found = derived(AREA, GROWTH, BUDGET, ECONOMY)
    assert found["planned_zone_area"].operands == (("area", "area"), ("expansion", "growth"))
    assert found["fiscal_weight"].operands == (("budget", "budget"), ("economy", "economy"))


@pytest.mark.parametrize(
    "figures",
    [
        (),
        (AREA,),
        (GROWTH,),
        (AREA, replace(GROWTH, article_id="b")),
        (AREA, replace(GROWTH, place="astana")),
        (AREA, replace(GROWTH, repeat_of="x")),
        (AREA, replace(GROWTH, role=Role.CHANGE)),
        (AREA, replace(GROWTH, unit="percentage_point")),
        (AREA, replace(GROWTH, value=None)),
        (replace(AREA, role=Role.TARGET), GROWTH),
        (BUDGET, replace(ECONOMY, period=Period.of_year(2022))),
        (BUDGET, replace(ECONOMY, period=None)),
        (BUDGET, replace(ECONOMY, value=0.0, low=0.0, high=0.05)),
    ],
)
def test_nothing_is_computed_where_an_operand_is_missing_or_of_something_else(
    figures: tuple[Figure, ...],
) -> None:
    assert derive(figures) == ()


def test_a_plan_may_be_of_another_time_than_the_area_it_enlarges() -> None:
    later = replace(GROWTH, period=Period.of_year(2030))
    assert derived(replace(AREA, period=YEAR), later)["planned_zone_area"].value == 686


def test_the_latest_period_that_both_have_counts() -> None:
    earlier = [
        replace(one, figure_id=f"{one.figure_id} 2022", value=10.0, period=Period.of_year(2022))
        for one in (BUDGET, ECONOMY)
    ]
    newest = replace(BUDGET, figure_id="budget 2024", period=Period.of_year(2024))
    found = derived(*earlier, ECONOMY, BUDGET, newest)["fiscal_weight"]
    assert dict(found.operands) == {"budget": "budget", "economy": "economy"}


@pytest.mark.parametrize("figures", [(FIFTH, ECONOMY, BUDGET), (BUDGET, ECONOMY, FIFTH)])
def test_digits_count_before_words(figures: tuple[Figure, ...]) -> None:
    assert dict(derived(*figures)["fiscal_weight"].operands)["economy"] == "economy"


def test_words_count_where_there_are_no_digits() -> None:
    found = derived(FIFTH, BUDGET)["fiscal_weight"]
    assert dict(found.operands)["economy"] == "fifth"
    assert (found.value, found.high) == pytest.approx((26.2 / 20, 26.25 / 18.33))


def test_each_place_has_its_own() -> None:
    there = [replace(one, figure_id="there", place="astana") for one in (AREA, GROWTH)]
    found = derive((AREA, GROWTH, *there))
    assert [number.place for number in found] == ["almaty", "astana"] * 2
    assert len({number.derived_id for number in found}) == 4


def test_an_open_operand_leaves_the_number_open_on_that_side() -> None:
    found = derived(replace(AREA, high=None), GROWTH)["planned_zone_area"]
    assert found.low == pytest.approx(682.8525)
    assert found.high is None


A, B = Interval(10.0, 9.0, 11.0), Interval(4.0, 3.0, 5.0)


@pytest.mark.parametrize(
    ("formula", "values", "expected"),
    [
        ("a + b", {"a": A, "b": B}, (12, 16)),
        ("a - b", {"a": A, "b": B}, (4, 8)),
        ("a * b", {"a": A, "b": B}, (27, 55)),
        ("a / b", {"a": A, "b": B}, (9 / 5, 11 / 3)),
        ("a / b", {"a": Interval(10, 9, None), "b": B}, (9 / 5, None)),
        ("a / b", {"a": Interval(10, None, 11), "b": B}, (None, 11 / 3)),
        ("a / b", {"a": A, "b": Interval(4, 3, None)}, (None, 11 / 3)),
        ("a / b", {"a": A, "b": Interval(4, None, 5)}, (9 / 5, None)),
        ("a / b", {"a": Interval(10, 9, None), "b": Interval(4, 3, None)}, (None, None)),
        ("a / b", {"a": A, "b": Interval(4, 0, 5)}, (9 / 5, None)),
        ("a * b", {"a": Interval(10, None, None), "b": B}, (None, None)),
        ("a * b", {"a": Interval(10, 9, None), "b": Interval(0, 0, 1)}, (0, None)),
    ],
)
def test_bounds_follow_from_the_operands_own(
    formula: str, values: Mapping[str, Interval], expected: tuple[float | None, float | None]
) -> None:
    assert bounds(formula, values) == expected


NUMBERS = st.floats(1, 1e6)


@given(st.lists(NUMBERS, min_size=3, max_size=3), st.lists(NUMBERS, min_size=3, max_size=3))
def test_the_number_lies_within_its_bounds(one: list[float], two: list[float]) -> None:
    values = {
        name: Interval(middle, low, high)
        for name, (low, middle, high) in zip("ab", (sorted(one), sorted(two)), strict=True)
    }
    for formula in ("a * (1 + b / 100)", "a / b", "a - b"):
        low, high = bounds(formula, values)
        assert low is not None
        assert high is not None
        inner = {name: one.value for name, one in values.items() if one.value is not None}
        assert low <= evaluate(formula, inner) <= high


@pytest.mark.parametrize(
    ("formula", "value"),
    [("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("a / 4 - b", 0.5), ("a", 10), ("7.5", 7.5)],
)
def test_arithmetic_is_computed(formula: str, value: float) -> None:
    assert evaluate(formula, {"a": 10.0, "b": 2.0}) == value


@pytest.mark.parametrize(
    "formula",
    ["", "a +", "a b", "a ** 2", "-a", "abs(a)", "a.b", "a[0]", "'a'", "True", "a if a else b",
     "a; b", "__import__('os')", "lambda: 1", "a < b", "a // b"],
)  # fmt: skip
def test_anything_else_is_refused(formula: str) -> None:
    with pytest.raises(ValueError, match="not arithmetic"):
        operands(formula)


def test_a_formulas_operands_are_its_names() -> None:
    assert operands("area * (1 + expansion / 100)") == {"area", "expansion"}
