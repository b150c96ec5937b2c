"""The log's lines, the journal of answers, and whether the data can be read."""

import json
import logging
import re
import sys
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from data.build import build
from data.model.errors import TableError
from data.store import settings
from data.store import tables as stored
from data.store.library import Library
from pages.parts import pictures
from pages.plain import brief, health, logs, opening
from pages.plain.journal import Journal


def who(_: Request) -> Response:
    return PlainTextResponse("somebody")


def test_the_journal_says_how_it_went_and_nothing_of_who_asked(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app = Starlette(routes=[Route("/who", who)], middleware=[Middleware(Journal)])
    client = TestClient(app, client=("198.51.100.7", 50000))
    with caplog.at_level(logging.INFO, logger="pages.plain.journal"):
        client.get("/who?figure=private", headers={"X-Who": "cookie"})
        client.get("/healthz")
    (record,) = [each for each in caplog.records if each.name == "pages.plain.journal"]
    said = json.dumps({key: str(value) for key, value in vars(record).items()})
    assert (record.__dict__["status"], record.__dict__["path"]) == (200, "/who")
    assert record.getMessage().startswith("GET /who 200")
    assert not re.search("198.51|private|cookie", said)


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """A logger with a handler of its own, as Streamlit's have."""
    made = logging.getLogger("someone.else")
    made.addHandler(logging.StreamHandler())
    yield made
    made.handlers.clear()


@pytest.fixture
def ours() -> Iterator[None]:
    """Leaves our loggers and all forms as they were."""
    kept = [(each, each.formatter) for logger in (logging.getLogger(), *logs._loggers())
            for each in logger.handlers]  # fmt: skip
    yield
    for name in logs.OURS:
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
        logging.getLogger(name).setLevel(logging.NOTSET)
    for handler, formatter in kept:
        handler.setFormatter(formatter)


def test_a_line_is_one_object_with_what_was_said_and_the_trace() -> None:
    try:
        raise ValueError("trouble\nwith lines")
    except ValueError:
        record = logging.LogRecord(
            "a.b", logging.ERROR, "f", 1, "not «%s»", ("so",), sys.exc_info()
        )
    record.reference = "1f"
    line = logs.Json().format(record)
    found = json.loads(line)
    assert "\n" not in line
    assert (found["level"], found["logger"], found["message"]) == ("error", "a.b", "not «so»")
    assert found["reference"] == "1f"
    assert "trouble" in found["trace"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00", found["time"])


@pytest.mark.usefixtures("ours")
@pytest.mark.parametrize(("form", "json_"), [("json", True), ("text", False)])
def test_every_logger_takes_the_form(logger: logging.Logger, form: str, json_: bool) -> None:
    logs.begin(form)
    logs.begin(form)
    assert isinstance(logger.handlers[0].formatter, logs.Json) == json_
    for name in logs.OURS:
        (handler,) = logging.getLogger(name).handlers
        assert isinstance(handler.formatter, logs.Json) == json_


def asked() -> TestClient:
    return TestClient(Starlette(routes=health.routes))


def test_health_tells_the_version_and_how_many_figures(tables: Library) -> None:
    answer = asked().get("/healthz")
    version = stored.current(tables.tables).version
    figures = len(stored.read(tables.tables, version, "figures"))
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.json() | {"streamlit": ""} == {
        "alive": True, "ready": True, "version": version, "figures": figures, "streamlit": ""
    }  # fmt: skip


def test_before_anything_is_built_it_lives_but_is_not_ready(library: Library) -> None:
    answer = asked().get("/healthz")
    assert answer.status_code == 503
    assert (answer.json()["alive"], answer.json()["ready"]) == (True, False)
    assert answer.json()["error"]


def test_a_table_cut_short_is_noticed(library: Library) -> None:
    manifest = build(library).manifest
    assert asked().get("/healthz").status_code == 200
    file = stored.path(library.tables, manifest.version, "figures")
    file.write_bytes(file.read_bytes()[:-20])
    answer = asked().get("/healthz")
    assert answer.status_code == 503
    assert "figures.parquet" in answer.json()["error"]


def test_a_wrong_setting_ends_the_start_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "configured", lambda: settings.read({"CITY_HOST": "a"}))
    with pytest.raises(SystemExit, match=r"CITY_HOST is not known.*CITY_HOSTS"):
        opening.checked()


def test_tables_that_cannot_be_built_do_not_keep_the_door_shut(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refused(_: Library) -> None:
        raise TableError("no room", "disk", "Free some.")

    opening._ready(refused)
    assert "no room" in caplog.text


def test_before_the_first_reader_the_briefs_charts_are_drawn(
    tables: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures._rendered.cache_clear()
    opening._ready(lambda _: None)
    drawn = pictures._rendered.cache_info().misses
    assert drawn > 0
    request = opening._asked("ru")
    request.scope["headers"] = [(b"host", b"economy.example.kz")]
    assert b"economy.example.kz" in bytes(brief.page(request).body)
    assert pictures._rendered.cache_info().misses == drawn
