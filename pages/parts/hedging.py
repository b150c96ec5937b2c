"""What the words around a number do to it: each hedge, its words, the interval it gives."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go
from babel import Locale

from pages.parts import labels, palette, tables
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import layout
from pages.parts.words import Words

LINE = 34  # px a hedge takes
Point = tuple[float | None, int | None, str, str]  # x, y, symbol, hint
ROOM = 1.6  # an open side is drawn this many times as wide as the widest closed one


def held() -> pd.DataFrame:
    """The stored hedges, their words as tuples: a chart is kept by what it is drawn from."""
    found = tables.table("hedges")
    return found.assign(words=found["words"].map(tuple))


def chart(w: Words, hedges: pd.DataFrame) -> Chart:
    """One line a hedge, from the least to the most that it allows of the same number."""
    each = records(hedges.drop_duplicates("hedge"))
    figure = go.Figure(_lines(w, each), layout(w, 48 + LINE * len(each)) | _axes(w, each))
    return Chart(figure, _alt(w, each), table(w, hedges))


def _axes(w: Words, each: list[Row]) -> dict[str, Any]:
    value, reach = each[0]["value"], _reach(each)
    bare = {"fixedrange": True, "showgrid": False, "zeroline": False}
    return {
        "xaxis": bare | {"range": [value - reach, value + reach],
                         "tickvals": [value], "ticktext": [w.number(value)]},
        "yaxis": bare | {"range": [len(each) - 0.5, -0.5], "automargin": True,
                         "tickvals": list(range(len(each))),
                         "ticktext": [said(w, row) for row in each]},
        "shapes": [{"type": "line", "x0": value, "x1": value, "yref": "paper", "y0": 0, "y1": 1,
                    "line": {"color": palette.REST, "width": 1, "dash": "dot"}}],
    }  # fmt: skip


def _reach(each: list[Row]) -> float:
    """How far from the number the picture goes to either side."""
    ends = [end for row in each for end in (row["low"], row["high"]) if end is not None]
    return ROOM * max(abs(float(end) - float(each[0]["value"])) for end in ends)


def _lines(w: Words, each: list[Row]) -> go.Scatter:
    """All lines as one trace, a gap after each; an open side goes to the edge, with an arrow."""
    reach = _reach(each)
    points = [
        point
        for position, row in enumerate(each)
        for point in (*_ends(w, row, position, reach), (None, None, "line-ns", ""))
    ]
    x, y, symbols, hints = zip(*points, strict=True)
    return go.Scatter(
        x=x,
        y=y,
        mode="lines+markers",
        line={"color": palette.FACT, "width": 5},
        marker={"symbol": symbols, "size": 11, "color": palette.FACT,
                "line": {"color": palette.FACT, "width": 2}},
        cliponaxis=False,
        hovertext=hints,
        hoverinfo="text",
    )  # fmt: skip


def _ends(w: Words, row: Row, position: int, reach: float) -> list[Point]:
    hint = f"{said(w, row)}: {interval(w, row)}"
    sides = (("low", "triangle-left", -reach), ("high", "triangle-right", reach))
    return [
        (row["value"] + far, position, arrow, hint)
        if row[end] is None
        else (row[end], position, "line-ns", hint)
        for end, arrow, far in sides
    ]


def said(w: Words, row: Row) -> str:
    """The number with the hedge, as the pages say it: «about 100»."""
    hedged = labels.HEDGED[row["hedge"]]
    return w(hedged, value=w.number(row["value"]))


def interval(w: Words, row: Row) -> str:
    """What the hedge allows of the number."""
    ends = (row["low"], row["high"])
    return labels.between(w, *(None if end is None else w.number(end) for end in ends))


def _alt(w: Words, each: list[Row]) -> str:
    parts = [f"{said(w, row)}: {interval(w, row)}" for row in each]
    return w("What each hedge allows of the same number. {parts}.", parts="; ".join(parts))


def table(w: Words, hedges: pd.DataFrame) -> pd.DataFrame:
    """Each hedge with its interval, and its words in every language that has some."""
    each = hedges.drop_duplicates("hedge")
    found = pd.DataFrame(
        {w("The number"): [said(w, row) for row in records(each)],
         w("What the words allow"): [interval(w, row) for row in records(each)]}
    )  # fmt: skip
    for language, notes in hedges.groupby("language", sort=False):
        words = notes.set_index("hedge")["words"].map(", ".join)
        if words.str.len().any():
            name = Locale(w.language).languages[str(language)]
            said_in = w("Words: {language}", language=str(name))
            found[said_in] = list(words.loc[each["hedge"]])
    return found
