"""Bytes that a rerun moves over the WebSocket, as a browser would receive them."""

import asyncio
import statistics
from collections.abc import Iterator

from data.store.library import Library
from pages.parts.menu import MENU
from tests.bench.table import Row
from tests.bench.viewer import Run, viewing
from tests.browser.running import app, stock_app

RUNS = 4


def rows() -> Iterator[Row]:
    """The summary, where another language is chosen, and every page as it is run once more."""
    with stock_app() as server:
        stock = asyncio.run(_moved(server.address, "", change=False))
    with app(Library.configured()) as server:
        summary = asyncio.run(_moved(server.address, "", change=True))
        yield Row("rerun: summary in another language", "bytes", "", summary, stock)
        for entry in MENU:
            page = "" if entry is MENU[0] else entry.path
            ours = asyncio.run(_moved(server.address, page, change=False))
            yield Row(f"rerun: {entry.path} as it stands", "bytes", "", ours, stock)


async def _moved(address: str, page: str, *, change: bool) -> float:
    """The median of some reruns, bytes on the wire."""
    async with viewing(address, page) as viewer:
        runs: list[Run] = [await viewer.run()]
        runs += [await (viewer.change() if change else viewer.run()) for _ in range(RUNS)]
    wrong = [error for run in runs for error in run.errors]
    if wrong:
        raise SystemExit(f"{page}: {wrong[0]}")
    return statistics.median([run.wire for run in runs[1:]])
