"""Mixed load: viewers who come and go, pages and files for those without JavaScript."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle

import httpx2

from data.store import tables
from data.store.library import Library
from pages.parts.menu import MENU
from tests.bench.crowd import Seen, changing
from tests.bench.memory import grown, resident
from tests.bench.table import Row, quantile
from tests.bench.viewer import LOST, viewing
from tests.browser.running import Server, app

VIEWERS, STAY = 20, 30.0  # at any moment; s after which another comes in one's place
A_SECOND = 5  # plain requests: half of what one client may ask for
SETTLED = 60.0  # s: what comes before is warming
SAMPLES = 5.0  # s from one look at the memory to the next
LANGUAGES = ("ru", "kk", "en")
# s; uvicorn hangs up on who is silent for 5: a browser would ask again, this client fails.
KEPT = httpx2.Limits(keepalive_expiry=2)
BUSY = (429, 503)  # how the guards refuse; 503 only with Retry-After


@dataclass
class Load:
    """What was seen: statuses of plain answers, their seconds, memory as (s, MB)."""

    statuses: Counter[int] = field(default_factory=Counter)
    times: list[float] = field(default_factory=list)
    memory: list[tuple[float, float]] = field(default_factory=list)
    pages: Seen = field(default_factory=Seen)
    errors: list[str] = field(default_factory=list)


def rows(seconds: float) -> Iterator[Row]:
    """How memory, answers and changes went under it."""
    library = Library.configured()
    with app(library) as server:
        load = asyncio.run(mixed(server, addresses(library), seconds))
    sys.stderr.writelines(f"{line}\n" for line in course(load))
    levels = settled(load.memory)
    refused = sum(load.statuses[status] for status in BUSY)
    p95 = quantile(load.times, 0.95), quantile(load.pages.times, 0.95)
    yield Row("mixed load: plain answers", "", "", sum(load.statuses.values()))
    yield Row("mixed load: a plain answer, p95", "ms", "", p95[0] * 1000)
    yield Row("mixed load: changes of a page", "", "", len(load.pages.times))
    yield Row("mixed load: a change, p95", "ms", "", p95[1] * 1000)
    yield Row("mixed load: refused for now (429, 503)", "", "", refused)
    yield Row("mixed load: errors", "", "0 / 0", len(load.errors) + len(load.pages.errors))
    yield Row("mixed load: memory once settled", "MB", "", levels[0])
    yield Row("mixed load: memory at its highest then", "MB", "", max(levels))
    yield Row("mixed load: memory grown by", "%", "5 / 5 %", grown(levels) * 100)


def course(load: Load) -> Iterator[str]:
    """How memory went, a level each half minute, and what went wrong, each thing once."""
    by_half = {int(at // 30): f"{at:.0f} s: {level:.0f} MB" for at, level in reversed(load.memory)}
    yield ", ".join(by_half[half] for half in sorted(by_half))
    yield from dict.fromkeys([*load.errors, *load.pages.errors])


def settled(memory: list[tuple[float, float]]) -> list[float]:
    """Levels from the end of the warming on; all of them where the load ended before."""
    return [level for at, level in memory if at >= SETTLED] or [level for _, level in memory]


def addresses(library: Library) -> list[str]:
    """What is asked for in turn, of the tables in force."""
    version = tables.current(library.tables).version
    held = tables.read(library.tables, version, "figures")["figure_id"]
    figures = [f"/figures/{each}" for each in held]
    return [
        f"{path}{'&' if '?' in path else '?'}lang={language}"
        for language in LANGUAGES
        for path in (
            *("/brief", "/brief.pdf", "/brief?sections=headlines,plans", "/data/", "/healthz"),
            *(f"/data/{name}" for name in ("figures.csv", "checks.json", "series.xlsx?series=grp")),
            *(f"/previews/{entry.path}.png" for entry in MENU),
            *figures,
            *(f"{figure}.json" for figure in figures),
        )
    ]


async def mixed(server: Server, asked: list[str], seconds: float) -> Load:
    """Runs the load; the figures of the server's memory are taken meanwhile."""
    load, until = Load(), time.monotonic() + seconds
    await asyncio.gather(
        _watched(server.pid, load, until),
        _read(server.address, asked, load, until),
        *(_visited(server.address, number, load, until) for number in range(VIEWERS)),
    )
    return load


async def _watched(pid: int, load: Load, until: float) -> None:
    began = time.monotonic()
    while time.monotonic() < until:
        load.memory.append((time.monotonic() - began, resident(pid)))
        await asyncio.sleep(SAMPLES)


async def _visited(address: str, number: int, load: Load, until: float) -> None:
    """One visitor after another, each at another page of the menu."""
    await asyncio.sleep(min(STAY, until - time.monotonic()) * number / VIEWERS)
    pages = cycle(["", *(entry.path for entry in MENU[1:])])
    for _ in range(number):
        next(pages)
    while (left := until - time.monotonic()) > 0:
        try:
            async with viewing(address, next(pages)) as viewer:
                load.pages.errors.extend((await viewer.run()).errors)
                await changing(viewer, min(STAY, left), load.pages)
        except LOST as error:
            load.pages.errors.append(repr(error))


async def _read(address: str, asked: list[str], load: Load, until: float) -> None:
    """Asks at an even pace, whether or not the last answer is there."""
    turns = cycle(asked)
    async with (
        httpx2.AsyncClient(base_url=address, timeout=60, limits=KEPT) as client,
        asyncio.TaskGroup() as on,
    ):
        while time.monotonic() < until:
            on.create_task(_answered(client, next(turns), load))
            await asyncio.sleep(1 / A_SECOND)


async def _answered(client: httpx2.AsyncClient, path: str, load: Load) -> None:
    began = time.perf_counter()
    try:
        answer = await client.get(path)
    except httpx2.HTTPError as error:
        load.errors.append(f"{path}: {error!r}")
        return
    load.times.append(time.perf_counter() - began)
    load.statuses[answer.status_code] += 1
    busy = answer.status_code in BUSY and "retry-after" in answer.headers
    if answer.status_code != 200 and not busy:
        load.errors.append(f"{path}: {answer.status_code}")
