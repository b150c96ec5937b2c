"""The browser finds nothing on any page that the Content-Security-Policy does not allow."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from pages.parts.menu import MENU
from tests.browser.visit import Visit, context, visit

pytestmark = pytest.mark.browser
NOTED = """window.refusedByPolicy = [];
document.addEventListener('securitypolicyviolation', (event) => window.refusedByPolicy.push(
    `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));"""


@pytest.fixture(scope="module")
def tab(browser: Browser, address: str) -> Iterator[Visit]:
    """A tab that notes what the policy refuses."""
    visitor = context(browser, 1280)
    visitor.add_init_script(NOTED)
    yield visit(visitor, address)
    visitor.close()


def refused(seen: Visit) -> list[str]:
    """What the policy has refused on this page."""
    return list(seen.page.evaluate("() => window.refusedByPolicy"))


@pytest.mark.parametrize("path", [entry.path for entry in MENU])
def test_no_page_does_what_the_policy_forbids(tab: Visit, address: str, path: str) -> None:
    tab.forget()
    tab.go(f"{address}/{path}?lang=ru")
    tab.page.wait_for_load_state("networkidle")
    assert (refused(tab), tab.complaints) == ([], [])


@pytest.mark.parametrize(
    "path",
    ["brief", "data/", "figures/almaty-consuls.economy_share.2023.percent", "figures/none"],
)
def test_no_plain_page_does_either(browser: Browser, address: str, path: str) -> None:
    with context(browser, 1280) as visitor:
        page = visitor.new_page()
        page.add_init_script(NOTED)
        page.goto(f"{address}/{path}?lang=kk", wait_until="networkidle")
        assert page.evaluate("() => window.refusedByPolicy") == []
        assert page.locator("h1").count() == 1


def test_the_chosen_words_are_scrolled_to_by_a_script_that_the_policy_names(
    tab: Visit, address: str
) -> None:
    tab.go(f"{address}/news?figure=almaty-consuls.industrial_zone_area.undated.area")
    assert refused(tab) == []


MADE = "Object.assign(document.createElement('script'), {text: 'window.on = 1'})"


@pytest.mark.parametrize(
    "script",
    [f"document.body.append({MADE})",
     "document.body.innerHTML += '<img src=x onerror=\"window.on = 1\">'",
     "document.body.innerHTML += '<iframe src=\"data:text/html,x\"></iframe>'",
     "document.body.append(Object.assign(new Image(), {src: 'https://other.example/x.png'}))"],
)  # fmt: skip
def test_what_an_article_could_smuggle_in_is_refused(tab: Visit, address: str, script: str) -> None:
    tab.go(f"{address}/?lang=en")
    tab.page.evaluate(f"() => {{ {script} }}")
    tab.page.wait_for_function("() => window.refusedByPolicy.length > 0")
    assert tab.page.evaluate("() => window.on") is None
