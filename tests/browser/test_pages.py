"""Every page, in every language, on a wide screen and on a telephone, by day and by night."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

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
def tabs(browser: Browser, address: str) -> Iterator[dict[int, Visit]]:
    """One tab a width, kept from page to page: the app's scripts are then read once."""
    made = {width: visit(context(browser, width), address) for width in WIDTHS}
    yield made
    for tab in made.values():
        tab.page.context.close()


@pytest.fixture(scope="module", params=VISITS)
def seen(request: pytest.FixtureRequest, tabs: dict[int, Visit], address: str) -> Visit:
    width, language, path = request.param
    tab = tabs[width]
    tab.forget()
    tab.page.emulate_media(color_scheme="light")
    tab.go(f"{address}/{path}?lang={language}")
    return tab


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
