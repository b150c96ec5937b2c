"""How long a page's script runs once warm: `uv run python -m tests.bench`. Prints, asserts nothing.

Each page is run in each language in this process, as a browser's session would have it run, but
without the browser; the median of the runs is what a change of a control costs the server.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from streamlit.testing.v1 import AppTest

from data.build import ensure
from data.model.terms import Language
from data.store.library import Library
from pages.parts.menu import BY_PATH, MENU

FRAME = Path(__file__).parent.parent / "pages" / "frame.py"
WARMING, RUNS = 3, 15
FULL = {"series": "grp_share", "place": "all"}  # 33 years of 20 regions
FLOOR, GOAL = 120, 40  # ms, at the median
FULL_FLOOR, FULL_GOAL = 150, 60  # the same with all regions in all years


def milliseconds(script: str, language: str, asked: dict[str, str]) -> list[float]:
    """Times of warm runs of one page at an address, ms."""
    app = AppTest.from_file(str(FRAME), default_timeout=60)
    for key, value in ({"lang": language} | asked).items():
        app.query_params[key] = value
    app.run()
    app.switch_page(script)
    return [_timed(app) for _ in range(WARMING + RUNS)][WARMING:]


def _timed(app: AppTest) -> float:
    started = time.perf_counter()
    app.run()
    if app.exception:
        raise SystemExit(f"a page failed: {app.exception[0].message}")
    return (time.perf_counter() - started) * 1000


def views() -> Iterator[tuple[str, str, dict[str, str]]]:
    """What is measured: every page as it opens, and the one view with the most values."""
    for entry in MENU:
        yield entry.path, entry.script, {}
    yield "all regions", BY_PATH["explore"].script, FULL


def main() -> None:
    """Prints a line a page and language."""
    ensure(Library.configured())
    sys.stdout.write(
        f"page        language  median ms  slowest ms   (floor {FLOOR}, goal {GOAL};"
        f" all regions: floor {FULL_FLOOR}, goal {FULL_GOAL})\n"
    )
    for name, script, asked in views():
        for language in Language:
            times = milliseconds(script, language, asked)
            median, slowest = statistics.median(times), max(times)
            sys.stdout.write(f"{name:11} {language:8} {median:10.1f} {slowest:11.1f}\n")


if __name__ == "__main__":
    main()
