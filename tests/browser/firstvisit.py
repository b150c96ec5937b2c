"""What a first visit costs, beside a stock Streamlit app: `python -m tests.browser.firstvisit`.

Bytes are what the browser counts on the wire, and the messages of the WebSocket as they are once
unpacked; times are on an emulated slow line. Both apps are visited in one run by one browser.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from data.build import build
from data.store.library import Library
from pages.plain import pressing
from tests.browser.running import CHROMIUM, QUIET, served, stock

SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
CHART = "[data-testid='stPlotlyChart'] .main-svg"
HEADLINES = ".card-value >> nth=3"  # the last of the four
PATIENCE = 120_000  # ms
QUIET_FOR = 1.5  # s without a byte: the visit is over


@dataclass
class Counted:
    """What a visit moved, in bytes, and when what was waited for could be seen, in s."""

    http: int = 0
    socket: int = 0
    seen: dict[str, float] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    last: float = 0.0

    @property
    def bytes(self) -> int:
        """All that came over the wire."""
        return self.http + self.socket

    def asked(self, event: dict[str, Any]) -> None:
        """Notes the name of a file."""
        self.names.add(event["request"]["url"].rpartition("/")[2])

    def loaded(self, event: dict[str, Any]) -> None:
        """Counts a file."""
        self.http += int(event["encodedDataLength"])
        self.last = time.monotonic()

    def heard(self, event: dict[str, Any]) -> None:
        """Counts a message: binary ones come in base64."""
        told = event["response"]
        size = len(told["payloadData"])
        self.socket += size * 3 // 4 if told["opcode"] == 2 else size
        self.last = time.monotonic()


def visit(visitor: BrowserContext, address: str, *awaited: str, slow: bool = False) -> Counted:
    """One visit in a tab of its own, until all that is awaited is seen and nothing more comes."""
    page, counted = visitor.new_page(), Counted()
    page.set_default_timeout(PATIENCE)
    line = visitor.new_cdp_session(page)
    line.send("Network.enable")
    if slow:
        line.send("Network.emulateNetworkConditions", SLOW)
    line.on("Network.requestWillBeSent", counted.asked)
    line.on("Network.loadingFinished", counted.loaded)
    line.on("Network.webSocketFrameReceived", counted.heard)
    began = time.monotonic()
    page.goto(address, wait_until="commit")
    for what in awaited:
        page.wait_for_selector(what)
        counted.seen[what] = time.monotonic() - began
    while time.monotonic() - counted.last < QUIET_FOR:
        page.wait_for_timeout(200)
    page.close()
    return counted


def twice(browser: Browser, address: str, *awaited: str) -> tuple[Counted, Counted]:
    """A first and a second visit of one visitor, on a fast line."""
    visitor = browser.new_context(locale="ru-RU")
    visits = visit(visitor, address, *awaited), visit(visitor, address, *awaited)
    visitor.close()
    return visits


def slowly(browser: Browser, address: str, *awaited: str) -> Counted:
    """A first visit on a slow line."""
    visitor = browser.new_context(locale="ru-RU")
    seen = visit(visitor, address, *awaited, slow=True)
    visitor.close()
    return seen


@contextmanager
def _places() -> Iterator[tuple[str, str]]:
    pressing.press()
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Library.configured().articles, Path(folder))
        build(library)
        with served(library) as ours, stock() as theirs:
            yield ours, theirs


def main() -> None:
    """Prints ours, stock's and their ratio, a line a measure."""
    with _places() as (ours, theirs), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        first, again = twice(browser, ours, HEADLINES, CHART)
        stock_first, _ = twice(browser, theirs, CHART)
        slow = slowly(browser, ours, HEADLINES, CHART).seen
        stock_slow = slowly(browser, theirs, CHART).seen[CHART]
        brief = slowly(browser, f"{ours}/brief", "h1").seen["h1"]
        browser.close()
    _line("bytes of a first visit", first.bytes, stock_first.bytes, "0.32, goal 0.26")
    _line("bytes of a second visit", again.bytes, None, "60 000")
    _line("s to the headline figures", slow[HEADLINES], stock_slow, "0.22, goal 0.14")
    _line("s to the first chart", slow[CHART], stock_slow, "0.36, goal 0.29")
    _line("s to the brief", brief, None, "1.5")


def _line(what: str, ours: float, theirs: float | None, floor: str) -> None:
    ratio = f"{theirs:12,.1f} {ours / theirs:6.3f}" if theirs else " " * 19
    sys.stdout.write(f"{what:28} {ours:12,.1f} {ratio}   (floor {floor})\n")


if __name__ == "__main__":
    main()
