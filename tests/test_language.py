"""Which language a visitor gets."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts.language import preferred
from pages.parts.words import words

FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("ru", "ru"),
        ("kk-KZ,kk;q=0.9,ru;q=0.8", "kk"),
        ("de-DE,de;q=0.9,ru;q=0.5,en;q=0.7", "en"),
        ("fr;q=0.9, ru;q=0.95", "ru"),
        ("de", "en"),
        ("", "en"),
        ("ru;q=many,kk", "kk"),
        (";;;,,,", "en"),
    ],
)
def test_the_browsers_first_language_that_we_speak(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_address_wins(tables: Library, language: str) -> None:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params["lang"] = language
    app.run()
    assert not app.exception
    assert app.title[0].value == words(language)("Summary")


@pytest.mark.parametrize("asked", ["de", "", "../../etc/passwd", "<script>"])
def test_an_unknown_language_in_the_address_is_passed_over(tables: Library, asked: str) -> None:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params["lang"] = asked
    app.run()
    assert not app.exception
    assert app.title[0].value == words("en")("Summary")
