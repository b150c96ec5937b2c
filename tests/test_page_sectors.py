"""Sectors: the named priorities measured, each on its own panel, linked to its passages."""

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import measured, palette, panels, sectors
from pages.parts.words import words
from tests.opening import page, plain

EN = words("en")


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/sectors.py", language, **asked)


@pytest.mark.parametrize(
    ("language", "numbers"),
    [("ru", ["3,7 %", "1,4 %", "6,5 %"]), ("kk", ["3,7%", "1,4%", "6,5%"]),
     ("en", ["3.7%", "1.4%", "6.5%"])],
)  # fmt: skip
def test_finding_alt_text_and_table_say_how_small_the_priorities_are(
    tables: Library, language: str, numbers: list[str]
) -> None:
    app = opened(language)
    (chart,) = app.get("plotly_chart")
    said = [plain(app.markdown[1].value), plain(chart.proto.alt),
            plain(app.table[0].value.to_string())]  # fmt: skip
    assert all(number in text for number in numbers for text in said)


def test_the_largest_share_of_the_country_and_real_estate_are_named(tables: Library) -> None:
    said = plain(sectors.finding(EN))
    assert "57.7%" in said
    assert "1.86" in said
    assert "6.06" in said


@pytest.mark.parametrize("measure", list(sectors.MEASURES))
def test_every_measure_draws_the_store_s_values(tables: Library, measure: str) -> None:
    found = sectors.rows(measure)
    chart = panels.chart(EN, sectors.frame(EN, found))
    traces = list(chart.figure.select_traces({"mode": "markers"}))
    values = [[row["value"] for row in rows] for rows in found.values()]
    assert [list(trace.y) for trace in traces] == values


def test_provisional_years_are_open_dots_and_said_so(tables: Library) -> None:
    chart = panels.chart(EN, sectors.frame(EN, sectors.rows("level")))
    for trace in chart.figure.select_traces({"mode": "markers"}):
        assert trace.marker.symbol[-1] == "circle-open"
        assert "provisional" in trace.hovertext[-1]
    assert "2025, provisional" in chart.alt


def test_a_chosen_sector_alone_is_lit(tables: Library) -> None:
    frame = sectors.frame(EN, sectors.rows("share_of_city"))
    lit = [
        trace.marker.color == palette.CITY
        for trace in panels.chart(EN, frame, "information").figure.select_traces(
            {"mode": "markers"}
        )
    ]
    assert lit == [name == "information" for name in sectors.SECTORS]


def test_a_link_restores_sector_and_measure_and_shows_its_passages_alone(tables: Library) -> None:
    app = opened("en", sector="accommodation", measure="share_of_country")
    assert [box.value for box in app.selectbox] == ["accommodation", "share_of_country"]
    html = " ".join(element.proto.body for element in app.get("html"))
    assert "<mark>туризм</mark>" in html
    assert "<mark>IT</mark>" not in html


def test_a_sector_that_no_article_names_is_said_so(tables: Library) -> None:
    app = opened("en", sector="real_estate")
    assert any("names this sector" in said.value for said in app.markdown)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_one_sentence_says_so(
    tables: Library, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measured, "of", lambda *_: [])
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[1].value
