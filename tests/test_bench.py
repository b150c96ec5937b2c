"""The benchmark: what it works out by itself, and that it speaks to a server as a browser does."""

import asyncio
import math
import os

import pytest
from streamlit.proto.Element_pb2 import Element

from data.store.library import Library
from tests.bench import __main__ as bench
from tests.bench import crowd, growing, memory, mixed
from tests.bench.controls import Control, heard, turned
from tests.bench.table import Row, lines, quantile, shown
from tests.browser.running import app

YEARS = Control("year", ("2025", "2024"), "2025", alone=True)
WAYS = Control("way", ("up", "down"), "up", alone=True)
TONGUES = Control("lang", ("ru", "kk", "en"), "en", alone=False)


@pytest.mark.parametrize(
    ("share", "expected"), [(0.5, 2.0), (0.75, 3.0), (0.95, 4.0), (1.0, 4.0), (0.01, 1.0)]
)
def test_a_share_of_the_times_does_not_exceed_the_quantile(share: float, expected: float) -> None:
    assert quantile([4.0, 2.0, 1.0, 3.0], share) == expected


def test_nothing_measured_has_no_quantile() -> None:
    assert math.isnan(quantile([], 0.5))


@pytest.mark.parametrize(
    ("number", "text"),
    [(None, ""), (0, "0"), (0.123456, "0.123"), (36.49, "36.5"), (456.7, "457"),
     (12345.6, "12,346"), (math.nan, "nan")],
)  # fmt: skip
def test_three_digits_are_shown(number: float | None, text: str) -> None:
    assert shown(number) == text


def test_the_table_stands_in_columns_and_compares_where_it_can() -> None:
    head, first, second = lines([Row("a run", "ms", "1 / 2", 30, 120), Row("size", "MB", "", 5)])
    assert first.split() == ["a", "run", "30.0", "120", "0.25", "ms", "1", "/", "2"]
    assert second.split() == ["size", "5.00", "MB"]
    assert head.index("unit") == first.index("ms") == second.index("MB")


def test_a_control_goes_on_to_its_next_option_and_from_the_last_to_the_first() -> None:
    assert YEARS.moved().at == "2024"
    assert YEARS.moved().moved().at == "2025"
    assert Control("new", ("one",), None, alone=True).moved().at == "one"


def test_lists_are_turned_one_after_another_and_the_language_only_where_there_is_no_list() -> None:
    page = {each.name: each for each in (TONGUES, YEARS, WAYS)}
    assert turned(page, 0) == YEARS.moved()
    assert turned(page, 1) == WAYS.moved()
    assert turned({"lang": TONGUES}, 5) == TONGUES.moved()
    assert turned({}, 0) is None


def test_a_browser_answers_with_the_label_of_a_list_and_the_labels_of_buttons() -> None:
    assert YEARS.state().string_value == "2025"
    assert [*TONGUES.state().string_array_value.data] == ["en"]


def _listed(*, sets: bool) -> Element:
    element = Element()
    element.selectbox.id = "year"
    element.selectbox.options.extend(["2025", "2024"])
    element.selectbox.default = 0
    if sets:
        element.selectbox.set_value, element.selectbox.raw_value = True, "2025"
    return element


@pytest.mark.parametrize(("sets", "at"), [(False, "2024"), (True, "2025")])
def test_a_control_stays_where_it_was_moved_unless_the_server_sets_it(sets: bool, at: str) -> None:
    found = heard(_listed(sets=sets), {"year": YEARS.moved()})
    assert found is not None
    assert found.at == at


def test_what_is_no_control_is_passed_over() -> None:
    assert heard(Element(), {}) is None


def test_memory_is_held_against_its_level_once_settled() -> None:
    seen = [(0.0, 100.0), (30.0, 180.0), (60.0, 200.0), (90.0, 208.0), (120.0, 204.0)]
    assert mixed.settled(seen) == [200.0, 208.0, 204.0]
    assert memory.grown(mixed.settled(seen)) == pytest.approx(0.04)
    assert mixed.settled(seen[:2]) == [100.0, 180.0]


def test_a_process_has_memory_and_has_worked() -> None:
    assert memory.resident(os.getpid()) > 50
    assert memory.worked(os.getpid()) == pytest.approx(sum(os.times()[:2]), abs=1)


def test_growth_is_linear_where_each_article_takes_the_same() -> None:
    assert growing.linear({1: 2.0, 100: 11.9, 10_000: 1001.9}) == pytest.approx(1.0)
    assert growing.linear({1: 2.0, 100: 11.9, 10_000: 2001.8}) == pytest.approx(2.0)


def test_parts_are_named_or_all_are_measured() -> None:
    assert bench.asked([]).parts == []
    assert bench.asked(["load", "--load", "30"]).load == 30
    with pytest.raises(SystemExit):
        bench.asked(["lod"])


def test_every_address_of_the_load_is_one_of_a_held_figure_or_page(built: Library) -> None:
    asked = mixed.addresses(built)
    assert len(asked) == len(set(asked))
    assert sum(path.startswith("/figures/") for path in asked) >= 6


def test_two_viewers_change_pages_and_read_files_without_an_error(built: Library) -> None:
    with app(built) as server:
        seen = asyncio.run(crowd.crowd(server.address, crowd.Asked(2, 1)))
        asked = mixed.addresses(built)[::12]
        load = asyncio.run(mixed.mixed(server, asked, 2))
    assert seen.errors == load.errors == load.pages.errors == []
    assert len(seen.times) == 2
    assert all(moved > 1000 for moved in seen.wire)
    assert load.statuses[200] >= 2
    assert min(level for _, level in load.memory) > 50
