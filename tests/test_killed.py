"""Writers killed at any moment leave the old state or the new one, never half of either."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from data.articles import reading
from data.build import build, ensure
from data.model.errors import TableError
from data.store import tables
from data.store.library import Library
from tests import killing
from tests.conftest import COLLECTED, MORE, ROOT, copied
from tests.killing import filled, in_force, unfinished


def killed(task: str, folder: Path, stride: int = 1) -> list[Path]:
    """The folders that a task left when it was killed at each step; the last is where it ended."""
    command = [sys.executable, "-m", "tests.killing", task, str(folder), str(stride)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=300)
    found = sorted(
        (one for one in folder.iterdir() if one.name.isdigit()), key=lambda one: int(one.name)
    )
    assert len(found) > 3
    return found


def test_a_writer_of_tables_killed_at_any_step_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    old = tables.write(tmp_path / "base" / "tables", filled(), "old").version
    places = [one / "tables" for one in killed("write", tmp_path)]
    found = [in_force(place) for place in places]
    new = found[-1]
    assert set(found) == {old, new}
    assert found == sorted(found, key=[old, new].index)  # once it is new it stays new
    for place in places[::9]:
        killing.write(place.parent)
        assert unfinished(place) == []
        assert in_force(place) == new
    assert any(unfinished(place) for place in places)


def test_a_first_writer_killed_leaves_no_tables_or_all(tmp_path: Path) -> None:
    (tmp_path / "base").mkdir()
    places = [one / "tables" for one in killed("write", tmp_path, stride=7)]
    for place in places:
        if (place / "CURRENT").exists():
            in_force(place)
        else:
            with pytest.raises(TableError, match="no readable manifest"):
                tables.current(place)


def test_an_addition_killed_at_any_step_leaves_the_article_out_or_in(tmp_path: Path) -> None:
    shutil.copytree(COLLECTED, tmp_path / "base" / "articles")
    (tmp_path / "new.txt").write_text(f"Новости города\n\n{killing.NEW}\n", "utf-8")
    before = names(tmp_path / "base")
    places = killed("add", tmp_path)
    counts = [len(names(place)) for place in places]
    assert set(counts) == {len(before), len(before) + 1}
    assert counts == sorted(counts)
    for place in places:
        if names(place) == before:
            killing.add(place)
        assert names(place) == names(places[-1])
        assert unfinished(place / "articles") == []


def names(place: Path) -> list[str]:
    """The articles of a library, all of which can be read."""
    articles, refused = reading.library(place / "articles")
    assert refused == ()
    return [one.article_id for one in articles]


def test_a_build_killed_on_its_way_is_made_good_by_the_next(tmp_path: Path) -> None:
    library = copied(tmp_path / "base", COLLECTED)
    old = build(library).manifest.version
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    places = killed("whole", tmp_path, stride=25)
    new = in_force(places[-1] / "tables")
    assert {in_force(place / "tables") for place in places} == {old, new}
    half = Library(places[1] / "articles", places[1] / "tables")
    assert ensure(half).version == new
    assert unfinished(half.tables) == []
