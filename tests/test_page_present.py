"""Present: a step of the article a screen; the address says which steps, in which order, where."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from data.model.terms import Language
from data.store.library import Library
from pages.parts import tables as held
from pages.parts import tellings
from pages.parts.presenting import PICKED
from pages.parts.stage import NOTES, plain
from pages.parts.words import words
from tests.opening import page

LANGUAGES = pytest.mark.parametrize("language", [language.value for language in Language])
EACH = pytest.mark.parametrize("name", [step.name for step in tellings.TOLD])


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("overview/present.py", language, **asked)


def html(app: AppTest) -> str:
    return " ".join(element.proto.body for element in app.get("html"))


def at(app: AppTest) -> str:
    """How far one is: «2 / 10»."""
    found = re.search(r'<div class="progress"><p>([\d /]+)', html(app))
    assert found
    return found[1].strip()


def said(language: str, name: str) -> str:
    slide = tellings.slide(words(language), name)
    assert slide
    return plain(slide.said)


def asked(app: AppTest, key: str) -> str:
    value = app.query_params.get(key, "")
    return "".join(value)


@EACH
@LANGUAGES
def test_a_step_shows_its_finding_and_its_picture(
    tables: Library, language: str, name: str
) -> None:
    app = opened(language, step=name)
    slide = tellings.slide(words(language), name)
    assert slide
    assert app.title[0].value == said(language, name)
    charts = app.get("plotly_chart")
    assert len(charts) == len(app.table) == bool(slide.chart)
    assert all(chart.proto.alt == slide.chart.alt for chart in charts if slide.chart)
    assert slide.number in html(app)


@LANGUAGES
def test_without_an_address_the_story_begins_with_its_first_step(
    tables: Library, language: str
) -> None:
    app = opened(language)
    assert app.title[0].value == said(language, "shares")
    assert at(app) == f"1 / {len(tellings.TOLD)}"


def test_one_goes_on_and_back_and_to_the_ends(tables: Library) -> None:
    app = opened()
    places = []
    for way in ("on", "on", "back", "last", "first"):
        app.button(key=f"go-{way}").click().run()
        places.append(asked(app, "step"))
    assert places == ["now", "budget", "now", "unknown", "shares"]


def test_at_the_ends_there_is_no_further_way(tables: Library) -> None:
    assert opened().button(key="go-back").disabled
    last = opened(step="unknown")
    assert last.button(key="go-on").disabled
    assert not last.button(key="go-back").disabled


@LANGUAGES
def test_an_address_chooses_and_orders_the_steps(tables: Library, language: str) -> None:
    app = opened(language, steps="plans,zone", step="2")
    assert app.title[0].value == said(language, "zone")
    assert at(app) == "2 / 2"
    app.button(key="go-back").click().run()
    assert app.title[0].value == said(language, "plans")
    assert asked(app, "steps") == "plans,zone"


def test_steps_that_nobody_knows_are_passed_over_with_a_word(tables: Library) -> None:
    app = opened(steps="zone,<script>x</script>", step="<b>")
    assert at(app) == "1 / 1"
    assert "Not among the steps: &lt;script&gt;" in html(app)
    assert "<script>x" not in html(app)
    assert not app.info
    assert not app.warning


@LANGUAGES
def test_notes_hold_the_exact_words(tables: Library, language: str) -> None:
    without, app = opened(language, step="zone"), opened(language, step="zone", notes="1")
    slide = tellings.slide(words(language), "zone")
    assert slide
    for row in slide.rows:
        assert f"<mark>{row['quote']}</mark>" in html(app)
        assert f"<mark>{row['quote']}</mark>" not in html(without)


@EACH
def test_every_step_has_notes_that_open(tables: Library, name: str) -> None:
    app = opened(step=name)
    app.button(key="go-notes").click().run()
    assert not app.exception
    assert asked(app, NOTES) == "1"
    app.button(key="go-notes").click().run()
    assert NOTES not in app.query_params


def test_the_panel_picks_orders_and_gives_the_link(tables: Library) -> None:
    app = opened(steps="zone,plans", step="plans")
    app.session_state["steps-panel"] = True
    app.run()
    assert app.multiselect(key=PICKED).value == ["zone", "plans"]
    app.multiselect(key=PICKED).set_value(["zone", "plans", "now"]).run()
    assert asked(app, "steps") == "zone,plans,now"
    app.button(key="earlier-now").click().run()
    assert asked(app, "steps") == "zone,now,plans"
    query = parse_qs(urlsplit(app.code[0].value).query)
    assert query["steps"] == ["zone,now,plans"]
    assert query["step"] == ["plans"]
    assert query["v"] == [held.in_force()]


def test_all_steps_in_their_own_order_need_no_address(tables: Library) -> None:
    app = opened(steps="zone,shares")
    app.session_state["steps-panel"] = True
    app.run()
    app.multiselect(key=PICKED).set_value([step.name for step in tellings.TOLD]).run()
    assert "steps" not in app.query_params
    app.multiselect(key=PICKED).set_value([]).run()
    assert "steps" not in app.query_params
    assert at(app).endswith(f"/ {len(tellings.TOLD)}")


@LANGUAGES
def test_three_articles_are_told_too(more_tables: Library, language: str) -> None:
    for name in tellings.there(words(language)):
        assert not opened(language, step=name, notes="1").exception
