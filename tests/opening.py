"""A page run as a visitor's browser would have it run, at an address that asks for something."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")


def page(script: str, language: str = "en", **asked: str) -> AppTest:
    """The page of `script` (a path under pages/), shown without an exception."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, value in {"lang": language, **asked}.items():
        app.query_params[key] = value
    app.switch_page(script).run()
    assert not app.exception
    return app
