"""A page run as a visitor's browser would have it run, at an address that asks for something."""

import re
from itertools import dropwhile
from pathlib import Path

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Markdown, Node

DOWNLOAD = ":material/download:"  # what opens files, not words
SPACES = re.compile(r"\s+")
FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")


def page(script: str, language: str = "en", **asked: str) -> AppTest:
    """The page of `script` (a path under pages/), shown without an exception."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, value in {"lang": language, **asked}.items():
        app.query_params[key] = value
    app.switch_page(script).run()
    assert not app.exception
    return app


def body(app: AppTest) -> list[Node]:
    """The page's own elements in their order: its title and what follows, without the masthead."""
    return list(dropwhile(lambda node: node.type != "title", app.main))


def finding(app: AppTest) -> str:
    """The sentence below the title."""
    return next(node.value for node in body(app) if isinstance(node, Markdown))


def opens(app: AppTest) -> list[str]:
    """The labels of what can be opened to read words, in their order."""
    found = [node.proto.popover for node in body(app) if node.type == "popover"]
    return [popover.label for popover in found if popover.icon != DOWNLOAD]


def plain(text: str) -> str:
    """Any run of spaces, thin and unbreakable ones too, as one plain space."""
    return SPACES.sub(" ", text)


def told(app: AppTest) -> str:
    """All that is said in Markdown."""
    return plain(" ".join(element.value for element in app.markdown))


def html(app: AppTest) -> str:
    """All that is drawn as HTML."""
    return plain(" ".join(element.proto.body for element in app.get("html")))


def alt(app: AppTest) -> str:
    """What the first chart says in words."""
    chart, *_ = app.get("plotly_chart")
    return plain(chart.proto.alt)
