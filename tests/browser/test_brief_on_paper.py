"""The brief as a browser shows it: printed on A4 with every chart whole, and on a phone."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf
import pytest
from playwright.sync_api import Browser, Page

from data.store.library import Library
from pages.parts import headlines
from pages.parts.brief import contents, sheet
from pages.parts.brief.sheet import Place
from pages.parts.words import words

WHOLE = Place("https://city.example", tuple(contents.SECTIONS))
LANGUAGES = ("kk", "ru", "en")
MM = 96 / 25.4
ACROSS, DOWN = round((210 - 2 * 15) * MM), round((297 - 2 * 15) * MM)  # A4 within its margins, px
MOST = 5  # pages
OUTSIDE = """() => [...document.querySelectorAll("svg text")].filter(text => {
  const box = text.getBoundingClientRect()
  return box.left < -1 || box.right > innerWidth + 1 }).map(text => text.textContent)"""
HEIGHTS = """() => [...document.querySelectorAll("figure")].map(
  figure => figure.getBoundingClientRect().height)"""


def plain(said: str) -> str:
    return re.sub(r"\s+", "", said)


@pytest.fixture
def page(browser: Browser, tables: Library) -> Iterator[Page]:
    opened = browser.new_page()
    yield opened
    opened.close()


def shown(page: Page, language: str, width: int) -> None:
    w = words(language)
    page.set_viewport_size({"width": width, "height": DOWN})
    page.set_content(sheet.html(w, contents.gathered(w), WHOLE))


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_printed_on_a4_every_chart_is_whole(page: Page, language: str) -> None:
    shown(page, language, ACROSS)
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    texts = [plain(one.extract_text()) for one in printed]
    assert 1 < len(texts) <= MOST
    size: Any = printed[0].mediabox
    assert (round(size.width), round(size.height)) == pytest.approx((595, 842), abs=1)
    for caption, _ in contents.gathered(words(language)).charts:
        ends = plain(caption.title), plain(caption.source)
        assert [text for text in texts if all(end in text for end in ends)], caption.title
    for card in headlines.led(words(language)):
        assert plain(card.value) in "".join(texts)


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_paper_no_word_of_a_chart_is_beyond_the_edge(page: Page, language: str) -> None:
    page.emulate_media(media="print")
    shown(page, language, ACROSS)
    assert page.evaluate(OUTSIDE) == []
    assert max(page.evaluate(HEIGHTS)) < DOWN


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_phone_nothing_is_cut_or_scrolls_sideways(page: Page, language: str) -> None:
    shown(page, language, 390)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.browser
def test_in_the_dark_words_of_charts_are_light(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    shown(page, "en", 390)
    colour = 'getComputedStyle(document.querySelector("svg text")).fill'
    assert page.evaluate(colour) == page.evaluate("getComputedStyle(document.body).color")
    assert page.evaluate(colour) == "rgb(233, 229, 220)"
