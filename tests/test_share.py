"""What a visitor passes on: a link that restores the view, a code for the camera, a frame."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import address, alone, introductions, share
from pages.parts import tables as shown
from pages.parts.menu import MENU, Entry
from pages.parts.words import words
from tests.opening import page

LANGUAGES = ("ru", "kk", "en")
PAGES = [entry for entry in MENU if entry.path != "present"]


def opened(app: AppTest) -> AppTest:
    """The page with its panel opened, as a visitor opens it."""
    app.session_state["share"] = True
    app.run()
    assert not app.exception
    return app


def link(app: AppTest) -> dict[str, list[str]]:
    """The query of the link in the panel."""
    return parse_qs(urlsplit(app.code[0].value).query)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: str(entry.path))
def test_every_page_has_its_link_with_the_version_of_the_data(
    tables: Library, entry: Entry, language: str
) -> None:
    app = opened(page(entry.script, language))
    links = [code.value for code in app.code if f"/{entry.path}?" in code.value]
    assert links
    asked = parse_qs(urlsplit(links[0]).query)
    assert asked["lang"] == [language]
    assert asked["v"] == [shown.in_force()]


def test_the_panel_holds_nothing_until_it_is_opened(tables: Library) -> None:
    app = page("economy/history.py")
    assert not app.code
    assert len(opened(app).code) == 2 + 5  # link and frame, a sentence and four citations


def test_the_link_holds_what_was_chosen_and_not_what_was_asked_in_passing(tables: Library) -> None:
    asked = {"year": "2020", "v": "older", "embed": "true", "as_of": "2026-10-01"}
    found = link(opened(page("economy/regions.py", "ru", **asked)))
    assert found["year"] == ["2020"]
    assert found["as_of"] == ["2026-10-01"]
    assert found["v"] == [shown.in_force()]
    assert "embed" not in found


def test_what_was_chosen_several_times_stands_several_times() -> None:
    made = address.join("https://c.example/figures", {"kind": ["percent", "area"]}, {"v": "1"})
    assert made == "https://c.example/figures?kind=percent&kind=area&v=1"


def test_the_code_is_a_picture_of_the_link_with_a_name() -> None:
    drawn = share.code(words("en"), "https://c.example/?lang=en")
    assert 'alt="QR code of the link"' in drawn
    assert "data:image/svg+xml" in drawn
    assert drawn != share.code(words("en"), "https://c.example/?lang=ru")


def test_the_frame_is_named_and_its_address_escaped() -> None:
    made = share.frame("https://c.example/?a=1&b=2", 'A "chart" & more')
    assert 'src="https://c.example/?a=1&amp;b=2"' in made
    assert 'title="A &quot;chart&quot; &amp; more"' in made


def test_the_frame_shows_the_chart_that_is_chosen(tables: Library) -> None:
    app = opened(page("economy/history.py"))
    choice = next(box for box in app.selectbox if box.key == "share-chart")
    assert "only=history" in app.code[1].value
    choice.select_index(1).run()
    assert "only=growth" in app.code[1].value


@pytest.mark.parametrize("name", ["", "A", "x y", "a{}", "</style>", "1"])
def test_a_name_that_no_chart_can_have_hides_nothing(tables: Library, name: str) -> None:
    app = page("economy/history.py", only=name)
    assert not any("display: none !important" in html.proto.body for html in app.get("html"))


def test_alone_a_chart_keeps_its_legend_and_says_where_it_is_from(tables: Library) -> None:
    app = page("economy/history.py", only="history")
    rules = next(html.proto.body for html in app.get("html") if "display: none" in html.proto.body)
    assert alone.rules("history") in rules
    assert ".legend" in rules
    (foot,) = [said.value for said in app.markdown if said.value.startswith("[History")]
    assert re.search(r"\(\S*/history\?lang=en&since=2015&v=\w+\)", foot)


def test_a_chart_that_is_not_on_the_page_is_said_to_be_missing(tables: Library) -> None:
    app = page("economy/history.py", only="nowhere")
    assert app.info[0].value == "There is no such chart on this page."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_cited_with_its_link_and_version_in_every_form(
    tables: Library, language: str
) -> None:
    app = opened(page("economy/history.py", language))
    said, gost, apa, bibtex, ris = (code.value for code in app.code[2:])
    version = shown.in_force()
    for form in (said, gost, apa, bibtex, ris):
        assert f"v={version}" in form
    title = words(language)("History")
    assert title in gost
    assert title in apa
    assert bibtex.startswith("@")
    assert ris.startswith("TY  - ")
    assert said.startswith(introductions.of(words(language), "history", {}).said)
