"""What regions hand over to the republican budget: bars, apart by period and by how it is known."""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from data.model.places import city, places
from pages.parts import charts, measured, palette, sums
from pages.parts.charts import Chart
from pages.parts.dots import ABOVE, LINE, wrapped
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import Words

SERIES = ("budget_withdrawals", "budget_withdrawals_ytd")
ROW, BAR = 46, 16  # px: a bar with its label, the bar
LABEL = 20  # px from a bar's middle up to the middle of its label


def rows() -> list[Row]:
    """All values held, earliest period first, the city before others, then by size."""
    found = [row for name in SERIES for place in places() for row in measured.of(name, place)]
    return sorted(found, key=lambda row: (row["period_end"], row["place"] != city(), -row["value"]))


def frame(w: Words, found: list[Row]) -> pd.DataFrame:
    """One row a bar: group (period and basis), place, said (words), value; city, planned."""
    return pd.DataFrame(
        [
            {
                "group": f"{sums.period(w, row)}, {measured.term(w, row['basis'])}",
                "place": measured.place(w, row["place"]),
                "said": w.value(row["value"], row["unit"], 1),
                "value": row["value"],
                "city": row["place"] == city(),
                "planned": row["status"] == "F",
            }
            for row in found
        ]
    )


def chart(w: Words, bars: pd.DataFrame) -> Chart:
    """The bars of `frame`; y is in px from the top."""
    found, headings, height = _placed(records(bars))
    figure = go.Figure(
        [
            _bars(found),
            _written(
                [row["y"] - LABEL for row in found],
                [f"{escaped(row['place'])} <b>{escaped(row['said'])}</b>" for row in found],
            ),
            _written(list(headings.values()), [f"<i>{said}</i>" for said in headings]),
        ],
        layout(w, height)
        | {"margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "hovermode": "closest"}
        | {"xaxis": BARE_AXIS | {"range": [0, max(row["value"] for row in found)]}}
        | {"yaxis": BARE_AXIS | {"range": [height, 0]}},
    )
    return Chart(figure, _alt(w, found), _table(w, found))


def show(w: Words) -> None:
    """Draws the bars with their sources; nothing where no value is held."""
    if found := rows():
        st.subheader(w("Handed over to the republican budget"), anchor="withdrawals")
        charts.show(w, "withdrawals", charts.kept(chart, w, frame(w, found)))
        sums.sources(w, found)


def _placed(bars: list[Row]) -> tuple[list[Row], dict[str, float], int]:
    """Bars with their `y`, the headings' y, and how far down it all goes."""
    found: list[Row] = []
    headings: dict[str, float] = {}
    down = 0
    for row in bars:
        heading, lines = wrapped(row["group"])
        if heading not in headings:
            down += ABOVE + LINE * lines
            headings[heading] = down - LINE * lines / 2
        down += ROW
        found.append(row | {"y": down - BAR})
    return found, headings, down


def _bars(found: list[Row]) -> go.Bar:
    """The city in the accent; what is only set ahead is hatched."""
    return go.Bar(
        x=[row["value"] for row in found],
        y=[row["y"] for row in found],
        width=BAR,
        orientation="h",
        marker={
            "color": [palette.CITY if row["city"] else palette.REST for row in found],
            "pattern": {"shape": ["/" if row["planned"] else "" for row in found], "size": 6},
        },
        hovertext=[f"{escaped(row['place'])}<br>{escaped(row['said'])}" for row in found],
        hoverinfo="text",
    )


def _written(y: list[float], text: list[str]) -> go.Scatter:
    return go.Scatter(
        x=[0] * len(y), y=y, text=text, mode="text", textposition="middle right",
        hoverinfo="skip", cliponaxis=False,
    )  # fmt: skip


def _alt(w: Words, found: list[Row]) -> str:
    each = (
        w("{place}, {when}: {amount}", place=row["place"], when=row["group"], amount=row["said"])
        for row in found
    )
    return w("Bars of money handed over to the republican budget. {bars}.", bars="; ".join(each))


def _table(w: Words, found: list[Row]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("Place"): [row["place"] for row in found],
            w("Period and basis"): [row["group"] for row in found],
            w("Handed over"): [row["said"] for row in found],
        }
    )
