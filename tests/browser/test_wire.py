"""How much comes over the wire when a control is changed, with all years and places in view."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, WebSocket

from pages.parts.words import words
from tests.browser.visit import Visit, context, visit

pytestmark = pytest.mark.browser
FLOOR = 250_000  # bytes; the goal is 100 000
LEAST = 10_000  # bytes: less would mean that nothing was counted
FULL = "series=grp_share&place=all"  # 33 years of 20 regions


@dataclass
class Wire:
    """Counts what a tab receives over its WebSocket: no compression is asked for there."""

    received: list[int] = field(default_factory=list)

    def listen(self, socket: WebSocket) -> None:
        """Counts from the socket's first message on."""
        socket.on("framereceived", lambda payload: self.received.append(_size(payload)))

    def since(self, messages: int) -> int:
        """Bytes of all messages but the first ones."""
        return sum(self.received[messages:])


def _size(payload: str | bytes) -> int:
    return len(payload.encode() if isinstance(payload, str) else payload)


@pytest.fixture(scope="module")
def wired(browser: Browser, address: str) -> Iterator[tuple[Visit, Wire]]:
    """A tab whose WebSocket is counted."""
    visitor = context(browser, 1280)
    wire = Wire()
    visitor.on("page", lambda page: page.on("websocket", wire.listen))
    yield visit(visitor, address), wire
    visitor.close()


def changed(wired: tuple[Visit, Wire], control: str, option: str) -> int:
    """The bytes that choosing an option of a select costs; -s shows them."""
    seen, wire = wired
    seen.page.wait_for_load_state("networkidle")
    before, address = len(wire.received), seen.page.evaluate("() => location.search")
    seen.page.get_by_role("combobox", name=control, exact=True).click()
    seen.page.get_by_role("option", name=option, exact=True).click()
    seen.page.wait_for_function("(before) => location.search !== before", arg=address)
    seen.settle()
    cost = wire.since(before)
    sys.stdout.write(f"{control}, {option}: {cost} bytes\n")
    return cost


@pytest.mark.parametrize(
    ("control", "option"),
    [("View", "Index"), ("View", "Growth on the year before"), ("First period", "1994")],
)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_control_of_all_regions_in_all_years_costs_little(
    wired: tuple[Visit, Wire], address: str, language: str, control: str, option: str
) -> None:
    w = words(language)
    wired[0].go(f"{address}/explore?{FULL}&lang={language}")
    said = option if option.isdigit() else w(option)
    assert LEAST < changed(wired, w(control), said) <= FLOOR


@pytest.mark.parametrize(("control", "option"), [("Year", "2020"), ("Compared with", "Astana")])
def test_a_control_of_the_regions_costs_little(
    wired: tuple[Visit, Wire], address: str, control: str, option: str
) -> None:
    wired[0].go(f"{address}/regions?lang=en&other=shymkent")
    assert LEAST < changed(wired, control, option) <= FLOOR
