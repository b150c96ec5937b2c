"""The partners on a map around Almaty: land in a quiet tone, ranks told apart by colour and form.

Drawn as plain lines and areas: Plotly's own maps ask another host for their outlines.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from data.model.places import city, places
from pages.parts import globe, palette, partners, placing
from pages.parts.figures import records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import Words

HOME = "KZ"
HEIGHT = 440  # px
LETTER, LINE = 0.017, 0.05  # a letter's width and a line's height, against the width of the map
ROOM = 0.15  # between the outermost mark and the edge, against the distance between marks
SMALLEST = 0.3  # Earth radii: a map of near neighbours alone is no closer than this
EDGE = {"color": palette.ON_COLOUR, "width": 1.5}
LEGEND = {"orientation": "h", "x": 0, "y": 0, "yanchor": "top"}
SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


@dataclass(frozen=True, slots=True)
class Form:
    """How a rank is drawn: its colour, its mark, its line, whether its countries are hatched."""

    colour: str
    symbol: str
    dash: str
    hatched: bool

    def fill(self) -> dict[str, Any]:
        """Plotly's keywords for the ground of its countries."""
        if not self.hatched:
            red, green, blue = (int(self.colour[at : at + 2], 16) for at in (1, 3, 5))
            return {"fillcolor": f"rgba({red}, {green}, {blue}, 0.45)"}
        stripes = {"shape": "/", "size": 5, "solidity": 0.35, "fillmode": "overlay"}
        return {"fillpattern": stripes | {"fgcolor": self.colour, "bgcolor": palette.QUIET}}


FORMS = {
    "general": Form(palette.GENERAL, "circle", "solid", hatched=False),
    "honorary": Form(palette.HONORARY, "diamond", "dot", hatched=True),
}


def world(w: Words, told: pd.DataFrame) -> tuple[go.Figure, str]:
    """The map and what it says: columns country (ISO 3166-1 alpha-2) and rank; one row a mention.

    A country of both ranks is drawn once, as general; one without outlines is only told.
    """
    seen = _seen(w, told)
    frame = _frame(seen)
    seen["side"] = _sides(seen, frame)
    figure = go.Figure([_land(), _home()], layout(w, HEIGHT) | {"hovermode": "closest"})
    for rank, form in FORMS.items():
        figure.add_traces(_rank(w(partners.RANKS[rank]), seen[seen["rank"] == rank], form))
    figure.add_trace(_city(w))
    figure.update_xaxes(BARE_AXIS | {"range": [frame.left, frame.right]})
    figure.update_yaxes(BARE_AXIS | {"range": [frame.bottom, frame.top], "scaleanchor": "x"})
    figure.update_layout(showlegend=True, legend=LEGEND)
    return figure, _alt(w, told)


def _seen(w: Words, told: pd.DataFrame) -> pd.DataFrame:
    """A row a country that can be drawn: country, rank, name, ranks (in words), x and y."""
    rows = []
    for code in told["country"].unique():
        ranks = [rank for rank in FORMS if rank in set(told.loc[told["country"] == code, "rank"])]
        if place := globe.point(code):
            said = ", ".join(w(partners.RANKS[rank]) for rank in ranks)
            rows.append((code, ranks[0], w.country(code), said, *place))
    return pd.DataFrame(rows, columns=["country", "rank", "name", "ranks", "x", "y"])


def _frame(seen: pd.DataFrame) -> placing.Box:
    """What is shown: the marks, the city, and room around them."""
    x, y = [*seen["x"], 0.0], [*seen["y"], 0.0]
    room = ROOM * max(max(x) - min(x), max(y) - min(y), SMALLEST)
    return placing.Box(min(x) - room, min(y) - room, max(x) + room, max(y) + room)


def _sides(seen: pd.DataFrame, frame: placing.Box) -> list[str | None]:
    width = frame.right - frame.left
    names = [
        placing.Name(row["x"], row["y"], width * LETTER * len(row["name"]), width * LINE)
        for row in records(seen)
    ]
    return placing.sides(names, frame)


def _land() -> go.Scatter:
    x, y = globe.land()
    ground = {"fill": "toself", "fillcolor": palette.QUIET}
    return go.Scatter(x=x, y=y, mode="none", **ground, **SILENT)


def _home() -> go.Scatter:
    """The city's country, as an outline."""
    x, y = globe.country(HOME)
    return go.Scatter(x=x, y=y, mode="lines", line={"color": palette.CITY, "width": 1.5}, **SILENT)


def _city(w: Words) -> go.Scatter:
    """The city, in the middle of the map."""
    name = f"<b>{w.name(places()[city()].names)}</b>"
    return go.Scatter(
        x=[0],
        y=[0],
        mode="markers+text",
        text=[name],
        textposition="bottom center",
        marker={"symbol": "star", "size": 15, "color": palette.CITY, "line": EDGE},
        **SILENT,
    )


def _rank(name: str, seen: pd.DataFrame, form: Form) -> list[go.Scatter]:
    if seen.empty:
        return []
    return [_countries(seen, form), _ways(seen, form), _marks(name, seen, form)]


def _countries(seen: pd.DataFrame, form: Form) -> go.Scatter:
    paths = [globe.country(code) for code in seen["country"]]
    x, y = (np.concatenate(parts) for parts in zip(*paths, strict=True))
    line = {"color": form.colour, "width": 1}
    return go.Scatter(x=x, y=y, mode="lines", line=line, fill="toself", **form.fill(), **SILENT)


def _ways(seen: pd.DataFrame, form: Form) -> go.Scatter:
    """Straight lines from the city, which are the shortest ways on this map."""
    x = [end for there in seen["x"] for end in (0, there, None)]
    y = [end for there in seen["y"] for end in (0, there, None)]
    line = {"color": form.colour, "width": 1, "dash": form.dash}
    return go.Scatter(x=x, y=y, mode="lines", line=line, opacity=0.6, **SILENT)


def _marks(name: str, seen: pd.DataFrame, form: Form) -> go.Scatter:
    return go.Scatter(
        x=seen["x"],
        y=seen["y"],
        name=name,
        mode="markers+text",
        marker={"symbol": form.symbol, "size": 11, "color": form.colour, "line": EDGE},
        text=seen["name"].where(seen["side"].notna(), ""),
        textposition=seen["side"].fillna("top center"),
        hovertext=seen["name"] + "<br>" + seen["ranks"],
        hoverinfo="text",
    )


def _alt(w: Words, told: pd.DataFrame) -> str:
    lists = (
        w("{rank}: {countries}", rank=w(partners.RANKS[rank]), countries=", ".join(names))
        for rank, names in partners.countries(w, told).items()
    )
    middle = w.name(places()[city()].names)
    return w("Map of the countries around {city}. {lists}.", city=middle, lists="; ".join(lists))
