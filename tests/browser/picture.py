"""The README's picture of the summary, made anew: `uv run python -m tests.browser.picture`."""

import io
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from data.store.library import Library
from tests.browser.running import CHROMIUM, QUIET, ROOT, served
from tests.browser.visit import context, visit

FILE = ROOT / ".github" / "summary.png"
COLOURS = 128  # enough for a page of two inks, and a third of the size


def taken(library: Library) -> bytes:
    """The first screen of the summary in Russian, as PNG."""
    with served(library) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        seen = visit(context(browser, 1280), address, "?lang=ru")
        picture = seen.page.screenshot()
        browser.close()
        return picture


def main() -> None:
    """Writes the picture, from a copy of the library with tables of its own."""
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles")
        shutil.copytree(ROOT / "data" / "articles" / "collected", articles)
        picture = Image.open(io.BytesIO(taken(Library(articles, Path(folder, "tables")))))
    FILE.parent.mkdir(exist_ok=True)
    picture.convert("RGB").quantize(COLOURS).save(FILE, optimize=True)


if __name__ == "__main__":
    main()
