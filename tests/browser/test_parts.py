"""Parts of a page that run alone: what a control costs, and that the whole page follows it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, WebSocket, expect

from tests.browser.visit import Visit, context, visit

pytestmark = pytest.mark.browser
LESS = 3  # times less than the whole page


class Heard:
    """Bytes that a tab has received over its WebSocket."""

    def __init__(self) -> None:
        self.bytes = 0

    def listen(self, socket: WebSocket) -> None:
        """Counts from now on."""
        socket.on("framereceived", self._count)

    def _count(self, payload: str | bytes) -> None:
        self.bytes += len(payload)

    def cost(self, seen: Visit) -> int:
        """What came since this was last asked, once the page is still."""
        seen.page.wait_for_load_state("networkidle")
        seen.settle()
        came, self.bytes = self.bytes, 0
        return came


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[tuple[Visit, Heard]]:
    visitor, heard = context(browser, 1280), Heard()
    visitor.on("page", lambda page: page.on("websocket", heard.listen))
    yield visit(visitor, address, "zone?lang=en"), heard
    visitor.close()


def moved(page: Page) -> None:
    slider = page.get_by_role("slider").first
    slider.focus()
    slider.press("ArrowRight")
    page.wait_for_url("**expansion=**")


def test_a_slider_runs_its_own_part_and_not_the_page(opened: tuple[Visit, Heard]) -> None:
    seen, heard = opened
    whole = heard.cost(seen)
    moved(seen.page)
    expect(seen.page.get_by_test_id("stAlert")).to_contain_text("scenario")
    assert 0 < heard.cost(seen) * LESS < whole


def test_while_the_foot_is_open_its_link_follows_the_slider(opened: tuple[Visit, Heard]) -> None:
    seen, _ = opened
    seen.page.get_by_text("Share, embed, cite").click()
    link = seen.page.get_by_test_id("stCode").first
    expect(link).to_contain_text("/zone")
    expect(link).not_to_contain_text("expansion=")
    moved(seen.page)
    expect(link).to_contain_text("expansion=")


def test_a_file_is_of_the_scenario_that_stands_there(opened: tuple[Visit, Heard]) -> None:
    seen, _ = opened
    moved(seen.page)
    expect(seen.page.get_by_test_id("stAlert")).to_contain_text("scenario")
    seen.page.get_by_test_id("stPopover").filter(has_text="Download").first.click()
    with seen.page.expect_download() as awaited:
        seen.page.get_by_role("button", name="Table as shown (CSV)").click()
    assert "scenario" in awaited.value.path().read_text("utf-8-sig")
