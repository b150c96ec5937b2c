"""Streamlit's own files: which there are, and which of them the first page needs.

Their names change with every release, so they are found in the page and the manifest that
Streamlit carries; what the summary is made of is named once, in `DRAWN`.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from streamlit import file_util

FOLDER = Path(file_util.get_static_dir())
LISTED = re.compile(r'(?:src|href)="\./(static/[^"]+)"')
# The parts of Streamlit that draw the summary, the charts' part after what stands above them.
DRAWN = ("Html", "ButtonGroup", "PageLink", "PlotlyChart")


@cache
def names() -> tuple[str, ...]:
    """Every file below Streamlit's static/, as its address is written: `static/js/x.123.js`."""
    files = sorted(path for path in (FOLDER / "static").rglob("*") if path.is_file())
    return tuple(path.relative_to(FOLDER).as_posix() for path in files)


@cache
def page() -> str:
    """The page that Streamlit serves for every address."""
    return (FOLDER / "index.html").read_text(encoding="utf-8")


@cache
def listed() -> tuple[str, ...]:
    """The files that the page itself asks for, in its order."""
    return tuple(LISTED.findall(page()))


@cache
def drawn() -> tuple[str, ...]:
    """The scripts that the summary asks for later, each with what it imports, in order."""
    found = [name for part in DRAWN for key in _keys(part) for name in _scripts(key, set())]
    return tuple(name for name in dict.fromkeys(found) if name not in listed())


def first() -> tuple[str, ...]:
    """Everything that a first visit to the summary reads."""
    return (*listed(), *drawn())


@cache
def _manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    return found


def _keys(part: str) -> Iterator[str]:
    """Where the manifest tells of a part that is asked for once it is needed."""
    for key, entry in _manifest().items():
        if entry.get("isDynamicEntry") and entry.get("name") == part:
            yield key


def _scripts(key: str, seen: set[str]) -> Iterator[str]:
    if key in seen:
        return
    seen.add(key)
    entry = _manifest()[key]
    for imported in entry.get("imports", ()):
        yield from _scripts(imported, seen)
    yield str(entry["file"])
