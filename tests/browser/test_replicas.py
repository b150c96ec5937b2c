"""Several replicas behind the proxy: one is lost, and its visitor goes on with another."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest
from playwright.sync_api import Browser, Page

from data.store.library import Library
from tests.browser.replicas import NGINX, House, house, lose, sessions
from tests.browser.visit import context, visit

pytestmark = pytest.mark.browser
GONE = """() => document.querySelector('[data-testid="stApp"]')
    ?.dataset.testConnectionState !== 'CONNECTED'"""


@pytest.fixture(scope="module")
def nginx() -> None:
    """The proxy, or why there is none."""
    if shutil.which(NGINX):
        return
    reason = f"no proxy: {NGINX} is missing (apt-get install nginx-light)"
    if os.environ.get("BROWSER_TESTS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def replicas(nginx: None, chromium: str, built: Library, tmp_path: Path) -> Iterator[House]:
    """Two replicas of the project's own articles, and the proxy before them."""
    with house(built, tmp_path) as found:
        yield found


@pytest.mark.parametrize(
    ("view", "shown"),
    [
        ("regions?year=2020&lang=ru", "2020"),
        ("history?as_of=2024-06-30&lang=kk", "30"),
    ],
)
def test_a_visit_survives_the_loss_of_its_replica(
    browser: Browser, replicas: House, view: str, shown: str
) -> None:
    with context(browser, 1280) as visitor:
        made = visit(visitor, replicas.address, view)
        before, query = said(made.page), asked(made.page)
        assert shown in before
        (held,) = [one for one in replicas.replicas if sessions(one)]
        (other,) = [one for one in replicas.replicas if one is not held]
        lose(held)
        made.page.wait_for_function(GONE)
        made.settle()
        assert sessions(other) == 1
        assert said(made.page) == before
        assert asked(made.page) == query
        made.page.reload()
        made.settle()
        assert said(made.page) == before


def said(page: Page) -> str:
    """The words of the page, without how it is drawn."""
    return re.sub(r"\s+", " ", page.locator(".st-key-page").inner_text())


def asked(page: Page) -> str:
    return page.url.partition("?")[2]


@pytest.fixture(scope="module")
def lasting(
    nginx: None, built: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """The same, of which none is lost."""
    with house(built, tmp_path_factory.mktemp("proxy")) as found:
        yield found


def test_a_visitor_stays_with_one_replica_and_visitors_are_shared_out(lasting: House) -> None:
    for _ in range(2):
        for number in range(30):
            cookie = {"Cookie": f"replica=visitor-{number}"}
            assert httpx2.get(f"{lasting.address}/healthz", headers=cookie).status_code == 200
    found = lasting.answered("/healthz")[-60:]  # before them, whether the house was ready
    first, again = found[:30], found[30:]
    assert first == again
    assert set(first) == {urlsplit(one.address).netloc for one in lasting.replicas}


@pytest.mark.parametrize(
    ("path", "given"), [("/", True), ("/brief", True), ("/data/figures.csv", False)]
)
def test_the_cookie_comes_with_pages_not_with_files(lasting: House, path: str, given: bool) -> None:
    answer = httpx2.get(f"{lasting.address}{path}")
    assert answer.status_code == 200
    assert ("replica" in answer.cookies) is given
    again = httpx2.get(f"{lasting.address}{path}", headers={"Cookie": "replica=known"})
    assert "replica" not in again.cookies
