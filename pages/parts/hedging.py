"""What the words around a number do to it: each hedge, its words, the interval it gives."""

import pandas as pd
import plotly.graph_objects as go
from babel import Locale

from pages.parts import labels, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import layout
from pages.parts.words import Words

LINE = 34  # px a hedge takes
ROOM = 1.6  # an open side is drawn this many times as wide as the widest closed one


def chart(w: Words, hedges: pd.DataFrame) -> Chart:
    """One line a hedge, from the least to the most that it allows of the same number."""
    each = hedges.drop_duplicates("hedge").reset_index(drop=True)
    reach = _reach(each)
    figure = go.Figure(layout=layout(w, 48 + LINE * len(each)))
    for position, row in enumerate(records(each)):
        figure.add_trace(_line(w, row, position, reach))
    value = each["value"].iloc[0] if len(each) else 0.0
    figure.add_vline(x=value, line={"color": palette.REST, "width": 1, "dash": "dot"})
    figure.update_xaxes(range=[value - reach, value + reach], fixedrange=True, showgrid=False,
                        zeroline=False, tickvals=[value], ticktext=[w.number(value)])  # fmt: skip
    figure.update_yaxes(
        range=[len(each) - 0.5, -0.5], fixedrange=True, showgrid=False, zeroline=False,
        tickvals=list(range(len(each))), automargin=True,
        ticktext=[said(w, row) for row in records(each)],
    )  # fmt: skip
    return Chart(figure, _alt(w, each), table(w, hedges))


def _reach(each: pd.DataFrame) -> float:
    """How far from the number the picture goes to either side."""
    widths = [(each["value"] - each["low"]).max(), (each["high"] - each["value"]).max()]
    return float(max([width for width in widths if pd.notna(width)], default=1.0) * ROOM)


def _line(w: Words, row: Row, position: int, reach: float) -> go.Scatter:
    low, high = row["low"], row["high"]
    ends = [
        row["value"] - reach if low is None else low,
        row["value"] + reach if high is None else high,
    ]
    shapes = ["triangle-left" if low is None else "line-ns"]
    shapes.append("triangle-right" if high is None else "line-ns")
    return go.Scatter(
        x=ends,
        y=[position, position],
        mode="lines+markers",
        line={"color": palette.FACT, "width": 5},
        marker={"symbol": shapes, "size": 11, "color": palette.FACT,
                "line": {"color": palette.FACT, "width": 2}},
        cliponaxis=False,
        hovertext=f"{said(w, row)}: {interval(w, row)}",
        hoverinfo="text",
    )  # fmt: skip


def said(w: Words, row: Row) -> str:
    """The number with the hedge, as the pages say it: «about 100»."""
    hedged = labels.HEDGED[row["hedge"]]
    return w(hedged, value=w.number(row["value"]))


def interval(w: Words, row: Row) -> str:
    """What the hedge allows of the number."""
    ends = (row["low"], row["high"])
    return labels.between(w, *(None if end is None else w.number(end) for end in ends))


def _alt(w: Words, each: pd.DataFrame) -> str:
    parts = [f"{said(w, row)}: {interval(w, row)}" for row in records(each)]
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
