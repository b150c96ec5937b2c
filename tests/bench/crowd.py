"""Many viewers at once, each of whom changes a control every few seconds."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from data.store.library import Library
from tests.bench.memory import worked
from tests.bench.table import Row, quantile
from tests.bench.viewer import LOST, Viewer, viewing
from tests.browser.running import Server, app, stock_app

PAGES = ("regions", "")  # turn about: lists and three charts; the summary and its language
STOCK_PAGES = ("",)
EVERY = 5.0  # s from one change to the next


@dataclass(frozen=True, slots=True)
class Asked:
    """How many viewers, for how many seconds once all are there, of which pages in turn."""

    viewers: int
    seconds: float
    pages: tuple[str, ...] = PAGES


@dataclass
class Seen:
    """Of every change: seconds, bytes on the wire; and what went wrong."""

    times: list[float] = field(default_factory=list)
    wire: list[int] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def rows(viewers: int, seconds: float) -> Iterator[Row]:
    """Times of a change at ours and at stock, and how many failed."""
    with app(Library.configured()) as server:
        ours, work = _worked(server, Asked(viewers, seconds))
    with stock_app() as server:
        stock, stock_work = _worked(server, Asked(viewers, seconds, STOCK_PAGES))
    both = (ours, stock)
    for share, asked in ((0.5, ""), (0.95, "2,000 / 800 ms"), (1.0, "")):
        times = [quantile(seen.times, share) * 1000 for seen in both]
        yield Row(f"{viewers} viewers: a change, p{share * 100:.0f}", "ms", asked, *times)
    yield Row(f"{viewers} viewers: processor time a run", "ms", "", work, stock_work)
    yield Row(f"{viewers} viewers: changes", "", "", *(len(seen.times) for seen in both))
    yield Row(f"{viewers} viewers: errors", "", "0 / 0", *(len(seen.errors) for seen in both))


def _worked(server: Server, asked: Asked) -> tuple[Seen, float]:
    """What the crowd saw, and the server's processor time for each run of a script, ms."""
    before = worked(server.pid)
    seen = asyncio.run(crowd(server.address, asked))
    return seen, (worked(server.pid) - before) / (len(seen.times) + asked.viewers) * 1000


async def crowd(address: str, asked: Asked) -> Seen:
    """Lets them come one after another, then change controls, each at a moment of its own."""
    seen, here = Seen(), []
    async with AsyncExitStack() as stay:
        for number in range(asked.viewers):
            page = asked.pages[number % len(asked.pages)]
            viewer = await stay.enter_async_context(viewing(address, page))
            seen.errors.extend((await viewer.run()).errors)
            here.append(viewer)
        changes = (
            later(EVERY * at / asked.viewers, viewer, asked.seconds, seen)
            for at, viewer in enumerate(here)
        )
        await asyncio.gather(*changes)
    return seen


async def later(pause: float, viewer: Viewer, seconds: float, seen: Seen) -> None:
    """Changes after a pause, so that not all change at once."""
    await asyncio.sleep(pause)
    await changing(viewer, seconds, seen)


async def changing(viewer: Viewer, seconds: float, seen: Seen) -> None:
    """Changes a control every few seconds, later where the server is late; notes how it went."""
    until = time.monotonic() + seconds
    while (began := time.monotonic()) < until:
        try:
            run = await viewer.change()
        except LOST as error:
            seen.errors.append(repr(error))
            return
        seen.times.append(run.seconds)
        seen.wire.append(run.wire)
        seen.errors.extend(run.errors)
        await asyncio.sleep(max(0.0, began + EVERY - time.monotonic()))
