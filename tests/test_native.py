"""Native charts hold the values that the pages draw, which are the store's."""

import pytest

from data.store.library import Library
from pages.parts import figures, gallery, native, priorities, reasons, unitwords
from pages.parts import tables as store
from pages.parts.makers.made import Made
from pages.parts.native import Native
from pages.parts.words import words

TABLES = {"plans", "partners", "hedges"}  # no series of numbers: their table is shown
DRAWN = sorted(set(gallery.BY_KEY) - TABLES)
STORED = ["ranking", "through", "slope", "history", "revenue", "withdrawals", "sectors",
          "bases", "claims", "now-economy_share", "now-budget_revenue_share"]  # fmt: skip


def made(key: str, language: str = "en") -> Made:
    found = gallery.BY_KEY[key].make(words(language), {})
    assert found is not None
    return found


def drawn(key: str, language: str = "en") -> Native:
    found = native.of(words(language), made(key, language).chart)
    assert found is not None
    return found


def values(found: Native) -> list[float]:
    return [value for one in found.series for value in one.values if value is not None]


def known(key: str) -> set[float]:
    """The store's values of the rows behind a chart, read from the tables by their ids."""
    found = set()
    for row in made(key).rows:
        if "article_id" in row:
            table = store.table("figures").set_index("figure_id")
            stored = table["value"].to_dict()[row["figure_id"]]
        elif "claim_id" in row:
            stored = reasons.held("claims", row["claim_id"])["value"]
        else:
            stored = reasons.held("observations", row["observation_id"])["value"]
        found.add(round(float(stored), 9))
    return found


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("key", DRAWN)
def test_every_chart_of_numbers_has_a_native_form(tables: Library, key: str, language: str) -> None:
    found = drawn(key, language)
    assert all(len(one.values) == len(found.categories) for one in found.series)
    assert all(found.categories)
    assert values(found)
    assert values(found) == values(drawn(key))


@pytest.mark.parametrize("key", sorted(TABLES))
def test_what_is_no_series_of_numbers_has_none(tables: Library, key: str) -> None:
    assert native.of(words("en"), made(key).chart) is None


@pytest.mark.parametrize("key", STORED)
def test_native_values_are_the_stores(tables: Library, key: str) -> None:
    strange = [v for v in values(drawn(key)) if round(v, 9) not in known(key)]
    assert strange == []


@pytest.mark.parametrize("key", ["summary-shares", "shares"])
def test_parts_of_the_whole_are_the_figures_and_the_rest(tables: Library, key: str) -> None:
    city, rest = drawn(key).series
    stated = [figures.latest(name) for name in ("economy_share", "budget_revenue_share")]
    assert list(city.values) == [row["value"] for row in stated if row]
    whole = [sum(filter(None, pair)) for pair in zip(city.values, rest.values, strict=True)]
    assert whole == pytest.approx([100.0, 100.0])


@pytest.mark.parametrize("key", ["summary-zone", "zone"])
def test_areas_to_scale_become_bars_of_hectares(tables: Library, key: str) -> None:
    found, planned = drawn(key), figures.derived("planned_zone_area")
    assert planned is not None
    assert values(found) == [planned["operands"]["area"]["value"], planned["value"]]
    assert found.unit == "ha"


def test_counts_are_those_of_the_checks_and_of_the_sentences(tables: Library) -> None:
    assert sum(values(drawn("verdicts"))) == len(store.table("checks"))
    counted = priorities.counts(priorities.found())
    assert sum(values(drawn("priorities"))) == sum(counted.values())


def test_an_open_value_says_so_in_its_name(tables: Library) -> None:
    named = drawn("bases").categories
    assert [name for name in named if "at least" in name]


def test_years_without_a_value_keep_their_place(tables: Library) -> None:
    found = drawn("through")
    years = [int(name) for name in found.categories]
    assert years == list(range(years[0], years[-1] + 1))
    assert None in [value for one in found.series for value in one.values]


def test_series_of_one_colour_are_told_apart(tables: Library) -> None:
    for key in ("drivers", "sectors", "revenue"):
        assert len({one.colours for one in drawn(key).series}) == len(drawn(key).series)


@pytest.mark.parametrize(
    ("language", "unit", "largest", "code"),
    [
        ("en", "percent", 20.6, '#,##0.0"%"'),
        ("ru", "percent", 20.6, '#,##0.0"\xa0%"'),
        ("kk", "ha", 490.0, '#,##0"\xa0га"'),
        ("en", "", 4.0, "#,##0"),
    ],
)
def test_a_number_format_writes_the_unit(
    language: str, unit: str, largest: float, code: str
) -> None:
    found = unitwords.code(words(language), unit, [largest, None])
    assert found.replace(" ", "\xa0") == code


def test_large_sums_are_scaled_by_their_format_not_in_their_value() -> None:
    found = unitwords.code(words("ru"), "KZT", [2.99e13])
    assert found.startswith("#,##0.00,,,,")
    assert "трлн" in found
