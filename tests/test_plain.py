"""What every route without JavaScript shares: language, day, address, short refusals."""

from datetime import date

import pytest
from starlette.requests import Request

from data.store.library import Library
from pages.parts import tables as shown
from pages.plain import asking, refusals


def asked(query: str = "", **headers: str) -> Request:
    """A request as a server hands it on."""
    named = [(key.replace("_", "-").encode(), value.encode()) for key, value in headers.items()]
    scope = {
        "type": "http", "method": "GET", "path": "/brief", "query_string": query.encode(),
        "headers": [(b"host", b"city.example"), *named], "scheme": "https",
        "server": ("city.example", 443), "root_path": "",
    }  # fmt: skip
    return Request(scope)


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("lang=kk", "ru", "kk"),
        ("lang=xx", "ru-RU,ru;q=0.9", "ru"),
        ("", "de", "en"),
        ("", "", "en"),
    ],
)
def test_the_language_is_the_addresss_then_the_browsers(
    query: str, accepted: str, language: str
) -> None:
    assert asking.words_for(asked(query, accept_language=accepted)).language == language


@pytest.mark.parametrize(
    ("query", "day"),
    [("as_of=2024-06-30", date(2024, 6, 30)), ("as_of=soon", None), ("", None)],
)
def test_the_day_is_the_addresss_or_none(query: str, day: date | None) -> None:
    assert asking.day(asked(query)) == day


def test_the_address_of_the_app_has_no_slash_at_its_end() -> None:
    assert asking.home(asked()) == "https://city.example"


def test_a_route_goes_back_to_a_day_and_comes_back(tables: Library) -> None:
    now = len(shown.table("observations"))
    with shown.on(date(2024, 6, 30)):
        assert shown.version().endswith("@2024-06-30")
        assert len(shown.table("observations")) < now
    assert len(shown.table("observations")) == now


@pytest.mark.parametrize(
    ("language", "words"), [("ru", "На главную"), ("kk", "Басты бетке"), ("en", "To the summary")]
)
def test_a_refusal_is_a_page_in_the_visitors_language(language: str, words: str) -> None:
    answer = refusals.refused(asked(f"lang={language}", accept="text/html"), 404, "No <b> here.")
    body = bytes(answer.body).decode()
    assert answer.status_code == 404
    assert words in body
    assert "No &lt;b&gt; here." in body


def test_a_program_is_refused_in_json() -> None:
    answer = refusals.refused(asked(accept="application/json"), 400, "No such filter.")
    assert bytes(answer.body) == b'{"status":400,"error":"No such filter."}'
