"""What the server keeps in memory: of itself, and for each further session."""

import asyncio
import os
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from data.store.library import Library
from tests.bench.table import Row
from tests.bench.viewer import viewing
from tests.browser.running import Server, app, stock_app

SESSIONS, FURTHER, CHANGES = 20, 60, 3  # to warm the caches, and to be measured
MEGABYTE = 1_000_000
PAGE = os.sysconf("SC_PAGE_SIZE")
WORKED = (11, 12)  # of stat, after the name: as a program, and in the kernel; ticks
RESIDENT = 1  # the second number of statm, in memory pages


def rows() -> Iterator[Row]:
    """Memory with as many sessions as warm the caches, and what each of more adds."""
    with app(Library.configured()) as server:
        level, more = asyncio.run(_measured(server))
    with stock_app() as server:
        stock, stock_more = asyncio.run(_measured(server))
    yield Row(f"memory with {SESSIONS} sessions", "MB", "", level, stock)
    yield Row("memory for a further session", "MB", "1.0 / 0.5 MB", more, stock_more)


async def _measured(server: Server) -> tuple[float, float]:
    """Memory with some sessions of the first page, and per session of more; MB."""
    async with AsyncExitStack() as stay:
        await _come(server, stay, SESSIONS)
        before = resident(server.pid)
        await _come(server, stay, FURTHER)
        after = resident(server.pid)
    return before, (after - before) / FURTHER


async def _come(server: Server, stay: AsyncExitStack, sessions: int) -> None:
    for _ in range(sessions):
        viewer = await stay.enter_async_context(viewing(server.address, ""))
        await viewer.run()
        for _ in range(CHANGES):
            await viewer.change()


def resident(pid: int) -> float:
    """Of a process, MB."""
    numbers = Path("/proc", str(pid), "statm").read_text(encoding="ascii").split()
    return int(numbers[RESIDENT]) * PAGE / MEGABYTE


def worked(pid: int) -> float:
    """Processor time that a process has used, s."""
    stat = Path("/proc", str(pid), "stat").read_text(encoding="utf-8")
    numbers = stat.rpartition(")")[2].split()
    return sum(int(numbers[place]) for place in WORKED) / os.sysconf("SC_CLK_TCK")


def grown(levels: Sequence[float]) -> float:
    """By how much the highest level lies above the first, as a share of the first."""
    return max(levels) / levels[0] - 1
