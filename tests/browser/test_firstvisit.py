"""A first visit beside a stock Streamlit app: bytes, times on a slow line, and what comes first."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Route, expect

from data.store.library import Library
from pages.plain import assets, pressing
from tests.browser.firstvisit import CHART, HEADLINES, slowly, twice
from tests.browser.running import served, stock
from tests.browser.visit import SETTLED, context

pytestmark = pytest.mark.browser
BYTES, SECOND_VISIT = 0.32, 60_000  # of stock's; bytes
HEADLINES_SEEN, CHART_SEEN = 0.22, 0.36  # of the time that stock needs for its chart
PLOTLY = re.compile(r"/PlotlyChart\.")


@pytest.fixture(scope="module")
def ours(chromium: str, built: Library) -> Iterator[str]:
    """The app, all of its files packed."""
    pressing.press()
    with served(built) as address:
        yield address


@pytest.fixture(scope="module")
def theirs(chromium: str) -> Iterator[str]:
    """The stock app."""
    with stock() as address:
        yield address


def test_a_first_visit_moves_a_fraction_of_stocks_bytes_and_a_second_next_to_none(
    browser: Browser, ours: str, theirs: str
) -> None:
    first, second = twice(browser, ours, HEADLINES, CHART)
    usual, _ = twice(browser, theirs, CHART)
    assert first.bytes <= BYTES * usual.bytes
    assert second.bytes <= SECOND_VISIT


def test_on_a_slow_line_the_figures_are_there_long_before_stocks_chart(
    browser: Browser, ours: str, theirs: str
) -> None:
    seen = slowly(browser, ours, HEADLINES, CHART).seen
    usual = slowly(browser, theirs, CHART).seen[CHART]
    assert seen[HEADLINES] <= HEADLINES_SEEN * usual
    assert seen[CHART] <= CHART_SEEN * usual


def test_the_headline_figures_are_seen_before_any_chart_library(
    browser: Browser, ours: str
) -> None:
    with context(browser, 1280) as visitor:
        held: list[Route] = []
        page = visitor.new_page()
        page.route(PLOTLY, lambda request: held.append(request))
        page.goto(ours)
        expect(page.locator(HEADLINES)).to_be_visible(timeout=60_000)
        expect(page.locator(".card-value")).to_have_count(4)
        assert len(held) > 0
        assert page.locator(CHART).count() == 0
        for request in held:
            request.continue_()
        expect(page.locator(CHART).first).to_be_visible(timeout=60_000)


def test_what_is_fetched_beforehand_is_what_the_summary_runs(browser: Browser, ours: str) -> None:
    with context(browser, 1280) as visitor:
        page = visitor.new_page()
        profiler = visitor.new_cdp_session(page)
        profiler.send("Profiler.enable")
        profiler.send("Profiler.startPreciseCoverage")
        page.goto(ours)
        page.wait_for_function(SETTLED, timeout=60_000)
        scripts = profiler.send("Profiler.takePreciseCoverage")["result"]
    run = {script["url"].removeprefix(f"{ours}/") for script in scripts if ran(script)}
    assert set(assets.drawn()) - run == set()
    assert {name for name in run if name.endswith(".js")} - set(assets.first()) == set()


def ran(script: dict[str, Any]) -> bool:
    """Whether anything in a script was run, and not only read."""
    stretches = [each for function in script["functions"] for each in function["ranges"]]
    return any(each["count"] > 0 for each in stretches)
