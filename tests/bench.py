"""How long a page's script runs once warm: `uv run python -m tests.bench`. Prints, asserts nothing.

Each page is run in each language in this process, as a browser's session would have it run, but
without the browser; the median of the runs is what a change of a control costs the server.
"""

import statistics
import sys
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

from data.build import ensure
from data.model.terms import Language
from data.store.library import Library
from pages.parts.menu import MENU

FRAME = Path(__file__).parent.parent / "pages" / "frame.py"
WARMING, RUNS = 3, 15
FLOOR, GOAL = 120, 40  # ms, at the median


def milliseconds(script: str, language: str) -> list[float]:
    """Times of warm runs of one page, ms."""
    app = AppTest.from_file(str(FRAME), default_timeout=60)
    app.query_params["lang"] = language
    app.run()
    app.switch_page(script)
    return [_timed(app) for _ in range(WARMING + RUNS)][WARMING:]


def _timed(app: AppTest) -> float:
    started = time.perf_counter()
    app.run()
    if app.exception:
        raise SystemExit(f"a page failed: {app.exception[0].message}")
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Prints a line a page and language."""
    ensure(Library.configured())
    sys.stdout.write(
        f"page        language  median ms  slowest ms   (floor {FLOOR}, goal {GOAL})\n"
    )
    for entry in MENU:
        for language in Language:
            times = milliseconds(entry.script, language)
            median, slowest = statistics.median(times), max(times)
            sys.stdout.write(f"{entry.path:11} {language:8} {median:10.1f} {slowest:11.1f}\n")


if __name__ == "__main__":
    main()
