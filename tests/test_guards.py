"""What every request passes: headers, bounds, pace, turns; and what is said when it is refused."""

from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_network
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.types import ASGIApp
from starlette.websockets import WebSocket, WebSocketDisconnect

from data.store import settings
from pages.plain import assets, bounds, guards, policy
from pages.plain.bounds import BODY, Bounds
from pages.plain.callers import Callers
from pages.plain.mishaps import Mishaps
from pages.plain.policy import Policy

SECRET = "what only the log may say"
HTML = {"Accept": "text/html"}


@pytest.fixture
def configure(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets settings for one test."""

    def set_to(**changed: Any) -> None:
        found = replace(settings.read({}), **changed)
        monkeypatch.setattr(settings, "configured", lambda: found)

    return set_to


def who(request: Request) -> Response:
    client = request.client
    return PlainTextResponse(f"{client.host if client else ''} {request.url.scheme}")


async def body(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


def broken(_: Request) -> Response:
    raise RuntimeError(SECRET)


def own(_: Request) -> Response:
    return PlainTextResponse("", headers={policy.CSP: "default-src 'none'"})


async def socket(opened: WebSocket) -> None:
    await opened.accept()
    await opened.close()


ROUTES: list[BaseRoute] = [
    Route("/who", who),
    Route("/body", body, methods=["POST"]),
    Route("/broken", broken),
    Route("/own", own),
    WebSocketRoute("/socket", socket),
]


def client(
    *guards: Callable[[ASGIApp], ASGIApp], host: str = "testclient", https: bool = False
) -> TestClient:
    """The routes behind these guards, asked from this address."""
    app = Starlette(routes=ROUTES, middleware=[Middleware(guard) for guard in guards])
    scheme = "https" if https else "http"
    return TestClient(app, f"{scheme}://testserver", client=(host, 50000))


def test_the_guards_stand_in_their_order() -> None:
    names = [guard.cls.__name__ for guard in guards.middleware]  # type: ignore[attr-defined]
    assert names == ["Callers", "Policy", "Journal", "Mishaps", "Bounds", "Pressed", "Paced",
                     "Costly", "Doorman"]  # fmt: skip


@pytest.mark.parametrize("path", ["/who", "/none", "/broken", "/who?" + "a" * 9000])
def test_every_answer_carries_the_headers(path: str) -> None:
    answer = client(Policy, Mishaps, Bounds).get(path, headers=HTML)
    for name, value in policy.ALWAYS.items():
        assert answer.headers[name] == value
    assert "frame-ancestors 'self'" in answer.headers[policy.CSP]


def test_a_page_runs_our_scripts_and_a_file_none() -> None:
    page = client(Policy, Mishaps).get("/broken", headers=HTML).headers[policy.CSP]
    assert "default-src 'none'" in page
    assert "unsafe-inline" not in page.split("script-src")[1].split(";")[0]
    assert "unsafe-eval'" not in page.replace("'wasm-unsafe-eval'", "")
    file = client(Policy).get("/who").headers[policy.CSP]
    assert "script-src 'none'" in file
    assert len(file) < 100


def test_the_policy_names_each_script_of_ours_by_its_digest() -> None:
    scripts = policy.INLINE.findall("".join(policy.SCRIPTS)) + policy.INLINE.findall(assets.page())
    assert len(scripts) >= 3
    for script in scripts:
        assert f"'sha256-{policy._digest(script)}'" in policy.content()


def test_an_answers_own_policy_is_kept_but_for_who_may_embed_it() -> None:
    said = client(Policy).get("/own").headers[policy.CSP]
    assert said == "default-src 'none'; frame-ancestors 'self'"


def test_sites_can_be_allowed_to_embed(configure: Callable[..., None]) -> None:
    configure(frame_ancestors=("'self'", "https://www.a.kz"))
    said = client(Policy).get("/who").headers[policy.CSP]
    assert said.endswith("frame-ancestors 'self' https://www.a.kz")


@pytest.mark.parametrize("https", [True, False])
def test_only_what_came_by_https_is_held_to_it(https: bool) -> None:
    headers = client(Policy, https=https).get("/who").headers
    assert ("strict-transport-security" in headers) == https


@pytest.mark.parametrize(
    ("host", "trusted", "forwarded", "seen"),
    [
        ("10.1.1.1", ["10.0.0.0/8"], "203.0.113.9", "203.0.113.9 https"),
        ("10.1.1.1", ["10.0.0.0/8"], "6.6.6.6, 203.0.113.9", "203.0.113.9 https"),
        ("10.1.1.1", [], "203.0.113.9", "10.1.1.1 http"),
        ("192.0.2.1", ["10.0.0.0/8"], "203.0.113.9", "192.0.2.1 http"),
        ("203.0.113.9", [], "203.0.113.9", "127.0.0.1 http"),  # what uvicorn believed
        ("203.0.113.9", ["127.0.0.1"], "203.0.113.9", "203.0.113.9 http"),
    ],
)
def test_a_proxys_word_counts_where_it_is_trusted(
    configure: Callable[..., None], host: str, trusted: list[str], forwarded: str, seen: str
) -> None:
    configure(trusted_proxies=tuple(map(ip_network, trusted)))
    told = {"X-Forwarded-For": forwarded, "X-Forwarded-Proto": "https"}
    assert client(Callers, host=host).get("/who", headers=told).text == seen


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/who?" + "a" * bounds.QUERY, {}, 200),
        ("/who?" + "a" * (bounds.QUERY + 1), {}, 414),
        ("/" + "a" * bounds.PATH, {}, 414),
        ("/who", {"X-More": "a" * bounds.HEADERS}, 431),
    ],
)
def test_what_is_too_long_is_refused(path: str, headers: dict[str, str], status: int) -> None:
    assert client(Bounds).get(path, headers=headers).status_code == status


@pytest.mark.parametrize(("size", "status"), [(BODY, 200), (BODY + 1, 413)])
def test_a_body_is_bounded_announced_or_not(size: int, status: int) -> None:
    opened = client(Bounds)
    assert opened.post("/body", content=b"a" * size).status_code == status
    pieces = (b"a" * (size // 2), b"a" * (size - size // 2))
    assert opened.post("/body", content=iter(pieces)).status_code == status


@pytest.mark.parametrize(
    ("hosts", "host", "status"),
    [
        ((), "anything.example", 200),
        (("a.kz",), "a.kz", 200),
        (("a.kz",), "a.kz:8501", 200),
        (("a.kz",), "b.kz", 421),
        (("a.kz",), "a.kz.b.kz", 421),
        (("*.a.kz",), "x.a.kz", 200),
        (("*.a.kz",), "xa.kz", 421),
        (("[::1]",), "[::1]:80", 200),
        (("a.kz",), "[bad", 421),
    ],
)
def test_it_answers_to_its_names_only(
    configure: Callable[..., None], hosts: tuple[str, ...], host: str, status: int
) -> None:
    configure(hosts=hosts)
    assert client(Bounds).get("/who", headers={"Host": host}).status_code == status


@pytest.mark.parametrize(
    ("origin", "open_"),
    [
        (None, True),
        ("http://testserver", True),
        ("https://economy.a.kz", True),
        ("https://other.example", False),
        ("null", False),
    ],
)
def test_no_other_site_opens_a_websocket(
    configure: Callable[..., None], origin: str | None, open_: bool
) -> None:
    configure(address="https://economy.a.kz")
    headers = {"Origin": origin} if origin else {}
    opening = client(Bounds).websocket_connect("/socket", headers=headers)
    if open_:
        with opening:
            return
    with pytest.raises(WebSocketDisconnect), opening:
        pass
