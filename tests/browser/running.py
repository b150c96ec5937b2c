"""The app on a port of its own, and the browser that visits it: for the tests and the picture."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from data.store.library import Library

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = "/usr/bin/chromium"
QUIET = (  # Chromium on its own asks for updates and lists; the tests count what the app asks for
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 90  # s, for a cold start on a busy machine


STOCK = """
import plotly.express as px
import streamlit as st

st.title("Stock")
st.plotly_chart(px.bar(x=["a", "b", "c"], y=[1, 2, 3]))
"""


@dataclass(frozen=True, slots=True)
class Server:
    """Where an app answers, and the process that does."""

    address: str
    pid: int


@contextmanager
def served(library: Library, **settings: str) -> Iterator[str]:
    """The address of the app, started as a newcomer starts it; it ends with the block.

    settings: more of the environment. Raises RuntimeError with what the server printed if it does
    not answer.
    """
    with app(library, **settings) as server:
        yield server.address


@contextmanager
def app(library: Library, **settings: str) -> Iterator[Server]:
    """The same with its process."""
    own = {"CITY_LIBRARY": str(library.articles), "CITY_TABLES": str(library.tables)}
    with _running(ROOT / "app.py", own | settings) as server:
        yield server


@contextmanager
def stock() -> Iterator[str]:
    """The address of a Streamlit app with a title and one chart, as Streamlit serves it."""
    with stock_app() as server:
        yield server.address


@contextmanager
def stock_app() -> Iterator[Server]:
    """The same with its process."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "stock.py")
        script.write_text(STOCK, encoding="utf-8")
        with _running(script, {}) as server:
            yield server


@contextmanager
def _running(script: Path, settings: dict[str, str]) -> Iterator[Server]:
    address = f"127.0.0.1:{free_port()}"
    with tempfile.TemporaryFile() as said:
        server = _started(address, script, settings, said)
        try:
            _await(address, server, said)
            yield Server(f"http://{address}", server.pid)
        finally:
            server.terminate()
            server.wait(timeout=30)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _started(
    address: str, script: Path, settings: dict[str, str], said: IO[bytes]
) -> subprocess.Popen[bytes]:
    host, port = address.split(":")
    place = (f"--server.address={host}", f"--server.port={port}", "--server.headless=true")
    return subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", script.name, *place],
        cwd=script.parent,
        env=os.environ | settings,
        stdout=said,
        stderr=subprocess.STDOUT,
    )


def _await(address: str, server: subprocess.Popen[bytes], said: IO[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while not answers(address):
        if server.poll() is not None or time.monotonic() > until:
            said.seek(0)
            raise RuntimeError(f"the app does not answer:\n{said.read().decode()}")
        time.sleep(0.1)


def answers(address: str) -> bool:
    """Whether a Streamlit app answers at a host and port."""
    try:
        with urllib.request.urlopen(f"http://{address}/_stcore/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
