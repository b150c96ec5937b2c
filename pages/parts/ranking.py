"""Regions of one year as bars, the largest first, those told apart in their own colour."""

import pandas as pd
import plotly.graph_objects as go

from pages.parts import measured, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import Words

ROW = 26  # px a region takes
COLOURS = (palette.CITY, palette.BLUE, palette.TEAL)


def colour(lit: int) -> str:
    """Of a place told apart by its position; the others are quiet."""
    return palette.REST if lit < 0 else COLOURS[lit]


def chart(w: Words, regions: pd.DataFrame) -> Chart:
    """A bar a row of `regional.frame`, in its order."""
    rows = records(regions)
    top = max(row["value"] for row in rows)
    figure = go.Figure(
        [_bars(rows), _numbers(rows)],
        layout(w, ROW * len(rows) + 24)
        | {"xaxis": BARE_AXIS | {"range": [0, top * 1.35]}, "bargap": 0.25}
        | {"yaxis": _names(rows), "hovermode": "closest"},
    )
    return Chart(figure, _alt(w, rows), _table(w, rows))


def _bars(rows: list[Row]) -> go.Bar:
    colours = [colour(row["lit"]) for row in rows]
    return go.Bar(
        x=[row["value"] for row in rows],
        y=list(range(len(rows))),
        orientation="h",
        marker={"color": colours},
        hovertext=[f"{row['name']}<br>{row['said']}" for row in rows],
        hoverinfo="text",
    )


def _numbers(rows: list[Row]) -> go.Scatter:
    """Texts of their own: those of bars do not take the theme's colour."""
    return go.Scatter(
        x=[row["value"] for row in rows],
        y=list(range(len(rows))),
        text=[f"<b>{row['said']}</b>" if row["lit"] >= 0 else row["said"] for row in rows],
        mode="text",
        textposition="middle right",
        hoverinfo="skip",
        cliponaxis=False,
    )


def _names(rows: list[Row]) -> Row:
    return {
        "tickvals": list(range(len(rows))),
        "ticktext": [row["name"] for row in rows],
        "range": [len(rows) - 0.4, -0.6],
        "automargin": True,
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }


def _alt(w: Words, rows: list[Row]) -> str:
    said = (w("{what}: {value}", what=row["name"], value=row["said"]) for row in rows)
    return w("Bars of regions, the largest first. {values}.", values="; ".join(said))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    columns = {
        w("Rank"): [w.number(place + 1) for place in range(len(rows))],
        w("Region"): [row["name"] for row in rows],
        w("Value"): [row["said"] for row in rows],
        w("Status"): [measured.status(w, row) for row in rows],
    }
    return pd.DataFrame(columns)
