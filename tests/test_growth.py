"""The work of a build grows with the articles, counted in calls: no clock can disturb it."""

import cProfile
import pstats
from pathlib import Path

from data.build import examine
from data.store.library import Library
from tests import generated

FEW, MANY = 40, 240
WORST = 1.2  # times linear


def calls(folder: Path, count: int) -> int:
    """How many functions are called to read so many articles and check all of them."""
    library = Library(generated.library(folder / str(count), count), folder / "none")
    profile = cProfile.Profile()
    profile.runcall(examine, library)
    return int(vars(pstats.Stats(profile))["total_calls"])


def test_reading_and_checking_grow_as_the_articles_do(tmp_path: Path) -> None:
    calls(tmp_path, 5)  # what is compiled and kept once
    few, many = calls(tmp_path, FEW), calls(tmp_path, MANY)
    assert many / few < WORST * MANY / FEW


def test_the_same_library_is_made_every_time() -> None:
    short, long = list(generated.articles(3)), list(generated.articles(9))
    assert long[:3] == short
    assert len({one.text for one in long}) == 9
