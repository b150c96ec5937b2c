"""Small panels one under the other, a line each, all on the same axes."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import Words

PANEL, HEADING, FOOT = 118, 30, 26  # px: a panel with its heading, the heading, the years below
ROOM = 1.28  # above the largest value, for what is written there
YEARS = 6  # named on the axis at most
LIFT = 0.05  # of the axis, from a dot up to its value
ASIDE = 0.35  # years from a label at the edge to the axis' end


def chart(w: Words, values: pd.DataFrame, chosen: str | None = None) -> Chart:
    """Columns line (id), name, year, value, said, provisional; a chosen line alone is lit."""
    lines = [records(group) for _, group in values.groupby("line", sort=False)]
    top = ROOM * float(values["value"].max())
    first = int(values["year"].min())
    height = PANEL * len(lines) + FOOT
    figure = go.Figure(
        [
            trace
            for place, rows in enumerate(lines)
            for trace in [
                *_panel(w, rows, place, LIFT * top, lit=chosen in (None, rows[0]["line"])),
                _heading(rows, (first - ASIDE, top), {"yaxis": _axis("y", place)}),
            ]
        ],
        layout(w, height)
        | {"margin": {"l": 0, "r": 18, "t": 0, "b": FOOT}, "hovermode": "closest"}
        | {"xaxis": _years(values, len(lines))}
        | {_axis("yaxis", place): _scale(place, len(lines), top) for place in range(len(lines))},
    )
    return Chart(figure, _alt(w, lines), _table(w, lines))


def _axis(name: str, place: int) -> str:
    return name if place == 0 else f"{name}{place + 1}"


def _scale(place: int, count: int, top: float) -> dict[str, Any]:
    """The panel's stretch of the height, its heading left free."""
    high = 1 - place / count - HEADING / (PANEL * count)
    zero = {"visible": True, "showticklabels": False, "zeroline": True, "zerolinewidth": 1}
    stretch = {"domain": [1 - (place + 1) / count, high], "range": [0, top]}
    return BARE_AXIS | zero | stretch | {"zerolinecolor": palette.REST}


def _years(values: pd.DataFrame, count: int) -> dict[str, Any]:
    first, last = int(values["year"].min()), int(values["year"].max())
    step = (last - first) // YEARS + 1
    named = list(range(last, first - 1, -step))
    return {
        "anchor": _axis("y", count - 1),
        "range": [first - ASIDE, last + ASIDE],
        "tickvals": named,
        "ticktext": [str(year) for year in named],
        "showgrid": True,
        "gridcolor": palette.QUIET,
        "zeroline": False,
        "fixedrange": True,
    }


def _panel(w: Words, rows: list[Row], place: int, lift: float, *, lit: bool) -> list[go.Scatter]:
    colour = palette.CITY if lit else palette.REST
    stated = [row for row in rows if not row["provisional"]]
    late = [*stated[-1:], *(row for row in rows if row["provisional"])]
    on = {"yaxis": _axis("y", place)}
    return [
        _line(stated, colour, on, "solid"),
        _line(late, colour, on, "dot"),
        _dots(w, rows, colour, on),
        _ends(rows, on, lift),
    ]


def _line(rows: list[Row], colour: str, on: dict[str, str], dash: str) -> go.Scatter:
    return go.Scatter(
        x=[row["year"] for row in rows], y=[row["value"] for row in rows], mode="lines",
        line={"color": colour, "width": 2.5, "dash": dash}, hoverinfo="skip", **on,
    )  # fmt: skip


def _dots(w: Words, rows: list[Row], colour: str, on: dict[str, str]) -> go.Scatter:
    """A dot a year; a provisional one is open."""
    edge = {"color": colour, "width": 2}
    shapes = ["circle-open" if row["provisional"] else "circle" for row in rows]
    return go.Scatter(
        x=[row["year"] for row in rows], y=[row["value"] for row in rows], mode="markers",
        marker={"size": 7, "symbol": shapes, "color": colour, "line": edge},
        hovertext=[f"<b>{escaped(row['said'])}</b><br>{_when(w, row)}" for row in rows],
        hoverinfo="text", **on,
    )  # fmt: skip


def _when(w: Words, row: Row) -> str:
    year = str(row["year"])
    return w("{year}, provisional", year=year) if row["provisional"] else year


def _heading(rows: list[Row], at: tuple[float, float], on: dict[str, str]) -> go.Scatter:
    """Over the panel, at its left corner: what the line is."""
    left, top = at
    return go.Scatter(
        x=[left], y=[top], text=[f"<b>{escaped(rows[0]['name'])}</b>"], mode="text",
        textposition="top right", hoverinfo="skip", cliponaxis=False, **on,
    )  # fmt: skip


def _ends(rows: list[Row], on: dict[str, str], lift: float) -> go.Scatter:
    """The first and the last value, written over the line's ends and clear of it."""
    ends = [rows[0], rows[-1]]
    above = [max(row["value"] for row in near) + lift for near in (rows[:2], rows[-2:])]
    return go.Scatter(
        x=[row["year"] for row in ends], y=above, mode="text",
        text=[escaped(row["said"]) for row in ends],
        textposition=["top right", "top left"], hoverinfo="skip", cliponaxis=False, **on,
    )  # fmt: skip


def _alt(w: Words, lines: list[list[Row]]) -> str:
    each = (
        w("{what}: {first} ({from_year}) to {last} ({to_year})",
          what=rows[0]["name"], first=rows[0]["said"], last=rows[-1]["said"],
          from_year=_when(w, rows[0]), to_year=_when(w, rows[-1]))
        for rows in lines
    )  # fmt: skip
    return w("Lines through the years, a panel each. {lines}.", lines="; ".join(each))


def _table(w: Words, lines: list[list[Row]]) -> pd.DataFrame:
    """A row a year, newest first, a column a line."""
    years = sorted({(row["year"], _when(w, row)) for rows in lines for row in rows}, reverse=True)
    columns: dict[str, list[str]] = {w("Year"): [when for _, when in years]}
    for rows in lines:
        said = {row["year"]: row["said"] for row in rows}
        columns[rows[0]["name"]] = [said.get(year, "") for year, _ in years]
    return pd.DataFrame(columns)
