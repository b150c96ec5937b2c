"""News in a browser: the chosen words come into view, and marks lead to their charts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visit import WIDTHS, Visit, context, visit

pytestmark = pytest.mark.browser
ZONE = "almaty-consuls.industrial_zone_area.undated.area"
SHARE = "almaty-consuls.economy_share.2023.percent"
CHOSEN = "mark.chosen"
PATIENCE = 30_000  # ms; tests share their machine


@pytest.fixture(params=WIDTHS)
def news(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Visit]:
    """The news with a figure in the address, on a wide screen and on a telephone."""
    visitor = context(browser, request.param)
    yield visit(visitor, address, f"news?lang=ru&figure={ZONE}")
    visitor.close()


def rest(page: Page) -> None:
    """Waits until nothing scrolls any more."""
    page.wait_for_function(
        """() => {
            const at = document.querySelector('[data-testid="stMain"]').scrollTop;
            const still = window.lastSeenAt === at;
            window.lastSeenAt = at;
            return still;
        }""",
        polling=300,
    )


def comes_into_view(page: Page) -> None:
    """Waits until the whole of the chosen words can be seen."""
    expect(page.locator(CHOSEN)).to_be_in_viewport(ratio=1, timeout=PATIENCE)


def choose_share(news: Visit) -> None:
    """Chooses another figure, once the page has come to rest at the first."""
    box = news.page.get_by_role("combobox", name="Показатель")
    rest(news.page)
    box.scroll_into_view_if_needed()
    rest(news.page)  # an open list closes when the page scrolls
    box.click()
    news.page.get_by_role("option", name="«20,6%»").click()
    news.page.wait_for_selector(f'{CHOSEN}[id="{SHARE}"]')
    news.page.wait_for_url(f"**figure={SHARE}**")
    news.settle()


def test_the_figure_in_the_address_comes_into_view(news: Visit) -> None:
    assert news.page.locator(CHOSEN).inner_text() == "490 га"
    comes_into_view(news.page)


def test_choosing_another_figure_brings_its_words_into_view(news: Visit) -> None:
    choose_share(news)
    comes_into_view(news.page)


def test_a_mark_leads_to_its_chart_in_the_same_tab_and_language(news: Visit) -> None:
    page = news.page
    page.locator(f'mark[id="{SHARE}"] a').click()
    page.wait_for_url("**/shares?**")
    news.settle()
    assert page.locator(".st-key-page h1").inner_text() == "Доли"
    assert len(page.context.pages) == 1


def test_a_mark_is_followed_by_keyboard_too(news: Visit) -> None:
    page = news.page
    page.locator(f'mark[id="{SHARE}"] a').focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/shares?**")


def test_a_link_from_another_page_arrives_at_the_words(browser: Browser, address: str) -> None:
    visitor = context(browser, 1280)
    seen = visit(visitor, address, f"figures?lang=ru&figure={ZONE}")
    seen.page.get_by_role("link", name="Читать в статье").click()
    seen.page.wait_for_url("**/news?**")
    seen.settle()
    assert seen.page.locator(CHOSEN).inner_text() == "490 га"
    comes_into_view(seen.page)
    visitor.close()


def test_the_back_button_returns_to_the_figure_before(news: Visit) -> None:
    choose_share(news)
    news.page.go_back()
    news.page.wait_for_selector(f'{CHOSEN}[id="{ZONE}"]')
    comes_into_view(news.page)
