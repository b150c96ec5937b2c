"""The storyline: what is asked for is chosen and ordered, what is not there is passed over."""

from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import pytest

from data.build import build
from data.model.terms import Language
from data.store.library import Library
from pages.parts import headlines, plans, standpoint, storyline, tellings
from pages.parts import tables as held
from pages.parts.charts import Chart
from pages.parts.figures import derived
from pages.parts.menu import BY_PATH
from pages.parts.stage import plain
from pages.parts.storyline import Order
from pages.parts.words import words
from tests.conftest import settle

SHARE = """Доля Алматы

В 2023 году доля Алматы в экономике страны составила 20,6%.
"""

THERE = ("shares", "zone", "plans")
LANGUAGES = pytest.mark.parametrize("language", [language.value for language in Language])


@pytest.fixture
def bare(tmp_path: Path) -> Library:
    """One article of one number, without a date."""
    library = nothing_in(tmp_path)
    (library.articles / "share.txt").write_text(SHARE, "utf-8")
    (library.articles / "share.toml").write_text('title = "Доля Алматы"\nlanguage = "ru"\n'
                                                 'place = "almaty"\n', "utf-8")  # fmt: skip
    assert build(library).built
    return library


@pytest.fixture
def nothing(tmp_path: Path) -> Library:
    """A library without articles."""
    library = nothing_in(tmp_path)
    build(library)
    return library


def nothing_in(folder: Path) -> Library:
    (folder / "articles").mkdir()
    return Library(folder / "articles", folder / "tables")


@pytest.mark.parametrize(
    ("asked", "names", "passed"),
    [
        ("", THERE, ()),
        ("zone", ("zone",), ()),
        ("plans,shares", ("plans", "shares"), ()),
        (" plans , shares ,", ("plans", "shares"), ()),
        ("zone,zone,shares", ("zone", "shares"), ()),
        ("zone,moon", ("zone",), ("moon",)),
        ("moon", THERE, ("moon",)),
        (",,,", THERE, ()),
    ],
)
def test_steps_are_told_as_asked(
    asked: str, names: tuple[str, ...], passed: tuple[str, ...]
) -> None:
    assert storyline.ordered(asked, THERE) == Order(names, passed)


@pytest.mark.parametrize(
    ("asked", "place"),
    [("", 0), ("zone", 1), ("2", 1), ("3", 2), ("0", 0), ("99", 2), ("9" * 40, 2), ("-1", 0),
     ("²", 0), ("moon", 0), ("1.5", 0)],
)  # fmt: skip
def test_the_place_is_a_name_or_a_number(asked: str, place: int) -> None:
    assert storyline.place(asked, THERE) == place


def test_there_is_a_place_where_there_are_no_steps() -> None:
    assert storyline.place("1", ()) == 0


@pytest.mark.parametrize(
    ("name", "after"),
    [("plans", ["shares", "plans", "zone"]), ("zone", ["zone", "shares", "plans"]),
     ("shares", ["shares", "zone", "plans"])],
)  # fmt: skip
def test_a_step_is_moved_one_place_earlier(name: str, after: list[str]) -> None:
    assert storyline.earlier(THERE, name) == after


def test_the_address_says_an_order_only_if_it_is_not_the_usual_one() -> None:
    assert storyline.written(THERE, THERE) == ""
    assert storyline.written(["zone", "shares"], THERE) == "zone,shares"
    assert storyline.ordered("zone,shares", THERE).names == ("zone", "shares")


def test_a_lower_chart_is_a_chart_of_its_own() -> None:
    drawn = Chart(go.Figure(layout={"height": 430}), "alt", pd.DataFrame())
    assert storyline.lower(drawn, 200).figure.layout.height == 200
    assert drawn.figure.layout.height == 430


@pytest.mark.parametrize(
    ("said", "markdown"),
    [
        ("490 ha of it", "490\N{NO-BREAK SPACE}ha of it"),
        ("in 2023 already", "in 2023 already"),
        ("a*b_c [x](y) $1$ :red[z]", r"a\*b\_c \[x\](y) \$1\$ \:red\[z\]"),
        ("now: 21.1%", "now: 21.1%"),
    ],
)
def test_a_title_says_just_its_words(said: str, markdown: str) -> None:
    assert plain(said) == markdown


@LANGUAGES
def test_the_article_is_told_from_its_share_to_what_is_unknown(
    tables: Library, language: str
) -> None:
    w = words(language)
    names = tellings.there(w)
    assert (names[0], names[-1]) == ("shares", "unknown")
    assert names == [step.name for step in tellings.TOLD]
    for name in names:
        slide = tellings.slide(w, name)
        assert slide
        assert slide.said
        assert slide.chart or slide.number or slide.lines
        assert slide.rows or slide.lines


@LANGUAGES
def test_numbers_on_the_stage_are_those_of_the_store(tables: Library, language: str) -> None:
    w = words(language)
    planned, weight = derived(headlines.PLANNED), derived(tellings.WEIGHT)
    assert planned
    assert weight
    zone, tipped = tellings.slide(w, "zone"), tellings.slide(w, "weight")
    assert zone
    assert tipped
    assert zone.number == w.value(planned["value"], planned["unit"])
    assert zone.number in zone.said
    assert tipped.number == w.number(weight["value"], 3)
    assert {row["figure_id"] for row in tipped.rows} == {
        row["figure_id"] for row in weight["operands"].values()
    }


def test_of_many_plans_the_next_ones_are_drawn(more_tables: Library) -> None:
    w = words("en")
    found = plans.spans(w)
    day = standpoint.newest(found["start"].min()).day
    slide = tellings.slide(w, "plans")
    assert slide
    assert slide.chart
    drawn = slide.chart.table
    assert len(drawn) == tellings.SPANS < len(found)
    ahead = [state for state in drawn["Seen from the day"] if state != "date passed"]
    assert len(ahead) == min(tellings.SPANS - 1, int((found["end"] >= day).sum()))


def test_every_step_leads_to_a_page() -> None:
    assert {step.page for step in tellings.TOLD} <= set(BY_PATH)


def test_a_slide_is_made_once_a_version_and_language(tables: Library) -> None:
    assert tellings.slide(words("ru"), "zone") is tellings.slide(words("ru"), "zone")
    assert tellings.slide(words("ru"), "zone") is not tellings.slide(words("kk"), "zone")


def test_what_the_library_does_not_hold_is_not_told(
    monkeypatch: pytest.MonkeyPatch, bare: Library
) -> None:
    settle(monkeypatch, bare)
    names = tellings.there(words("en"))
    assert "shares" in names
    assert {"zone", "weight", "plans", "partners"}.isdisjoint(names)


def test_nothing_is_told_of_nothing(monkeypatch: pytest.MonkeyPatch, nothing: Library) -> None:
    settle(monkeypatch, nothing)
    assert held.table("articles").empty
    assert tellings.there(words("kk")) == []
