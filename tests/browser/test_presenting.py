"""A talk given by keyboard alone, before a large screen and a small one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from pages.parts import tellings
from tests.browser.visit import Visit, visit

pytestmark = pytest.mark.browser
SIZES = {(1920, 1080): 40, (1024, 768): 24}  # px, and the least size of the title on it
STEPS = [step.name for step in tellings.TOLD]
BEYOND = """() => {
    const parts = ['[data-testid="stMain"]', '.st-key-stage'].map((n) => document.querySelector(n));
    return parts.flatMap((part) =>
        [part.scrollWidth - part.clientWidth, part.scrollHeight - part.clientHeight]);
}"""
# The chart as it is seen, enlarged, against the room that is left for it; px.
OUTSIDE = """() => {
    const room = document.querySelector('.st-key-picture').getBoundingClientRect();
    const seen = document.querySelectorAll('.js-plotly-plot, .written');
    return [...seen].map((one) => one.getBoundingClientRect()).flatMap((one) => [
        room.left - one.left, one.right - room.right, room.top - one.top, one.bottom - room.bottom,
    ]);
}"""
SIZE = "() => parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
OVERLAID = """() => {
    const parts = [...document.querySelectorAll('.st-key-stage > *')]
        .map((part) => part.getBoundingClientRect()).filter((part) => part.height > 1);
    return parts.slice(1).map((part, place) => parts[place].bottom - part.top);
}"""


@dataclass
class Talk:
    """A window in which a talk is given."""

    visit: Visit
    title: int

    @property
    def page(self) -> Page:
        """The tab."""
        return self.visit.page

    def press(self, key: str, name: str) -> None:
        """Presses a key, and waits until the step of this name has settled."""
        self.page.keyboard.press(key)
        self.arrived(name)

    def arrived(self, name: str) -> None:
        """Waits until the step of this name is in the address and has settled."""
        self.page.wait_for_url(re.compile(rf"[?&]step={name}(&|$)"))
        self.page.wait_for_selector(f".kicker.at-{name}")
        self.visit.settle()

    def asked(self, key: str) -> list[str]:
        """What the address says."""
        return parse_qs(urlsplit(self.page.url).query).get(key, [])


@pytest.fixture(params=SIZES, ids=[f"{wide}x{high}" for wide, high in SIZES])
def talk(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Talk]:
    wide, high = request.param
    window = browser.new_context(viewport={"width": wide, "height": high}, locale="en-US")
    yield Talk(visit(window, address, "present?lang=ru"), SIZES[request.param])
    window.close()


def fits(talk: Talk) -> None:
    assert max(talk.page.evaluate(BEYOND)) <= 0
    assert max(talk.page.evaluate(OUTSIDE)) <= 1
    assert max(talk.page.evaluate(OVERLAID)) <= 1
    assert talk.page.evaluate(SIZE) >= talk.title


def test_the_story_is_walked_from_first_to_last_step_by_keyboard_alone(talk: Talk) -> None:
    fits(talk)
    titles = [talk.page.locator("h1").inner_text()]
    for place, name in enumerate(STEPS[1:]):
        talk.press(("ArrowRight", "PageDown", "Space")[place % 3], name)
        fits(talk)
        titles.append(talk.page.locator("h1").inner_text())
    assert len(set(titles)) == len(STEPS)
    assert talk.page.locator(".st-key-foot-last .qr").is_visible()
    assert (talk.visit.failed, talk.visit.foreign, talk.visit.complaints) == ([], [], [])


def test_one_goes_back_and_to_the_ends_and_leaves(talk: Talk) -> None:
    talk.press("End", STEPS[-1])
    talk.press("ArrowLeft", STEPS[-2])
    talk.press("PageUp", STEPS[-3])
    talk.press("Shift+Space", STEPS[-4])
    talk.press("Home", STEPS[0])
    talk.page.keyboard.press("Escape")
    talk.page.wait_for_url(re.compile(r"/shares(\?|$)"))
    talk.visit.settle()
    assert talk.page.locator('[data-testid="stSidebar"]').is_visible()
    assert talk.page.locator(".st-key-masthead").is_visible()


def test_a_step_is_found_again_in_another_language(talk: Talk, address: str) -> None:
    talk.press("End", STEPS[-1])
    there = talk.page.url
    talk.visit.go(there)
    talk.arrived(STEPS[-1])
    russian = talk.page.locator("h1").inner_text()
    talk.visit.go(there.replace("lang=ru", "lang=kk"))
    talk.arrived(STEPS[-1])
    assert talk.page.locator("h1").inner_text() != russian


def test_the_window_with_notes_and_the_large_one_go_together(talk: Talk, address: str) -> None:
    beside = visit(talk.page.context, address, "present?lang=ru&notes=1")
    assert beside.page.locator(".st-key-notes mark").count()
    beside.page.keyboard.press("ArrowRight")
    talk.arrived(STEPS[1])
    assert not talk.asked("notes")
    talk.page.bring_to_front()
    talk.press("ArrowRight", STEPS[2])
    beside.page.wait_for_url(re.compile(rf"step={STEPS[2]}"))
