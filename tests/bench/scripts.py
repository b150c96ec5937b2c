"""How long a page's script runs once warm, without a browser, in this process."""

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from streamlit.testing.v1 import AppTest

from data.build import ensure
from data.model.terms import Language
from data.store.library import Library
from pages.parts.menu import BY_PATH, MENU
from tests.bench.table import Row
from tests.browser.running import STOCK

FRAME = Path(__file__).parent.parent.parent / "pages" / "frame.py"
WARMING, RUNS = 3, 15
PAGE = ("ms", "120 / 40 ms")  # at the median
FULL = {"series": "grp_share", "place": "all"}  # 33 years of 20 regions
FULLEST = ("ms", "150 / 60 ms")
SUMMARY = ("ms", "1.0 / 0.6 of stock")


def rows() -> Iterator[Row]:
    """A row a page: the slowest of its three languages; the summary beside stock."""
    ensure(Library.configured())
    plain = stock()
    yield Row("script run: summary", *SUMMARY, page(MENU[0].script), plain)
    for entry in MENU[1:]:
        yield Row(f"script run: {entry.path}", *PAGE, page(entry.script), plain)
    explore = page(BY_PATH["explore"].script, FULL)
    yield Row("script run: explore, all regions and years", *FULLEST, explore, plain)


def page(script: str, asked: dict[str, str] | None = None) -> float:
    """The median of warm runs of one page at an address, ms, in the slowest language."""
    return max(_page(script, {"lang": language} | (asked or {})) for language in Language)


def stock() -> float:
    """The same of a stock app."""
    return median(AppTest.from_string(STOCK, default_timeout=60).run())


def _page(script: str, asked: dict[str, str]) -> float:
    app = AppTest.from_file(str(FRAME), default_timeout=60)
    for key, value in asked.items():
        app.query_params[key] = value
    app.run()
    app.switch_page(script)
    return median(app)


def median(app: AppTest) -> float:
    """Of its warm runs, ms. Ends the process if a page fails."""
    return statistics.median([_timed(app) for _ in range(WARMING + RUNS)][WARMING:])


def _timed(app: AppTest) -> float:
    started = time.perf_counter()
    app.run()
    if app.exception:
        raise SystemExit(f"a page failed: {app.exception[0].message}")
    return (time.perf_counter() - started) * 1000


@contextmanager
def configured(library: Library) -> Iterator[None]:
    """The pages show this library for as long as the block runs."""
    ours = {"CITY_LIBRARY": str(library.articles), "CITY_TABLES": str(library.tables)}
    before = {name: os.environ.get(name, "") for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        os.environ.update(before)
