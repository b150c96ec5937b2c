"""A writer that is killed before its first step, before its second, and so on to its last.

`python -m tests.killing TASK FOLDER` copies FOLDER/base to FOLDER/0, FOLDER/1 … and lets the task
work on each copy, killed one step later each time, until it comes to its end. A step is whatever
the task does to files: Python tells of each by an audit event; what pyarrow writes it does not
tell, so before, in the middle of and after every table is a step too.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from data.articles import adding
from data.build import build
from data.model.terms import Language
from data.store import tables
from data.store.library import Library
from data.store.schema import SCHEMAS

STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "shutil.rmtree"}
NEW = "В 2024 году доля города в экономике страны составила 22,9%."
Task = Callable[[Path], object]


def empty() -> dict[str, pa.Table]:
    """Tables without a row."""
    return {name: schema.empty_table() for name, schema in SCHEMAS.items()}


def unfinished(folder: Path) -> list[str]:
    """What begins with a dot: it is nobody's."""
    return [str(one) for one in folder.rglob(".*")]


def in_force(folder: Path) -> str:
    """The version in force, of which every table is byte for byte as it was written."""
    manifest = tables.current(folder)
    tables.verify(folder, manifest)
    return manifest.version


def filled() -> dict[str, pa.Table]:
    """Tables of which one has a row."""
    row = {"parent": "kazakhstan", "child": "almaty", "first": 1993}
    divisions = pa.Table.from_pylist([row], schema=SCHEMAS["divisions"])
    return empty() | {"divisions": divisions}


def write(folder: Path) -> object:
    """Puts other tables in force."""
    return tables.write(folder / "tables", empty(), "new")


def add(folder: Path) -> object:
    """Adds an article to the library."""
    file = folder.parent / "new.txt"
    return adding.add(file, folder / "articles", date(2026, 11, 22), lambda _: Language.RU)


def whole(folder: Path) -> object:
    """Reads a library and writes its tables."""
    return build(Library(folder / "articles", folder / "tables"))


TASKS: dict[str, Task] = {"write": write, "add": add, "whole": whole}


class Fate:
    """Counts steps, and ends the process before the one that is its last."""

    def __init__(self, last: int, folder: Path) -> None:
        self.left, self.folder = last, str(folder)

    def step(self) -> None:
        """One step more."""
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """A step, if Python is about to touch a file of the folder."""
        if event in STEPS and any(self.folder in str(one) for one in arguments[:2]):
            self.step()

    def written(self, table: pa.Table, place: Path) -> None:
        """Writes a table as pyarrow does, half of it before the whole."""
        self.step()
        WRITTEN(table, place)
        whole = place.read_bytes()
        place.write_bytes(whole[: len(whole) // 2])
        self.step()
        place.write_bytes(whole)


WRITTEN = pq.write_table


def killed(task: Task, folder: Path, last: int) -> bool:
    """Whether the task was killed before it came to its end."""
    child = os.fork()
    if child == 0:
        fate = Fate(last, folder)
        pq.write_table = fate.written
        sys.addaudithook(fate.heard)
        task(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) == signal.SIGKILL
    if os.waitstatus_to_exitcode(status):
        raise SystemExit("the task failed by itself")
    return False


def main(name: str, folder: Path, stride: int) -> None:
    """Kills the task at every step, or at one of so many."""
    last = 0
    while True:
        copy = folder / str(last)
        shutil.copytree(folder / "base", copy)
        if not killed(TASKS[name], copy, last):
            return
        last += stride


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
