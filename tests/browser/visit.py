"""One visit to one page: opened, waited for, and everything noted that went wrong on the way."""

import re
import tomllib
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    ViewportSize,
)

from tests.browser.running import ROOT

CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
Theme = Literal["light", "dark"]
WIDTHS = {1280: 800, 390: 844}  # px, and the height that goes with it
SETTLED = """() => {
    const app = document.querySelector('[data-testid="stApp"]');
    const charts = [...document.querySelectorAll('[data-testid="stPlotlyChart"]')];
    return app?.dataset.testScriptState === 'notRunning'
        && app.dataset.testConnectionState === 'CONNECTED'
        && document.querySelector('.st-key-page h1')
        && !document.querySelector('[data-testid="stSkeleton"]')
        && charts.every((chart) => chart.querySelector('.main-svg'))
        && document.fonts.status === 'loaded';
}"""
# Streamlit's script looks for its server below a page's own path before it tries the root.
PROBES = re.compile(r"/[\w-]+/_stcore/(health|host-config)$")
# What axe finds in Streamlit's own making and no page can mend: rule, place, why it is let be.
NOT_OURS = (
    ("list", "stSidebarNavItems", "a menu with sections holds its items in groups of its own"),
    ("listitem", "stSidebarNavItems", "the same groups, seen from the items"),
    ("scrollable-region-focusable", "stTable", "browsers let the keyboard scroll it as it is"),
)
GROUND = """(colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    return getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor
        === probe.style.color;
}"""
WITHIN = """([target, testid]) =>
    document.querySelector(target)?.closest(`[data-testid="${testid}"]`) != null"""
STILL = "*, *::before, *::after { transition: none !important; animation: none !important; }"


@dataclass
class Visit:
    """A page that has settled, what was asked for on the way, and the browser's complaints."""

    page: Page
    home: str
    foreign: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Notes requests, failures, errors of scripts and of the console from now on."""
        self.page.on("request", self._asked)
        self.page.on("response", self._answered)
        self.page.on("requestfailed", lambda request: self.failed.append(request.url))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._said)

    def forget(self) -> None:
        """Begins the notes anew, for another page in the same tab."""
        for notes in (self.foreign, self.failed, self.complaints):
            notes.clear()

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != self.home:
            self.foreign.append(request.url)

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and not PROBES.search(response.url):
            self.failed.append(f"{response.status} {response.url}")

    def _said(self, message: ConsoleMessage) -> None:
        probe = PROBES.search(str(message.location.get("url", "")))
        if message.type == "error" and not probe:
            self.complaints.append(message.text)

    def go(self, address: str) -> None:
        """Opens an address and waits until the page has settled."""
        self.page.goto(address)
        self.settle()

    def settle(self) -> None:
        """Waits until the script has run and every chart is drawn."""
        self.page.wait_for_function(SETTLED)

    def barriers(self, theme: Theme) -> list[str]:
        """Serious and critical findings of axe-core in what is ours, by day or by night."""
        self.page.add_style_tag(content=STILL)
        self.page.emulate_media(color_scheme=theme)
        self.page.wait_for_function(GROUND, arg=CONFIG["theme"][theme]["backgroundColor"])
        found = Axe().run(self.page, options={"resultTypes": ["violations"]})
        return [
            f"{rule['id']}: {node['html'][:200]}"
            for rule in found.response["violations"]
            if rule["impact"] in {"serious", "critical"}
            for node in rule["nodes"]
            if not self._excused(rule["id"], node["target"][0])
        ]

    def _excused(self, rule: str, target: str) -> bool:
        places = [place for excused, place, _ in NOT_OURS if excused == rule]
        return any(self.page.evaluate(WITHIN, [target, place]) for place in places)

    def sideways(self) -> int:
        """By how many pixels the page is wider than the window."""
        wider = "() => Math.max(...['html', '[data-testid=\"stMain\"]'].map((name) => {" + (
            "const part = document.querySelector(name);"
            "return part.scrollWidth - part.clientWidth; }))"
        )
        return int(self.page.evaluate(wider))


def context(browser: Browser, width: int, theme: Theme = "light") -> BrowserContext:
    """A new visitor, who reads English, with a window of this width and a liking for this theme."""
    size: ViewportSize = {"width": width, "height": WIDTHS[width]}
    return browser.new_context(viewport=size, color_scheme=theme, locale="en-US")


def visit(context: BrowserContext, address: str, path: str = "") -> Visit:
    """A settled page of the app."""
    made = Visit(context.new_page(), urlsplit(address).netloc)
    made.page.set_default_timeout(60_000)
    made.listen()
    made.go(f"{address}/{path}")
    return made
