"""Streamlit's files packed as tightly as can be: once, at the first start or ahead of it.

`python -m pages.plain.pressing` does it ahead, for an image. Several processes may do it at once:
a file appears whole under its name or not at all.
"""

import gzip
import logging
import os
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import brotli
import streamlit

from data.store import settings
from pages.plain import assets, stylesheet

LOG = logging.getLogger(__name__)
KINDS = (".js", ".css", ".svg", ".json", ".ttf")  # others are packed already
# In this order: a gzip of everything takes seconds, the best Brotli a minute.
PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": (".gz", lambda body: gzip.compress(body, 9, mtime=0)),
    "br": (".br", lambda body: bytes(brotli.compress(body, quality=11))),
}
YIELDING = 10  # how much a first start yields to visitors, as nice(1) counts


def folder() -> Path:
    """Where the packed files lie: another release of Streamlit has a folder of its own."""
    return settings.configured().cache / "pressed" / streamlit.__version__


def press() -> None:
    """Packs what is not packed yet, what the first page needs first. Raises OSError."""
    names = [name for name in dict.fromkeys((*assets.first(), *assets.names())) if fits(name)]
    place = folder()
    own = place / stylesheet.name()
    if not own.is_file():
        _written(own, stylesheet.text().encode())
    for ending, pack in PACKERS.values():
        _pack(own, own.with_name(own.name + ending), pack)
        for name in names:
            _pack(assets.FOLDER / name, place / (name + ending), pack)


def begin() -> threading.Thread:
    """Packs beside the server's work; without a folder that can be written nothing is packed."""
    thread = threading.Thread(target=_quietly, name="pressing", daemon=True)
    thread.start()
    return thread


def fits(name: str) -> bool:
    """Whether packing makes a file of this name smaller."""
    return name.endswith(KINDS)


def _quietly() -> None:
    with suppress(OSError, AttributeError):  # only Linux counts a thread's niceness by itself
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), YIELDING)
    try:
        press()
    except OSError as error:
        LOG.warning("files are served unpacked: %s", error)


def _pack(source: Path, target: Path, pack: Callable[[bytes], bytes]) -> None:
    if not target.is_file():
        _written(target, pack(source.read_bytes()))


def _written(target: Path, body: bytes) -> None:
    """Whole under its name, or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(target)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    press()
