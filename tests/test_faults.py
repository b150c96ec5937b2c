"""Two writers at once, disks that are full, files that are damaged: the last good data stay."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from data.__main__ import main
from data.build import ensure, standing
from data.model.errors import TableError
from data.model.turns import turn
from data.store import editions, tables
from data.store.library import Library
from data.store.schema import SCHEMAS
from tests import killing
from tests.conftest import MORE, ROOT
from tests.killing import filled, in_force, unfinished
from tests.opening import finding, page


def test_a_reader_in_the_middle_of_the_old_version_reads_it_to_its_end(tmp_path: Path) -> None:
    old = tables.write(tmp_path, filled(), "old").version
    first = tables.read(tmp_path, old, "divisions")
    tables.write(tmp_path, killing.empty(), "new")
    assert tables.read(tmp_path, old, "divisions").equals(first)
    assert set(tables.read(tmp_path, old, "figures").columns) == set(SCHEMAS["figures"].names)


def test_two_builds_at_once_take_turns(library: Library) -> None:
    command = [sys.executable, "-m", "data", "build"]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    said = [one.communicate(timeout=120)[0] for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert said[0] == said[1]
    assert in_force(library.tables) in said[0].decode()
    assert unfinished(library.tables) == []


def test_who_finds_another_building_shows_the_last_good_ones(library: Library) -> None:
    old = ensure(library)
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    with turn(library.tables):
        assert standing(library).manifest == old
    assert standing(library).manifest != old


def failing(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on pyarrow's writing fails as the disk makes it fail."""

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(pq, "write_table", fail)


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS])
def test_a_disk_that_takes_nothing_is_named_and_the_last_good_tables_stay(
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: int,
) -> None:
    old = ensure(library)
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    failing(error, monkeypatch)
    assert main(["build"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert os.strerror(error) in said
    found = standing(library)
    assert found.manifest == old
    assert os.strerror(error) in str(found.trouble)
    assert unfinished(library.tables) == []


def test_a_disk_that_is_really_full_is_named(library: Library) -> None:
    """A process that may write no file longer than some bytes fares as on a full disk."""
    limited = "import resource as r, sys; r.setrlimit(r.RLIMIT_FSIZE, (2000, 2000));"
    program = f"{limited} from data.__main__ import main; sys.exit(main(['build']))"
    made = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert made.returncode == 2
    assert made.stderr.startswith("error: ")
    assert made.stderr.count("\n") == 1
    assert not (library.tables / "CURRENT").exists()
    assert unfinished(library.tables) == []


def test_a_folder_that_can_never_be_written_is_named(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CITY_TABLES", "/proc/tables")  # nobody makes folders there, not even root
    assert main(["build"]) == 2
    said = capsys.readouterr().err
    assert "/proc/tables" in said
    assert "CITY_TABLES" in said


def test_an_article_that_finds_no_room_is_named_and_not_half_there(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = sorted(library.articles.iterdir())
    mine = tmp_path / "mine.txt"
    mine.write_text(killing.NEW, encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    assert main(["add", str(mine)]) == 2
    assert os.strerror(errno.ENOSPC) in capsys.readouterr().err
    assert sorted(library.articles.iterdir()) == before


def test_what_failed_is_tried_again_but_not_by_every_visitor(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = ensure(library)
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    with monkeypatch.context() as full:
        failing(errno.ENOSPC, full)
        trouble = standing(library).trouble
    found = standing(library)
    assert (found.manifest, found.trouble) == (old, trouble)
    monkeypatch.setattr("data.build.AGAIN", 0.0)
    found = standing(library)
    assert found.trouble is None
    assert found.manifest != old


@pytest.mark.parametrize("garbage", [b"", b"\xff\xfe\x00", b"../../etc", b"0123456789ab\n"])
def test_a_pointer_to_nothing_is_noticed_and_mended(library: Library, garbage: bytes) -> None:
    version = ensure(library).version
    (library.tables / "CURRENT").write_bytes(garbage)
    with pytest.raises(TableError, match="python -m data build"):
        tables.current(library.tables)
    assert ensure(library).version == version


@pytest.mark.parametrize("years", [-40, 40])
def test_a_wrong_clock_changes_nothing(library: Library, years: int) -> None:
    """Files of another age are read as any: only that a time has changed counts, not to what."""
    old = ensure(library).version
    away = (years * 365 + 20_000) * 86_400
    for file in (*library.articles.iterdir(), library.tables / "CURRENT"):
        os.utime(file, (away, away))
    seen = tables.stamp(library.tables)
    assert ensure(library).version == old
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    assert ensure(library).version != old
    assert tables.stamp(library.tables) != seen


def test_an_edition_of_a_clock_gone_back_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editions, "MOST", 2)
    ahead = 4_000_000_000
    for name in ("a" * 12, "b" * 12):
        editions.keep(tmp_path, name, killing.empty())
        os.utime(tmp_path / editions.FOLDER / f"{name}.parquet", (ahead, ahead))
    editions.keep(tmp_path, "c" * 12, killing.empty())
    assert editions.read(tmp_path, "c" * 12) == {}
    assert len(list((tmp_path / editions.FOLDER).iterdir())) == 2


def test_the_page_says_that_newer_data_could_not_be_taken_in(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure(library)
    shutil.copytree(MORE, library.articles, dirs_exist_ok=True)
    failing(errno.ENOSPC, monkeypatch)
    app = page("overview/summary.py")
    assert [os.strerror(errno.ENOSPC) in one.value for one in app.warning] == [True]
    assert finding(app).count("%") == 2
