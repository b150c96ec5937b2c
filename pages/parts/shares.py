"""A city's shares as parts of a whole: one bar a measure, the city against the rest."""

import pandas as pd
import plotly.graph_objects as go

from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import Words

BAR = 78  # px a bar with its label takes


def part_of_whole(w: Words, shares: pd.DataFrame, city: str) -> Chart:
    """Bars of 100 %: columns `label` (what the whole is), `value` (the city's percent), `period`."""
    figure = go.Figure(
        [_bar(w, shares, shares["value"], city, palette.CITY), _rest(w, shares)],
        layout(w, 24 + BAR * len(shares))
        | {"barmode": "stack", "bargap": 0.55, "hovermode": "closest"},
    )
    figure.update_xaxes(range=[0, 100], **BARE_AXIS)
    figure.update_yaxes(autorange="reversed", **BARE_AXIS)
    for position, row in enumerate(shares.to_dict("records")):
        figure.add_annotation(
            x=0, y=position, yshift=30, text=f"{row['label']}, {row['period']}",
            xanchor="left", showarrow=False,
        )  # fmt: skip
    return Chart(figure, _alt(w, shares, city), _table(w, shares, city))


def _bar(w: Words, shares: pd.DataFrame, values: pd.Series, name: str, colour: str) -> go.Bar:
    said = [w.value(value, "percent") for value in values]
    return go.Bar(
        x=values,
        y=list(range(len(shares))),
        orientation="h",
        name=name,
        marker={"color": colour},
        text=[f"{name} {value}" for value in said],
        textposition="inside",
        insidetextanchor="start",
        insidetextfont={"color": palette.ON_COLOUR},
        hovertext=[f"{name}: {value}" for value in said],
        hoverinfo="text",
    )


def _rest(w: Words, shares: pd.DataFrame) -> go.Bar:
    return _bar(w, shares, 100 - shares["value"], w("the rest of the country"), palette.REST)


def _alt(w: Words, shares: pd.DataFrame, city: str) -> str:
    parts = (
        w("{whole}, {period}: {city} {share}", whole=row["label"], period=row["period"],
          city=city, share=w.value(row["value"], "percent"))
        for row in shares.to_dict("records")
    )  # fmt: skip
    return w("Bars of the whole country. {parts}.", parts="; ".join(parts))


def _table(w: Words, shares: pd.DataFrame, city: str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("Measure"): shares["label"],
            w("Period"): shares["period"],
            city: [w.value(value, "percent") for value in shares["value"]],
            w("the rest of the country"): [w.value(100 - v, "percent") for v in shares["value"]],
        }
    )
