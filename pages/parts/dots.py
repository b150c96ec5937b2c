"""Dots and intervals under the headings of their groups, beside the line of a claim."""

import textwrap
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import Words

LINE, ABOVE, ROW = 19, 12, 46  # px: a line of a heading, the room above it, an entry
LABEL = 15  # px from a dot up to the middle of its label
TOP = 26  # px for the caption of the claim
WIDE = 42  # letters in a line of a heading, at 390 px
ROOM = 1.12  # the axis goes on past the largest value


@dataclass(frozen=True, slots=True)
class Claim:
    """The number that the dots are held against, and how it is said."""

    value: float
    said: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis: from 0 to `end`, in the values' unit."""

    end: float


def scale(*frames: pd.DataFrame) -> Scale:
    """One axis for several charts that stand side by side."""
    return Scale(ROOM * max(float(frame["high"].max()) for frame in frames if len(frame)))


def chart(w: Words, entries: pd.DataFrame, claim: Claim, axis: Scale) -> Chart:
    """Columns group, what, said, interval (words), value, low, high, open, lit.

    y is in px from the top.
    """
    rows, headings, height = _placed(records(entries))
    figure = go.Figure(
        [
            _guides(rows, axis),
            _line(claim, height),
            _intervals(rows, axis, lit=False),
            _intervals(rows, axis, lit=True),
            _dots(rows),
            _labels(rows),
            _headings(headings),
            _caption(claim, axis),
        ],
        layout(w, height)
        | {"margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "hovermode": "closest"}
        | {"xaxis": BARE_AXIS | {"range": [0, axis.end]}}
        | {"yaxis": BARE_AXIS | {"range": [height, 0]}},
    )
    return Chart(figure, _alt(w, rows, claim), _table(w, rows))


def _placed(entries: list[Row]) -> tuple[list[Row], list[tuple[float, str]], int]:
    """Entries with their `y`, headings with theirs, and how far down it all goes."""
    rows: list[Row] = []
    headings: list[tuple[float, str]] = []
    down, group = TOP, None
    for entry in entries:
        if entry["group"] != group:
            group = entry["group"]
            heading, lines = wrapped(group)
            down += ABOVE + LINE * lines
            headings.append((down - LINE * lines / 2, heading))
        down += ROW
        rows.append(entry | {"y": down - ROW + 2 * LABEL + 4})
    return rows, headings, down + ABOVE // 2


def wrapped(said: str) -> tuple[str, int]:
    """A heading as HTML that fits 390 px, and in how many lines."""
    lines = textwrap.wrap(said, WIDE)
    return "<br>".join(map(escaped, lines)), len(lines)


def _colour(row: Row) -> str:
    return palette.FACT if row["lit"] else palette.REST


def _guides(rows: list[Row], axis: Scale) -> go.Scatter:
    return go.Scatter(
        x=[x for _ in rows for x in (0, axis.end, None)],
        y=[y for row in rows for y in (row["y"], row["y"], None)],
        mode="lines", line={"color": palette.QUIET, "width": 1}, hoverinfo="skip",
    )  # fmt: skip


def _line(claim: Claim, height: int) -> go.Scatter:
    line = {"color": palette.PLAN, "width": 2, "dash": "dot"}
    return go.Scatter(
        x=[claim.value] * 2, y=[TOP, height], mode="lines", line=line, hoverinfo="skip"
    )


def _intervals(rows: list[Row], axis: Scale, *, lit: bool) -> go.Scatter:
    """From end to end; an open one goes on to the edge."""
    shown = [row for row in rows if row["lit"] == lit]
    ends = [(row["low"], axis.end if row["open"] else row["high"]) for row in shown]
    colour = palette.FACT if lit else palette.REST
    return go.Scatter(
        x=[x for low, high in ends for x in (low, high, None)],
        y=[y for row in shown for y in (row["y"], row["y"], None)],
        mode="lines", line={"color": colour, "width": 4}, opacity=0.45, hoverinfo="skip",
    )  # fmt: skip


def _dots(rows: list[Row]) -> go.Scatter:
    shapes = ["triangle-right" if row["open"] else "circle" for row in rows]
    return go.Scatter(
        x=[row["value"] for row in rows],
        y=[row["y"] for row in rows],
        mode="markers",
        marker={"size": 13, "symbol": shapes, "color": [_colour(row) for row in rows]},
        hovertext=[
            f"<b>{escaped(row['said'])}</b><br>{escaped(row['what'])}<br>{escaped(row['group'])}"
            for row in rows
        ],
        hoverinfo="text",
    )


def _labels(rows: list[Row]) -> go.Scatter:
    said = [f"<b>{escaped(row['said'])}</b> · {escaped(row['what'])}" for row in rows]
    return _written([row["y"] - LABEL for row in rows], said)


def _headings(headings: list[tuple[float, str]]) -> go.Scatter:
    return _written([y for y, _ in headings], [f"<i>{said}</i>" for _, said in headings])


def _written(y: list[float], text: list[str]) -> go.Scatter:
    return go.Scatter(
        x=[0] * len(y), y=y, text=text, mode="text", textposition="middle right",
        hoverinfo="skip", cliponaxis=False,
    )  # fmt: skip


def _caption(claim: Claim, axis: Scale) -> go.Scatter:
    """Above the claim's line, on the side where there is room."""
    side = "left" if claim.value > axis.end / 2 else "right"
    return go.Scatter(
        x=[claim.value], y=[TOP / 2], text=[escaped(claim.said)], mode="text",
        textposition=f"middle {side}", hoverinfo="skip", cliponaxis=False,
    )  # fmt: skip


def _alt(w: Words, rows: list[Row], claim: Claim) -> str:
    each = (
        w("{basis}, {what}: {share}", basis=row["group"], what=row["what"], share=row["said"])
        for row in rows
    )
    return w("Dots beside a line ({claim}). {dots}.", claim=claim.said, dots="; ".join(each))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("What is divided by what"): [row["group"] for row in rows],
            w("When, or who said it"): [row["what"] for row in rows],
            w("Share"): [row["said"] for row in rows],
            w("Interval"): [row["interval"] for row in rows],
        }
    )
