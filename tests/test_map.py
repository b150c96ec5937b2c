"""The map of partners: told apart by colour and form, drawn without asking anybody."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest

from pages.parts import globe, map, palette
from pages.parts.words import words


def _told(*rows: tuple[str, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["country", "rank"])


EIGHT = _told(
    ("CN", "general"),
    ("IR", "general"),
    ("TR", "general"),
    ("FR", "general"),
    ("NL", "honorary"),
    ("SI", "honorary"),
    ("CZ", "honorary"),
    ("SE", "honorary"),
)


def _marks(figure: go.Figure) -> dict[str, go.Scatter]:
    return {trace.name: trace for trace in figure.data if trace.name}


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        (
            "en",
            "Map of the countries around Almaty. Consuls general: China, Iran;"
            " Honorary consuls: Slovenia.",
        ),
        (
            "ru",
            "Карта стран; в её середине — Алматы. Генеральные консулы: Китай, Иран;"
            " Почётные консулы: Словения.",
        ),
        (
            "kk",
            "Елдер картасы; ортасында — Алматы. Бас консулдар: Қытай, Иран;"
            " Құрметті консулдар: Словения.",
        ),
    ],
)
def test_the_alt_text_names_every_country_by_rank(language: str, alt: str) -> None:
    told = _told(("CN", "general"), ("IR", "general"), ("SI", "honorary"))
    assert map.world(words(language), told)[1] == alt


def test_ranks_differ_in_colour_in_mark_in_line_and_in_ground() -> None:
    general, honorary = map.FORMS["general"], map.FORMS["honorary"]
    assert general.colour != honorary.colour
    assert general.symbol != honorary.symbol
    assert general.dash != honorary.dash
    assert "fillcolor" in general.fill()
    assert "fillpattern" in honorary.fill()


def test_every_country_has_a_mark_with_its_name_on_it() -> None:
    figure, _ = map.world(words("en"), EIGHT)
    marks = _marks(figure)
    assert list(marks) == ["Consuls general", "Honorary consuls"]
    assert list(marks["Honorary consuls"].hovertext) == [
        f"{country}<br>Honorary consuls"
        for country in ("Netherlands", "Slovenia", "Czechia", "Sweden")
    ]
    assert all(name for trace in marks.values() for name in trace.text)


def test_marks_stand_within_the_frame() -> None:
    figure, _ = map.world(words("ru"), EIGHT)
    for trace in _marks(figure).values():
        for axis, places in ((figure.layout.xaxis, trace.x), (figure.layout.yaxis, trace.y)):
            low, high = axis.range
            assert all(low < place < high for place in places)


def test_a_country_of_both_ranks_is_drawn_once_and_says_both() -> None:
    told = _told(("FR", "honorary"), ("FR", "general"), ("FR", "general"))
    marks = _marks(map.world(words("en"), told)[0])
    assert list(marks) == ["Consuls general"]
    assert list(marks["Consuls general"].hovertext) == [
        "France<br>Consuls general, Honorary consuls"
    ]


def test_a_country_without_outlines_is_still_told() -> None:
    figure, alt = map.world(words("en"), _told(("TV", "honorary")))
    assert globe.point("TV") is None
    assert _marks(figure) == {}
    assert "Tuvalu" in alt


def test_nobody_else_is_asked_for_outlines() -> None:
    figure, _ = map.world(words("en"), EIGHT)
    assert {trace.type for trace in figure.data} == {"scatter"}
    assert "geo" not in figure.to_plotly_json()["layout"]


def test_the_city_stands_in_the_middle() -> None:
    city = map.world(words("kk"), EIGHT)[0].data[-1]
    assert (city.x[0], city.y[0], city.text[0]) == (0, 0, "<b>Алматы</b>")
    assert city.marker.color == palette.CITY


@pytest.mark.parametrize("code", ["FR", "NO", "SI", "XK", "SG", "KZ", "AU"])
def test_outlines_know_the_countries_that_maps_often_forget(code: str) -> None:
    assert globe.point(code) is not None


@pytest.mark.parametrize(
    ("code", "east", "north"),
    [("CN", True, False), ("SE", False, True), ("AU", True, False), ("IR", False, False)],
)
def test_countries_lie_where_they_lie_from_the_city(code: str, east: bool, north: bool) -> None:
    place = globe.point(code)
    assert place is not None
    assert (place[0] > 0, place[1] > 0) == (east, north)


def test_the_city_lies_in_its_country() -> None:
    x, y = globe.country("KZ")
    assert np.nanmin(x) < 0 < np.nanmax(x)
    assert np.nanmin(y) < 0 < np.nanmax(y)


def test_outlines_are_shared_and_cannot_be_written_to() -> None:
    with pytest.raises(ValueError, match="read-only"):
        globe.land()[0][0] = 1


def test_the_outlines_are_light() -> None:
    assert globe.FILE.stat().st_size < 150_000
    assert len(globe.land()[0]) < 10_000
