"""How often one client may ask, and how many costly files are made at a time."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from data.store import settings
from pages.plain import costly, pacing
from pages.plain.costly import AT_ONCE, WAITING, Costly
from pages.plain.pacing import Buckets, Paced


def test_a_bucket_is_refilled_with_time_and_never_beyond_its_brim() -> None:
    now = [0.0]
    buckets = Buckets(pace=60, clock=lambda: now[0])
    assert [buckets.taken("a") for _ in range(60)] == [0.0] * 60
    assert buckets.taken("a") == pytest.approx(1)
    assert buckets.taken("b") == 0
    now[0] = 1.5
    assert buckets.taken("a") == 0
    assert buckets.taken("a") == pytest.approx(0.5)
    now[0] = 3600
    assert [buckets.taken("a") for _ in range(61)].count(0.0) == 60


def test_the_longest_silent_clients_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "CLIENTS", 3)
    buckets = Buckets(pace=5)
    for name in "abcad":
        buckets.taken(name)
    assert list(buckets.held) == ["c", "a", "d"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("testclient", "testclient", True),
    ],
)
def test_of_ipv6_a_network_is_one_client(one: str, other: str, same: bool) -> None:
    assert (pacing.counted(one) == pacing.counted(other)) == same


def page(_: Request) -> Response:
    return PlainTextResponse("page")


def test_who_asks_too_often_is_told_when_to_ask_again(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = replace(settings.read({}), pace=3)
    monkeypatch.setattr(settings, "configured", lambda: slow)
    opened = TestClient(Starlette(routes=[Route("/who", page)], middleware=[Middleware(Paced)]))
    assert [opened.get("/who").status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = opened.get("/who?lang=kk", headers={"Accept": "text/html"})
    assert 0 < int(refused.headers["retry-after"]) <= 20
    assert "тым көп сұрау" in refused.text
    assert opened.get("/healthz").status_code == 404  # not counted


class Maker:
    """An application that makes files when it is let; it counts how many it makes at a time."""

    def __init__(self, status: int = 200) -> None:
        self.status, self.made, self.busy, self.most = status, 0, 0, 0
        self.go = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.busy += 1
        self.most = max(self.most, self.busy)
        await self.go.wait()
        self.busy -= 1
        self.made += 1
        await StreamingResponse(self._pieces(), self.status)(scope, receive, send)

    async def _pieces(self) -> AsyncIterator[bytes]:
        for piece in (b"one ", b"file"):
            yield piece


async def ask(app: Costly, path: str, query: str = "", **headers: str) -> tuple[int, bytes]:
    """Status and body of an answer."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        await asyncio.Event().wait()
        return {}

    named = [(key.replace("_", "-").encode(), value.encode()) for key, value in headers.items()]
    scope: Scope = {
        "type": "http", "method": "GET", "path": path, "query_string": query.encode(),
        "headers": [(b"host", b"a.kz"), *named], "scheme": "http", "server": ("a.kz", 80),
        "root_path": "",
    }  # fmt: skip
    await app(scope, receive, send)
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent)


def run(made: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(made())  # type: ignore[arg-type]


@pytest.mark.usefixtures("tables")
def test_few_files_are_made_at_a_time_and_the_rest_wait_or_are_refused() -> None:
    async def made() -> None:
        maker = Maker()
        app = Costly(maker)
        asked = [asyncio.create_task(ask(app, f"/{n}.pdf")) for n in range(WAITING + 5)]
        await asyncio.sleep(0)
        while maker.busy < AT_ONCE:
            await asyncio.sleep(0)
        free = asyncio.create_task(ask(app, "/page"))
        await asyncio.sleep(0)
        assert maker.busy == AT_ONCE + 1  # what is not costly waits for nothing
        maker.go.set()
        answers = await asyncio.gather(*asked, free)
        statuses = [status for status, _ in answers]
        assert (statuses.count(200), statuses.count(503)) == (WAITING + 1, 5)
        assert maker.most == AT_ONCE + 1

    run(made)


@pytest.mark.usefixtures("tables")
def test_the_same_file_is_made_once_for_all_who_ask() -> None:
    async def made() -> None:
        maker = Maker()
        maker.go.set()
        app = Costly(maker)
        answers = [await ask(app, "/brief.pdf", "lang=ru") for _ in range(3)]
        assert answers == [(200, b"one file")] * 3
        assert maker.made == 1
        await ask(app, "/brief.pdf", "lang=kk")
        await ask(app, "/brief.pdf", "lang=ru", range="bytes=0-1")
        await ask(app, "/brief.pdf", "lang=ru", accept_encoding="gzip")
        assert maker.made == 4

    run(made)


@pytest.mark.usefixtures("tables")
def test_a_refusal_is_not_kept_and_old_files_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    async def made() -> None:
        maker = Maker(status=404)
        maker.go.set()
        app = Costly(maker)
        await ask(app, "/a.pdf")
        assert len(app.kept) == 0
        maker.status = 200
        monkeypatch.setattr(costly, "ROOM", 40)
        for name in "abcdefg":
            await ask(app, f"/{name}.pdf")
        assert sum(each.size for each in app.kept.values()) <= 40
        assert len(app.kept) == 5

    run(made)


@pytest.mark.parametrize(
    ("path", "cost"),
    [("/brief.pdf", True), ("/previews/summary.png", True), ("/data/package.zip", True),
     ("/data/figures.xlsx", True), ("/data/figures.csv", False), ("/brief", False),
     ("/static/media/flake.png", False), ("/media/1.png", False)],
)  # fmt: skip
def test_what_is_costly_is_known_by_its_name(path: str, cost: bool) -> None:
    assert costly.costly(path) == cost
