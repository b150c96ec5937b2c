"""Explore: what is chosen stands in the address; the page tells what it shows and cannot show."""

import re
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import views
from pages.parts.words import words
from tests.opening import FRAME, page

SPACES = re.compile(r"\s+")
FULL = {"series": "grp_share", "place": "all"}
CONTROLS = ("series", "view", "from", "to", "table")


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("economy/explore.py", language, **asked)


def followed(address: str) -> AppTest:
    """A new visit to the address that the page shows."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, values in parse_qs(address.partition("?")[2]).items():
        app.query_params[key] = values
    app.switch_page("economy/explore.py").run()
    assert not app.exception
    return app


def told(app: AppTest) -> str:
    said = [element.value for element in (*app.markdown, *app.caption)]
    return SPACES.sub(" ", " ".join([*said, *(each.proto.body for each in app.get("html"))]))


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        (
            "ru",
            "Исследовать",
            ["Доля в ВВП страны. Алматы: 8,2 % (1993), 22,7 % (2025).", "Астана"],
        ),
        ("kk", "Зерттеу", ["Алматы: 8,2% (1993), 22,7% (2025).", "Астана"]),
        ("en", "Explore", ["Almaty: 8.2% (1993), 22.7% (2025).", "Astana (12.3%)"]),
    ],
)
def test_it_opens_on_the_citys_share_beside_the_next_largest(
    tables: Library, language: str, title: str, said: list[str]
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    assert all(words in told(app) for words in said)
    (chart,) = app.get("plotly_chart")
    assert said[0] in SPACES.sub(" ", chart.proto.alt)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("view", list(views.VIEWS))
def test_the_address_shown_opens_the_same_view_anew(
    tables: Library, language: str, view: str
) -> None:
    app = opened(language)
    app.selectbox(key="series").select("grp").run()
    app.selectbox(key="view").select(view).run()
    app.multiselect(key="place").set_value(["atyrau_region", "almaty"]).run()
    app.selectbox(key="from").select("2012").run()
    app.selectbox(key="to").select("2020").run()
    app.selectbox(key="table").select("long").run()
    again = followed(app.code[0].value)
    chosen = {key: again.selectbox(key=key).value for key in CONTROLS}
    assert list(chosen.values()) == ["grp", view, "2012", "2020", "long"]
    assert again.multiselect(key="place").value == ["atyrau_region", "almaty"]
    assert told(again) == told(app)
    assert again.dataframe[0].value.equals(app.dataframe[0].value)
    assert again.code[0].value == app.code[0].value


def test_what_a_link_does_not_know_falls_back(tables: Library) -> None:
    asked = {"series": "happiness", "view": "mood", "from": "1066", "place": "narnia"}
    app = opened(**asked, to="x")
    assert [app.selectbox(key=key).value for key in CONTROLS] == [
        "grp_share", "level", "1993", "2025", "wide",
    ]  # fmt: skip
    assert app.multiselect(key="place").value == ["almaty", "astana"]


def test_a_last_period_before_the_first_is_passed_over(tables: Library) -> None:
    app = opened(**{"from": "2015", "to": "2001"})
    assert (app.selectbox(key="from").value, app.selectbox(key="to").value) == ("2015", "2025")


def test_what_cannot_be_worked_out_is_said_and_not_drawn(tables: Library) -> None:
    app = opened("en", series="grp", place="all", view="index", **{"from": "2019"})
    said = told(app)
    assert "the borders have changed in between" in said
    assert "Abai region, Ulytau region, Zhetysu region · 2021" in said
    assert "No value in these periods: South Kazakhstan region." in said
    assert not [name for name in app.dataframe[0].value.columns if "Abai" in name]


def test_money_is_said_to_be_nominal_and_shares_grow_by_points(tables: Library) -> None:
    assert "Nominal money" in told(opened("en", series="grp"))
    share = told(opened("en", series="grp_share", view="growth"))
    assert "Nominal money" not in share
    assert "percentage points" in share
    assert "The values are changes already" in told(opened("en", series="grp_growth"))


def test_an_index_says_which_year_is_its_base(tables: Library) -> None:
    said = told(opened("ru", series="grp", view="index", **{"from": "2010"}))
    assert "индекс, 2010 = 100" in said


@pytest.mark.parametrize(
    ("language", "signs"),
    [
        ("en", ["provisional", "first year in new borders", "stated in articles"]),
        ("ru", ["предварительно", "первый год в новых границах", "сказано в статьях"]),
    ],
)
def test_the_signs_of_the_chart_are_explained(
    tables: Library, language: str, signs: list[str]
) -> None:
    said = told(opened(language, **FULL))
    assert all(sign in said for sign in signs)
    assert "provisional" not in told(opened("en", series="state_tax_revenue"))


def test_the_finding_sets_months_only_beside_the_same_months(tables: Library) -> None:
    assert "(Q1 2023), 7.54T ₸ (Q1 2026)" in told(opened("en", series="grp_ytd"))


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_one_sentence_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("CITY_STATISTICS", str(tmp_path / "none"))
    build(Library.configured())
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[-1].value == words(language)("No official statistics are held.")


def test_the_words_of_what_is_drawn_apart_are_shown(tables: Library) -> None:
    app = opened("en")
    assert any("statements beside" in each.label for each in app.expander)
    assert "пятая часть экономики" in told(app)


def test_a_day_chosen_stands_in_the_link_and_what_was_not_known_then_is_said(
    tables: Library,
) -> None:
    app = opened("en", **FULL, as_of="2024-12-31")
    assert "as_of=2024-12-31" in app.code[0].value
    assert "Share of the country's GDP: no value is held" in app.info[-1].value
    assert app.selectbox(key="series").value != "grp_share"
    assert not opened("en", **FULL).info
