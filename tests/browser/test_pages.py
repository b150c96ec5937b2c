"""Every page, in every language, on a wide screen and on a telephone, by day and by night."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from data.model.terms import Language
from pages.parts.menu import MENU
from tests.browser.visit import WIDTHS, Theme, Visit, context, visit

pytestmark = pytest.mark.browser
VISITS = [
    pytest.param(
        (width, language.value, "" if entry is MENU[0] else entry.path),
        id=f"{entry.path}-{language}-{width}",
    )
    for width in WIDTHS
    for language in Language
    for entry in MENU
]


@pytest.fixture(scope="module")
def visitors(browser: Browser) -> Iterator[dict[int, BrowserContext]]:
    """One visitor a width, who keeps the app's files from page to page as browsers do."""
    made = {width: context(browser, width) for width in WIDTHS}
    yield made
    for visitor in made.values():
        visitor.close()


@pytest.fixture(scope="module", params=VISITS)
def seen(
    request: pytest.FixtureRequest, visitors: dict[int, BrowserContext], address: str
) -> Iterator[Visit]:
    width, language, path = request.param
    made = visit(visitors[width], address, f"{path}?lang={language}")
    yield made
    made.page.close()


def test_the_page_has_a_title_and_something_to_say(seen: Visit) -> None:
    assert seen.page.locator("h1").count() == 1
    assert len(seen.page.locator(".st-key-page").inner_text()) > 200


def test_the_page_tells_of_no_error(seen: Visit) -> None:
    assert seen.page.locator('[data-testid="stException"], [data-testid="stAlert"]').count() == 0


def test_nothing_is_asked_of_another_host(seen: Visit) -> None:
    assert seen.foreign == []


def test_nothing_fails_and_the_browser_has_no_complaint(seen: Visit) -> None:
    assert (seen.failed, seen.complaints) == ([], [])


def test_nothing_has_to_be_scrolled_sideways(seen: Visit) -> None:
    assert seen.sideways() <= 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nobody_is_kept_out(seen: Visit, theme: Theme) -> None:
    assert seen.barriers(theme) == []
