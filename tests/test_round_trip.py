"""Each control of each page: set it, take the link, open it as a newcomer: the same view."""

from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts.menu import MENU, Entry
from tests.opening import FRAME, page

# What is set by the browser alone, or opens something, is walked through in a browser.
KINDS = ("selectbox", "multiselect", "text_input", "date_input")
NATIVE = {"asof", "expansion"}
PANEL = "share"
DAY = date(2026, 8, 24)
IDS = {  # what lists of several are set to: their labels alone are known to the tests
    "indicator": "economy_share", "kind": "area", "role": "plan", "year": "2023",
    "article": "almaty-consuls", "place": "shymkent", "verdict": "confirmed", "check": "official",
}  # fmt: skip


def controls(app: AppTest) -> dict[str, Any]:
    """The page's own controls by key."""
    found = {widget.key: widget for kind in KINDS for widget in app.get(kind)}
    return {
        key: widget
        for key, widget in found.items()
        if key and key not in NATIVE and not key.startswith(PANEL)
    }


def values(app: AppTest) -> dict[str, Any]:
    """What every control stands on."""
    return {key: widget.value for key, widget in controls(app).items()}


def view(app: AppTest) -> tuple[list[str], list[str]]:
    """What is said and drawn."""
    said = [str(each.value) for each in app.markdown]
    return said, [str(each.proto.spec) for each in app.get("plotly_chart")]


def change(widget: Any) -> None:
    """Another choice than the one it stands on."""
    if widget.type == "date_input":
        widget.set_value(DAY)
    elif widget.type == "text_input":
        widget.set_value("2023")
    elif widget.type == "multiselect":
        widget.set_value([IDS[widget.key]])
    else:
        others = [at for at, _ in enumerate(widget.options) if at != widget.index]
        widget.select_index(others[-1])


def link(app: AppTest) -> dict[str, list[str]]:
    """The query of the link that the page gives, and the panel closed again."""
    app.session_state[PANEL] = True
    app.run()
    found = next(code.value for code in app.code if "v=" in code.value)
    app.session_state[PANEL] = False
    app.run()
    return parse_qs(urlsplit(found).query)


def newcomer(entry: Entry, asked: dict[str, list[str]]) -> AppTest:
    """The page as the link opens it in another browser."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, chosen in asked.items():
        app.query_params[key] = chosen
    app.switch_page(entry.script).run()
    assert not app.exception
    return app


def choosable(widget: Any) -> bool:
    return widget.type in {"text_input", "date_input"} or len(widget.options) > 1


@pytest.mark.parametrize("entry", MENU, ids=lambda entry: str(entry.path))
def test_every_control_of_a_page_survives_its_link(more_tables: Library, entry: Entry) -> None:
    tried = 0
    for key in controls(page(entry.script)):
        app = page(entry.script)
        if key not in controls(app) or not choosable(controls(app)[key]):
            continue
        before = values(app)
        change(controls(app)[key])
        app.run()
        assert not app.exception
        assert values(app)[key] != before[key], key
        opened = newcomer(entry, link(app))
        assert values(opened) == values(app), key
        assert view(opened) == view(app), key
        tried += 1
    assert tried


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_view_put_together_of_several_choices_survives_its_link(
    tables: Library, language: str
) -> None:
    (entry,) = (each for each in MENU if each.path == "regions")
    app = page(entry.script, language)
    for key in ("measure", "year", "region"):
        change(controls(app)[key])
        app.run()
    asked = link(app)
    opened = newcomer(entry, asked)
    assert asked["lang"] == [language]
    assert values(opened) == values(app)
    assert view(opened) == view(app)
