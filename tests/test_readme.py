"""The README says what is there: its map, its menu, its commands."""

import re
import shlex
from pathlib import Path

import pytest

from data.__main__ import COMMANDS
from pages.parts.menu import MENU

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND_LINES = [
    line.split("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", TEXT, re.S)
    for line in block.splitlines()
    if line.strip()
]


@pytest.mark.parametrize("place", re.findall(r"`((?:data|pages|tests)/[\w/.]*|app\.py)`", TEXT))
def test_every_place_on_the_map_is_there(place: str) -> None:
    assert (ROOT / place).exists()


def test_every_room_is_on_the_map() -> None:
    rooms = [
        f"{folder.relative_to(ROOT)}/"
        for top in ("data", "pages")
        for folder in (ROOT / top).iterdir()
        if folder.is_dir() and folder.name != "__pycache__"
    ]
    assert [room for room in rooms if f"`{room}`" not in TEXT] == []


def test_the_menu_is_the_apps() -> None:
    rows = re.findall(r"^\| (Overview|Economy|Context|Evidence) \| ([^|]+) \|", TEXT, re.M)
    assert rows == [(entry.section, entry.title) for entry in MENU]


def test_every_command_of_ours_is_named() -> None:
    named = re.findall(r"python -m data (\w+)", TEXT)
    assert {each.name for each in COMMANDS} <= set(named)


@pytest.mark.parametrize("line", [line for line in COMMAND_LINES if "python -m" in line])
def test_commands_name_modules_that_exist(line: str) -> None:
    words = shlex.split(line)
    module = words[words.index("-m") + 1].replace(".", "/")
    assert (ROOT / f"{module}.py").is_file() or (ROOT / module / "__main__.py").is_file()


def test_the_picture_is_there_and_small() -> None:
    (picture,) = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", TEXT)
    assert 0 < (ROOT / picture).stat().st_size < 300_000
