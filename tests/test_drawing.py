"""Charts translated for pictures: what is known is drawn to scale, what is not is refused."""

from typing import Any

import plotly.graph_objects as go
import pytest

from data.model.errors import DrawingError
from pages.parts.drawing import hatching, symbols, ticks, vega
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import words

INK = "#17191D"
AXES = {"xaxis": BARE_AXIS | {"range": [0, 10]}, "yaxis": BARE_AXIS | {"range": [0, 4]}}


DOT = go.Scatter(x=[1], y=[1], mode="markers", marker={"color": INK})


def spec(*traces: Any, **more: Any) -> dict[str, Any]:
    figure = go.Figure(list(traces), layout(words("en"), 116) | AXES | more)
    return vega.drawing(figure, 216, INK).spec


def data(found: dict[str, Any], name: str) -> list[dict[str, Any]]:
    (rows,) = (data["values"] for data in found["data"] if data["name"] == name)
    assert isinstance(rows, list)
    return rows


def test_the_axes_are_the_charts_within_its_margins() -> None:
    scales = {scale["name"]: scale for scale in spec(DOT)["scales"]}
    assert (scales["x"]["domain"], scales["x"]["range"]) == ([0, 10], [8, 208])
    assert (scales["y"]["domain"], scales["y"]["range"]) == ([0, 4], [108, 8])


def test_a_gap_in_a_line_stays_a_gap() -> None:
    rows = data(
        spec(go.Scatter(x=[1, None, 2], y=[1, None, 2], mode="lines", line={"color": INK})),
        "trace-0",
    )
    assert rows == [{"x": 1, "y": 1}, {"x": None, "y": None}, {"x": 2, "y": 2}]


@pytest.mark.parametrize(("mode", "starts"), [("stack", [0, 2]), ("overlay", [0, 0])])
def test_bars_stand_on_each_other_only_where_they_are_stacked(mode: str, starts: list[int]) -> None:
    bars = [go.Bar(x=[length], y=[1], orientation="h", marker={"color": INK}) for length in (2, 3)]
    found = spec(*bars, barmode=mode)
    rows = [data(found, f"trace-{n}")[0] for n in (0, 1)]
    assert [(row["from"], row["to"] - row["from"]) for row in rows] == list(
        zip(starts, (2, 3), strict=True)
    )


def test_a_shape_at_the_edge_of_the_paper_is_drawn_in_px() -> None:
    line = {"x0": 5, "x1": 5, "yref": "paper", "y0": 0, "y1": 1, "line": {"color": INK, "width": 1}}
    (row,) = data(spec(DOT, shapes=[line]), "shapes")
    assert (row["x"], row["x2"], row["y"], row["y2"]) == (108, 108, 108, 8)


def test_a_note_that_would_be_cut_is_written_smaller() -> None:
    note = {"x": 0, "y": 1, "xanchor": "left", "showarrow": False, "text": "а" * 60}
    (row,) = data(spec(DOT, annotations=[note]), "annotations")
    assert row["size"] < 14


UNKNOWN = {
    "a pie": (go.Pie(values=[1, 2]), {}),
    "upright bars": (go.Bar(x=[1], y=[2], marker={"color": INK}), {}),
    "a dot": (go.Scatter(x=[1], y=[1], mode="markers", marker={"symbol": "hexagram"}), {}),
    "an arrow": (DOT, {"annotations": [{"x": 1, "y": 1, "text": "a"}]}),
    "a circle": (
        DOT,
        {"shapes": [{"type": "circle", "x0": 1, "x1": 2, "y0": 1, "y1": 2}]},
    ),
    "another filling": (go.Scatter(x=[1], y=[1], mode="lines", fill="tozeroy"), {}),
}  # fmt: skip


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_known_is_refused(name: str) -> None:
    trace, more = UNKNOWN[name]
    with pytest.raises(DrawingError):
        spec(trace, **more)


def test_a_hatching_is_known_by_its_look() -> None:
    one, same, other = (hatching.of({}, "/", colour) for colour in ("#111", "#111", "#222"))
    assert one.name == same.name != other.name
    assert one.fill == f"url(#{one.name})"
    assert f'id="{one.name}"' in one.definition()


@pytest.mark.parametrize("number", symbols.NUMBERED)
def test_symbols_by_number_are_symbols_by_name(number: int) -> None:
    assert symbols.named(number) == symbols.named(symbols.NUMBERED[number])


def test_years_are_named_on_round_numbers() -> None:
    named = ticks.of({"tickformat": "d", "nticks": 8}, 1992.3, 2026.2)
    assert [said for _, said in named] == ["1995", "2000", "2005", "2010", "2015", "2020", "2025"]


def test_the_name_of_a_year_stands_in_its_middle_the_line_where_it_begins() -> None:
    axis = {"type": "date", "tick0": "2024-01-01", "dtick": "M12", "ticklabelmode": "period"}
    named = ticks.of(axis, ticks.moment("2024-01-01"), ticks.moment("2026-01-31"))
    assert [said for _, said in named] == ["2024", "2025"]
    assert ticks.lines(axis, named)[0] == ticks.moment("2024-01-01")
