"""Libraries and tables in temporary folders; nothing of the project's own is touched."""

import shutil
from pathlib import Path

import pytest

from data.build import build
from data.store.library import Library

ROOT = Path(__file__).parent.parent
COLLECTED = ROOT / "data" / "articles" / "collected"
STATISTICS = ROOT / "data" / "statistics"
MORE = Path(__file__).parent / "library"


def settle(monkeypatch: pytest.MonkeyPatch, library: Library) -> Library:
    """Makes `library` the configured one."""
    monkeypatch.setenv("CITY_LIBRARY", str(library.articles))
    monkeypatch.setenv("CITY_TABLES", str(library.tables))
    return library


def copied(to: Path, *sources: Path) -> Library:
    """A library with copies of the articles of `sources`."""
    for source in sources:
        shutil.copytree(source, to / "articles", dirs_exist_ok=True)
    return Library(to / "articles", to / "tables")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The project's own articles, built once."""
    library = copied(tmp_path_factory.mktemp("one"), COLLECTED)
    build(library)
    return library


@pytest.fixture(scope="session")
def built_more(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The project's own articles and the test articles in Kazakh and English, built once."""
    library = copied(tmp_path_factory.mktemp("three"), COLLECTED, MORE)
    build(library)
    return library


@pytest.fixture
def tables(monkeypatch: pytest.MonkeyPatch, built: Library) -> Library:
    """The configured library holds the project's own articles."""
    return settle(monkeypatch, built)


@pytest.fixture
def more_tables(monkeypatch: pytest.MonkeyPatch, built_more: Library) -> Library:
    """The configured library holds three articles, one in each language."""
    return settle(monkeypatch, built_more)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library of one's own to change: a copy of the project's articles, not yet built."""
    return settle(monkeypatch, copied(tmp_path, COLLECTED))


@pytest.fixture
def statistics_copy(tmp_path: Path) -> Path:
    """A folder of statistics of one's own to change: a copy of the project's files."""
    code = shutil.ignore_patterns("*.py", "__pycache__")
    return shutil.copytree(STATISTICS, tmp_path / "statistics", ignore=code)
