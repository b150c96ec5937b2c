"""What visitors do: come with a language, read the letters, walk by keyboard, share a link."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from pages.parts.menu import BY_PATH, MENU
from pages.parts.words import words
from tests.browser.visit import Visit, context, visit

pytestmark = pytest.mark.browser
SHARES = BY_PATH["shares"]
SWITCH = "[data-testid='stButtonGroup'] button"
FOCUSED = """() => {
    const at = document.activeElement;
    const name = at?.getAttribute('aria-label') || at?.innerText || '';
    return `${at?.getAttribute('role') || at?.tagName.toLowerCase()}: ${name.trim()}`;
}"""
LOADED = """() => [...document.fonts].filter((face) => face.status === 'loaded')
    .map((face) => face.family.replaceAll('"', ''))"""


@pytest.fixture
def wide(browser: Browser, address: str) -> Iterator[Visit]:
    """The summary, on a wide screen, for a reader of English."""
    visitor = context(browser, 1280)
    yield visit(visitor, address)
    visitor.close()


def _title(seen: Visit) -> Locator:
    return seen.page.locator("h1")


def _walk(seen: Visit, steps: int) -> list[str]:
    """What has the focus after each press of Tab."""
    found = []
    for _ in range(steps):
        seen.page.keyboard.press("Tab")
        found.append(str(seen.page.evaluate(FOCUSED)))
    return found


@pytest.mark.parametrize("path", ["", "shares"])
def test_headings_are_set_in_letters_the_app_serves(wide: Visit, address: str, path: str) -> None:
    wide.go(f"{address}/{path}?lang=kk")
    assert "Desk Serif" in wide.page.evaluate(LOADED)
    family = _title(wide).evaluate("(title) => getComputedStyle(title).fontFamily")
    assert family.replace('"', "").startswith("Desk Serif")
    assert wide.page.evaluate("() => document.fonts.check('600 24px \"Desk Serif\"', 'Әғқ')")
    assert wide.foreign == []


@pytest.mark.parametrize(
    ("locale", "language"), [("ru-RU", "ru"), ("kk-KZ", "kk"), ("en-GB", "en"), ("de-DE", "en")]
)
def test_the_language_is_the_browsers_at_first(
    browser: Browser, address: str, locale: str, language: str
) -> None:
    visitor = browser.new_context(locale=locale)
    assert _title(visit(visitor, address)).inner_text() == words(language)(MENU[0].title)
    visitor.close()


def test_the_language_of_a_link_outlives_a_reload(wide: Visit, address: str) -> None:
    wide.go(f"{address}/shares?lang=ru")
    assert _title(wide).inner_text() == words("ru")(SHARES.title)
    assert "lang=ru" in wide.page.url
    wide.go(wide.page.url)
    assert _title(wide).inner_text() == words("ru")(SHARES.title)


def test_choosing_a_language_changes_the_page_and_its_address(wide: Visit) -> None:
    wide.page.locator(SWITCH, has_text="ru").click()
    expect(_title(wide)).not_to_have_text("Summary")
    wide.settle()
    assert "lang=ru" in wide.page.url


def test_the_language_goes_along_to_other_pages(wide: Visit, address: str) -> None:
    wide.go(f"{address}/?lang=kk")
    wide.page.get_by_role("link", name=words("kk")(SHARES.title), exact=True).click()
    wide.page.wait_for_url("**/shares?*lang=kk*")
    expect(_title(wide)).to_have_text(words("kk")(SHARES.title))


def test_the_four_numbers_are_seen_without_scrolling(wide: Visit, address: str) -> None:
    wide.go(f"{address}/?lang=ru")
    cards = wide.page.locator(".card-value")
    numbers = [number.replace("\N{NO-BREAK SPACE}", " ") for number in cards.all_inner_texts()]
    assert numbers == ["20,6 %", "26,2 %", "490 га", "686 га"]
    for part in (cards.last, wide.page.locator("[data-testid='stPlotlyChart']").last):
        box = part.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 800


def test_the_keyboard_reaches_the_menu_the_language_and_the_words(wide: Visit) -> None:
    walked = _walk(wide, 40)
    for entry in MENU:
        assert f"a: {entry.title}" in walked
    for language in ("RU", "KK", "EN"):
        assert any(language in step for step in walked), language
    assert any("The words" in step for step in walked)


def test_the_keyboard_opens_a_page_of_the_menu(wide: Visit) -> None:
    shares = f"a: {SHARES.title}"
    for _ in range(20):
        if _walk(wide, 1) == [shares]:
            break
    wide.page.keyboard.press("Enter")
    wide.page.wait_for_url("**/shares*")
    expect(_title(wide)).to_have_text(SHARES.title)


def test_the_keyboard_moves_the_slider_and_the_address_follows(wide: Visit, address: str) -> None:
    wide.go(f"{address}/zone")
    wide.page.get_by_role("slider").focus()
    wide.page.keyboard.press("ArrowRight")
    wide.page.wait_for_url("**/zone?*expansion=*")
    expect(wide.page.get_by_test_id("stAlert")).to_contain_text("scenario")


def test_a_telephone_hides_the_menu_until_it_is_asked_for(browser: Browser, address: str) -> None:
    visitor = context(browser, 390)
    seen = visit(visitor, address)
    menu = seen.page.get_by_role("link", name=SHARES.title, exact=True)
    expect(menu).not_to_be_in_viewport()
    seen.page.get_by_test_id("stExpandSidebarButton").click()
    expect(menu).to_be_in_viewport()
    visitor.close()


def test_a_chosen_day_goes_along_to_the_next_page_and_into_its_link(
    browser: Browser, address: str
) -> None:
    with context(browser, 1280) as visitor:
        made = visit(visitor, address, "?as_of=2024-06-30&lang=en")
        made.page.get_by_role("link", name="Shares", exact=True).first.click()
        expect(made.page.locator("h1")).to_have_text("Shares")
        made.settle()
        assert "as_of=2024-06-30" in made.page.url
        expect(made.page.get_by_text("As known on")).to_be_visible()


def test_a_moved_slider_stands_where_it_stood_in_the_link(browser: Browser, address: str) -> None:
    with context(browser, 1280) as visitor:
        made = visit(visitor, address, "zone?lang=en")
        slider = made.page.get_by_role("slider").first
        stood = slider.input_value()
        slider.focus()
        for _ in range(3):
            slider.press("ArrowRight")
        made.page.wait_for_url("**expansion=**")
        made.settle()
        moved = slider.input_value()
        link = made.page.url
    assert moved != stood
    with context(browser, 1280) as newcomer:
        again = visit(newcomer, address, link.removeprefix(f"{address}/"))
        expect(again.page.get_by_role("slider").first).to_have_value(moved)


def test_a_day_chosen_for_the_plans_stands_in_their_link(browser: Browser, address: str) -> None:
    with context(browser, 1280) as visitor:
        made = visit(visitor, address, "plans?lang=en&asof=2024-07-01")
        expect(made.page.get_by_text("as of July 1, 2024 (your choice)")).to_be_visible()
