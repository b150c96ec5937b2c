"""Regions through time: all years of the places chosen, and a slope between two years of all."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from pages.parts import lines, measured, signs
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.ranking import colour
from pages.parts.words import Words

HEIGHT, SLOPE = 360, 420  # px
NAMES = 0.75  # of the slope's width, kept on either side for names


def through(w: Words, values: pd.DataFrame) -> Chart:
    """A line a place of `regional.frame`, never joined over a break."""
    rows = records(values)
    places = _by_place(rows)
    lowest = min(places.values(), key=lambda mine: float(mine[-1]["value"]))
    traces = [
        trace
        for mine in places.values()
        for trace in lines.drawn(
            w, mine, mine[0]["name"], colour(mine[0]["lit"]),
            lines.BELOW if mine is lowest and len(places) > 1 else lines.ABOVE,
        )
    ]  # fmt: skip
    seen = [row["year"] for row in rows]
    axes = {"xaxis": lines.years(min(seen), max(seen)), "yaxis": _axis(w, rows)}
    figure = go.Figure(traces, layout(w, HEIGHT) | axes | _room(24))
    return Chart(figure, _alt(w, places), _table(w, rows))


def _by_place(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["place"], []).append(row)
    return found


def _axis(w: Words, rows: list[Row]) -> Row:
    return lines.values(w, max(row["value"] for row in rows), rows[0]["unit"])


def _room(right: int) -> Row:
    return {"hovermode": "closest", "margin": {"l": 8, "r": right, "t": 16, "b": 32}}


def slope(w: Words, values: pd.DataFrame) -> Chart:
    """A line a place between two years; names only of those told apart."""
    rows = records(values)
    places = _by_place(rows)
    ends = sorted({row["year"] for row in rows})
    ordered = sorted(places.values(), key=lambda mine: int(mine[0]["lit"]))
    axis = BARE_AXIS | {"visible": True, "range": [-NAMES, 1 + NAMES]}
    axis |= {"tickvals": [0, 1], "ticktext": [str(year) for year in ends]}
    figure = go.Figure(
        [_sloped(mine) for mine in ordered],
        layout(w, SLOPE) | {"xaxis": axis, "yaxis": BARE_AXIS | {"rangemode": "tozero"}} | _room(8),
    )
    return Chart(figure, _alt(w, places), _table(w, rows))


def _sloped(mine: list[Row]) -> go.Scatter:
    before, after = mine
    lit = before["lit"] >= 0
    return go.Scatter(
        x=[0, 1],
        y=[before["value"], after["value"]],
        mode="lines+markers+text" if lit else "lines+markers",
        name=before["name"],
        line={"color": colour(before["lit"]), "width": 3 if lit else 1},
        marker={"size": 9 if lit else 5},
        text=[f"<b>{row['said']}</b>" for row in mine],
        textposition=["middle left", "middle right"],
        hovertext=[f"{row['name']}<br>{row['year']}: {row['said']}" for row in mine],
        hoverinfo="text",
        cliponaxis=False,
    )


def legend(values: pd.DataFrame, statuses: Sequence[signs.Sign] = ()) -> str:
    """Which colour is whose, and the signs of statuses, as HTML."""
    told = {row["lit"]: row["name"] for row in records(values) if row["lit"] >= 0}
    return signs.listed([*(("●", colour(lit), told[lit]) for lit in sorted(told)), *statuses])


def _alt(w: Words, places: dict[str, list[Row]]) -> str:
    said = (
        w("{place}: {before} in {first}, {after} in {last}", place=mine[0]["name"],
          before=mine[0]["said"], first=str(mine[0]["year"]),
          after=mine[-1]["said"], last=str(mine[-1]["year"]))
        for mine in places.values()
    )  # fmt: skip
    return w("A line a region. {values}.", values="; ".join(said))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    columns = {
        w("Region"): [row["name"] for row in rows],
        w("Year"): [str(row["year"]) for row in rows],
        w("Value"): [row["said"] for row in rows],
        w("Status"): [measured.status(w, row) for row in rows],
    }
    return pd.DataFrame(columns)
