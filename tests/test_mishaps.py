"""What is said when something went wrong: a short page with a reference, the trace in the log."""

import re

import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.testclient import TestClient

from pages.plain import mishaps, refusals
from pages.plain.bounds import Bounds
from pages.plain.mishaps import Mishaps

SECRET = "what only the log may say"
HTML = {"Accept": "text/html"}


def who(_: Request) -> Response:
    return PlainTextResponse("somebody")


def broken(_: Request) -> Response:
    raise RuntimeError(SECRET)


ROUTES: list[BaseRoute] = [Route("/who", who), Route("/broken", broken)]


def behind(guard: type[Mishaps] | type[Bounds]) -> TestClient:
    """The routes behind this guard."""
    return TestClient(Starlette(routes=ROUTES, middleware=[Middleware(guard)]))


@pytest.mark.parametrize(
    ("language", "words"), [("ru", "Номер обращения"), ("kk", "Өтініш нөмірі"), ("en", "Reference")]
)
def test_a_mishap_is_a_short_page_and_its_trace_is_in_the_log_only(
    caplog: pytest.LogCaptureFixture, language: str, words: str
) -> None:
    answer = behind(Mishaps).get(f"/broken?lang={language}", headers=HTML)
    assert (answer.status_code, answer.headers["cache-control"]) == (500, "no-store")
    assert SECRET not in answer.text
    reference = re.search(rf"{words}: ([0-9a-f]{{8}})", answer.text)
    assert reference
    assert f"reference {reference[1]}" in caplog.text
    assert SECRET in caplog.text


def test_a_program_reads_the_reference_in_json() -> None:
    answer = behind(Bounds).get("/who?" + "a" * 9000, headers={"Accept": "application/json"})
    assert re.fullmatch("[0-9a-f]{8}", answer.json()["reference"])
    assert answer.json()["status"] == 414


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [("GET", "/none", 404, "ештеңе жоқ"), ("POST", "/who", 405, "бұлай сұрауға болмайды")],
)
def test_what_starlette_refuses_is_said_in_the_visitors_language(
    method: str, path: str, status: int, words: str
) -> None:
    app = Starlette(routes=ROUTES, exception_handlers={HTTPException: mishaps.refused})
    answer = TestClient(app).request(method, f"{path}?lang=kk", headers=HTML)
    assert answer.status_code == status
    assert words in answer.text
    assert ("allow" in answer.headers) == (status == 405)


def test_a_refusal_without_a_reference_has_none() -> None:
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"lang=en",
             "headers": [(b"accept", b"text/html")]}  # fmt: skip
    answer = refusals.refused(Request(scope), 404, "None.")
    assert b"Reference" not in bytes(answer.body)
