"""How a build and the summary grow with the number of articles."""

import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from data.build import build
from data.store.library import Library
from pages.parts.menu import MENU
from tests.bench import scripts
from tests.bench.table import Row
from tests.generated import library as generated


def rows(counts: Sequence[int]) -> Iterator[Row]:
    """A build of each number of articles, then what the largest makes of linear and of a run."""
    builds: dict[int, float] = {}
    runs: dict[int, float] = {}
    for count in sorted(counts):
        with tempfile.TemporaryDirectory() as folder:
            library = Library(generated(Path(folder, "articles"), count), Path(folder, "tables"))
            builds[count] = _built(library)
            with scripts.configured(library):
                runs[count] = scripts.page(MENU[0].script)
        yield Row(f"build of {count:,} articles", "s", "", builds[count])
        yield Row(f"summary of {count:,} articles", "ms", "", runs[count])
    least, most = min(runs), max(runs)
    yield Row("build against linear", "×", "1.2 / 1.2", linear(builds))
    yield Row(f"summary of {most:,} against {least:,}", "×", "1.5 / 1.5", runs[most] / runs[least])


def linear(builds: dict[int, float]) -> float:
    """Seconds an article at the largest build against those at the one before it.

    What the smallest build takes is taken for what any build takes, and is left out.
    """
    least, *counts = sorted(builds)
    each = [(builds[count] - builds[least]) / (count - least) for count in counts]
    return each[-1] / each[-2] if len(each) > 1 else float("nan")


def _built(library: Library) -> float:
    began = time.perf_counter()
    build(library)
    return time.perf_counter() - began
