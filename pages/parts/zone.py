"""Areas drawn to scale: squares in one corner, what is there filled, what is not yet hatched."""

import math
from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from pages.parts import labels, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.formula import interval
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import N_, Words

HEIGHT, COMPACT = 270, 166  # px
ROOM = 0.5  # of the largest side, for labels beside it
EDGE = 0.01  # of the largest side, so that lines are not cut
LABEL = 0.3  # of the largest side, the height of a label of three lines
NOTE = 18  # characters in a line of the note inside the filled square
COLOURS = {"actual": palette.FACT, "plan": palette.PLAN, "scenario": palette.SCENARIO}
DASHES = {"plan": "dash", "scenario": "dot"}
PATTERNS = {"plan": "/", "scenario": "."}
NAMES = {"actual": N_("fact"), "plan": N_("plan"), "scenario": N_("scenario")}
SAID = {
    "actual": N_("Filled, the fact, {note}: {amount}."),
    "plan": N_("Hatched or outlined, the plan ({note}): {amount}."),
    "scenario": N_("Dotted, a scenario and not the article’s number ({note}): {amount}."),
}


def frame(w: Words, today: Row, *computed: Row | None) -> pd.DataFrame:
    """Areas as the chart takes them: today's figure, then computed numbers (None: not known).

    role, area (the unit's), amount and note in words, allowed: the interval the words allow.
    """
    rows = [
        {
            "role": today["role"],
            "area": today["value"],
            "amount": labels.amount(w, today),
            "note": labels.period(w, today),
            "allowed": labels.interval(w, today),
        }
    ]
    return pd.DataFrame(rows + [_grown(w, number, today) for number in computed if number])


def _grown(w: Words, number: Row, today: Row) -> Row:
    more = w.value(number["value"] - today["value"], number["unit"])
    return {
        "role": number["role"],
        "area": number["value"],
        "amount": w.value(number["value"], number["unit"]),
        "note": f"+{more}",
        "allowed": interval(w, number),
    }


def to_scale(w: Words, areas: pd.DataFrame, largest: float, *, compact: bool = False) -> Chart:
    """Squares of the areas of `frame`; largest: the area that would fill the height."""
    side = math.sqrt(max(largest, areas["area"].max()))
    figure = go.Figure(_squares(areas), _layout(w, side, compact))
    _label(w, figure, areas, side)
    return Chart(figure, _alt(w, areas), _table(w, areas))


def _layout(w: Words, side: float, compact: bool) -> dict[str, Any]:
    axis = {**BARE_AXIS, "constrain": "domain"}
    scale = {"scaleanchor": "x", "constraintoward": "middle"}
    return layout(w, COMPACT if compact else HEIGHT) | {
        "margin": {"l": 2, "r": 0, "t": 2, "b": 2},
        "hovermode": "closest",
        "xaxis": {"range": [-side * EDGE, side * (1 + ROOM)], "constraintoward": "left", **axis},
        "yaxis": {"range": [-side * EDGE, side * (1 + EDGE)], **scale, **axis},
    }


def _squares(areas: pd.DataFrame) -> list[go.Scatter]:
    """The filled square last, on top; of several that are not yet, only the last is hatched."""
    rows = records(areas)
    inner, grown = math.sqrt(rows[0]["area"]), rows[1:]
    drawn = [_around(row, inner, hatched=row is grown[-1]) for row in grown]
    return [*reversed(drawn), _filled(rows[0], inner)]


def _filled(row: Row, side: float) -> go.Scatter:
    return _outline(_square(side), row).update(fill="toself", fillcolor=COLOURS["actual"])


def _around(row: Row, inner: float, *, hatched: bool) -> go.Scatter:
    outer = math.sqrt(row["area"])
    if not hatched:
        return _outline(_square(outer), row)
    around = [*_square(outer), *reversed(_square(inner))]
    pattern = {"shape": PATTERNS[row["role"]], "fgcolor": COLOURS[row["role"]], "size": 7}
    return _outline(around, row).update(fill="toself", fillpattern=pattern)


def _square(side: float) -> list[tuple[float, float]]:
    return [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]


def _outline(corners: list[tuple[float, float]], row: Row) -> go.Scatter:
    across, up = zip(*corners, strict=True)
    return go.Scatter(
        x=across,
        y=up,
        name=row["role"],
        mode="lines",
        line={"color": COLOURS[row["role"]], "width": 2, "dash": DASHES.get(row["role"], "solid")},
        hoveron="fills",
        hoverinfo="text",
        text=f"{escape(row['amount'])}, {escape(row['note'])}",
    )


def _label(w: Words, figure: go.Figure, areas: pd.DataFrame, side: float) -> None:
    first, *grown = records(areas)
    inner = math.sqrt(first["area"])
    figure.add_annotation(x=inner / 2, y=inner / 2, text=_inside(first), showarrow=False)
    edge = max([inner, *(math.sqrt(row["area"]) for row in grown)])
    below = math.inf
    for row in sorted(grown, key=lambda row: float(row["area"]), reverse=True):
        top = min(math.sqrt(row["area"]), below - side * LABEL)
        figure.add_annotation(_beside(w, row, edge + side * 0.04, top))
        below = top


def _inside(row: Row) -> str:
    note = "<br>".join(escape(line) for line in wrap(row["note"], NOTE))
    amount = f'<span style="font-size:22px"><b>{escape(row["amount"])}</b></span>'
    return f'<span style="color:{palette.ON_COLOUR}">{amount}<br>{note}</span>'


def _beside(w: Words, row: Row, x: float, top: float) -> dict[str, Any]:
    style = f"font-size:18px;color:{COLOURS[row['role']]}"
    amount = f'<span style="{style}"><b>{escape(row["amount"])}</b></span>'
    text = f"{w(NAMES[row['role']])}<br>{amount}<br>{escape(row['note'])}"
    return {"x": x, "y": top, "text": text, "xanchor": "left", "yanchor": "top",
            "align": "left", "showarrow": False, "borderpad": 0}  # fmt: skip


def _alt(w: Words, areas: pd.DataFrame) -> str:
    told = [(SAID[row["role"]], row) for row in records(areas)]
    said = (w(words, amount=row["amount"], note=row["note"]) for words, row in told)
    return w("Squares drawn to scale. {areas}", areas=" ".join(said))


def _table(w: Words, areas: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("What it is"): [w(NAMES[role]) for role in areas["role"]],
            w("Area"): areas["amount"],
            w("Interval"): areas["allowed"],
            w("When, or how much more"): areas["note"],
        }
    )
