"""The ground of the browser tests: the app, and Debian's Chromium.

Without Chromium these tests are skipped and say so; with BROWSER_TESTS=required they fail.
"""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from data.store.library import Library
from tests.browser.running import CHROMIUM, QUIET, served


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path."""
    if shutil.which(CHROMIUM):
        return CHROMIUM
    reason = f"no browser: {CHROMIUM} is missing (apt-get install chromium)"
    if os.environ.get("BROWSER_TESTS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def address(chromium: str, built: Library) -> Iterator[str]:
    """Where the app answers; it shows the project's own articles."""
    assert chromium
    with served(built) as place:
        yield place


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser a module: Playwright's loop must not outlive the tests that use it."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        yield launched
        launched.close()
