"""Regions: ranked in a year, followed through time, compared between two years."""

from itertools import pairwise
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import courses, measured, palette, ranking, regional
from pages.parts.words import words
from tests.opening import page, plain, told

EN = words("en")


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/regions.py", language, **asked)


@pytest.mark.parametrize(
    ("language", "title", "numbers"),
    [
        ("ru", "Регионы", ["22,7 %", "12,3 %", "Астана", "20"]),
        ("kk", "Өңірлер", ["22,7%", "12,3%", "Астана", "20"]),
        ("en", "Regions", ["22.7%", "12.3%", "Astana", "20"]),
    ],
)
def test_the_finding_says_who_leads_and_who_is_next(
    tables: Library, language: str, title: str, numbers: list[str]
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    assert all(number in told(app) for number in numbers)
    ranked, through, slope = (plain(chart.proto.alt) for chart in app.get("plotly_chart"))
    assert all(numbers[0] in alt for alt in (ranked, through, slope))


def test_all_regions_of_the_year_are_ranked_and_the_country_is_none_of_them(
    tables: Library,
) -> None:
    rows = regional.ranked("share", 2025)
    assert len(rows) == 20
    assert sum(row["value"] for row in rows) == pytest.approx(100, abs=0.01)
    bars, _ = ranking.chart(EN, regional.frame(EN, rows, ["almaty"])).figure.data
    assert list(bars.x) == sorted((row["value"] for row in rows), reverse=True)
    assert bars.marker.color[0] == palette.CITY
    assert set(bars.marker.color[1:]) == {palette.REST}


def test_a_region_that_was_divided_is_not_joined_over_the_division(tables: Library) -> None:
    rows = regional.through("share", ["almaty_region", "almaty"])
    chart = courses.through(EN, regional.frame(EN, rows, ["almaty", "almaty_region"]))
    joined = {pair for pair in pairwise(chart.figure.data[0].x) if None not in pair}
    assert (2019, 2020) in joined
    assert (2020, 2021) not in joined
    assert (2021, 2022) in joined


@pytest.mark.parametrize(
    ("other", "first"), [("almaty_region", True), ("astana", False), ("karaganda_region", True)]
)
def test_the_sign_of_new_borders_is_explained_where_it_is_drawn(
    tables: Library, other: str, first: bool
) -> None:
    app = opened("en", other=other)
    said = " ".join(each.proto.body for each in app.get("html"))
    assert ("first year in new borders" in said) is first
    assert "provisional" in said


def test_a_slope_leaves_out_what_was_divided_and_says_so(tables: Library) -> None:
    rows, apart = regional.comparable("share", 2019, 2025)
    assert {"almaty_region", "abai_region", "karaganda_region"} <= set(apart)
    assert {row["place"] for row in rows}.isdisjoint(apart)
    assert "Not drawn, because the borders changed since" in told(opened("en", **{"from": "2019"}))


def test_after_the_last_division_every_region_is_comparable(tables: Library) -> None:
    rows, apart = regional.comparable("share", 2021, 2025)
    assert (len(rows), apart) == (40, [])
    values = regional.frame(EN, rows, ["almaty"])
    lines = courses.slope(EN, values).figure.data
    city = next(line for line in lines if line.name == "Almaty")
    assert list(city.y) == [row["value"] for row in rows if row["place"] == "almaty"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("ru", "С 2021 года считаются отдельно: Абайская область; раньше вместе"),
     ("kk", "2021 жылдан бастап бөлек есептеледі: Абай облысы; бұрын бірге"),
     ("en", "From 2021 on counted apart: Abai region; before, with East Kazakhstan region")],
)  # fmt: skip
def test_divisions_are_said_in_words(tables: Library, language: str, said: str) -> None:
    assert said in told(opened(language))


def test_a_link_restores_measure_year_and_both_regions(tables: Library) -> None:
    asked = {"measure": "level", "year": "2015", "region": "astana", "other": "atyrau_region"}
    app = opened("kk", **asked)
    assert [box.value for box in app.selectbox][:4] == list(asked.values())
    assert "9,1 трлн" in told(app)


def test_what_a_link_does_not_know_falls_back(tables: Library) -> None:
    app = opened("en", measure="weight", year="1066", region="narnia")
    assert [box.value for box in app.selectbox][:3] == ["share", "2025", "almaty"]


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_one_sentence_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("CITY_STATISTICS", str(tmp_path / "none"))
    build(Library.configured())
    app = opened(language)
    assert not app.get("plotly_chart")
    assert measured.of("grp_share", "almaty") == []
    assert app.markdown[1].value
