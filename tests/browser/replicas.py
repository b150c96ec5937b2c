"""Two replicas of the app behind the proxy of `.container/`, all on loopback."""

import os
import re
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from data.store.library import Library
from tests.browser.running import PATIENCE, ROOT, Server, answers, app, free_port

NGINX = "/usr/sbin/nginx"
CONFIGURED = ROOT / ".container" / "nginx.conf"
LOG = "access.log"
SHARED = {"STREAMLIT_SERVER_COOKIE_SECRET": "one for both"}
SESSIONS = re.compile(r"^active_sessions(?:\{[^}]*\})? (\d+)", re.M)


def sessions(replica: Server) -> int:
    """How many visitors a replica holds, as it tells whoever measures."""
    with urllib.request.urlopen(f"{replica.address}/_stcore/metrics", timeout=10) as said:
        found = SESSIONS.search(said.read().decode())
    return int(found[1]) if found else 0


def lose(replica: Server) -> None:
    """As a machine that loses its power: nothing is said to anyone."""
    os.kill(replica.pid, signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class House:
    """The proxy's address, the replicas behind it, and the file with the proxy's log."""

    address: str
    replicas: tuple[Server, ...]
    log: Path

    def answered(self, path: str) -> list[str]:
        """Which replica answered each request for a path, in their order."""
        lines = (line.split() for line in self.log.read_text(encoding="utf-8").splitlines())
        return [line[-1] for line in lines if line[2] == path]


@contextmanager
def house(library: Library, folder: Path) -> Iterator[House]:
    """The proxy, with the project's own configuration, before two replicas that share a library."""
    with ExitStack() as open_:
        replicas = tuple(open_.enter_context(app(library, **SHARED)) for _ in range(2))
        address = open_.enter_context(_proxied(replicas, folder))
        yield House(f"http://{address}", replicas, folder / LOG)


@contextmanager
def _proxied(replicas: tuple[Server, ...], folder: Path) -> Iterator[str]:
    address = f"127.0.0.1:{free_port()}"
    file = folder / "nginx.conf"
    file.write_text(_addressed(address, replicas), encoding="utf-8")
    command = [NGINX, "-e", "stderr", "-p", str(folder), "-c", str(file)]
    with (folder / LOG).open("wb") as log:
        proxy = subprocess.Popen(command, stdout=log)
        try:
            _await(address, proxy)
            yield address
        finally:
            proxy.terminate()
            proxy.wait(timeout=30)


def _addressed(address: str, replicas: tuple[Server, ...]) -> str:
    """The configuration as it is, with the addresses of this machine in it and nothing else."""
    said = CONFIGURED.read_text(encoding="utf-8").replace("listen 8080;", f"listen {address};")
    for name, replica in zip(("one:8501", "two:8501"), replicas, strict=True):
        assert said.count(f"server {name} ") == 1
        said = said.replace(f"server {name} ", f"server {urlsplit(replica.address).netloc} ")
    return said


def _await(address: str, proxy: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while not answers(address):
        if proxy.poll() is not None or time.monotonic() > until:
            raise RuntimeError("the proxy does not answer")
        time.sleep(0.1)
