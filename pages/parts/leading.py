"""The topics that most sentences name, as bars: to be read from far away."""

import pandas as pd
import plotly.graph_objects as go

from data.model.topics import topics
from pages.parts import palette, priorities
from pages.parts.charts import Chart
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import Words

SHOWN = 7  # topics
BAR, EDGE = 36, 8  # px: a topic's row, the room around all


def chart(w: Words, found: pd.DataFrame) -> Chart:
    """Bars of the topics of `priorities.dots`, most sentences first; as the text names equals."""
    counted = priorities.counts(found)
    ranked = sorted(counted, key=lambda topic: counted[topic], reverse=True)[:SHOWN]
    named = {w.name(topics()[topic].names): counted[topic] for topic in ranked}
    figure = go.Figure(
        _bars(w, named),
        layout(w, BAR * len(named) + 2 * EDGE)
        | {"bargap": 0.3, "xaxis": BARE_AXIS}
        | {"yaxis": {"autorange": "reversed", "fixedrange": True, "ticks": "", "showgrid": False,
                     "zeroline": False, "automargin": True}},
    )  # fmt: skip
    said = ", ".join(w("{topic} ({count})", topic=name, count=w.number(count))
                     for name, count in named.items())  # fmt: skip
    alt = w("Bars: how many sentences name each topic. {counts}.", counts=said)
    table = pd.DataFrame({w("Topic"): list(named), w("Sentences"): map(w.number, named.values())})
    return Chart(figure, alt, table)


def _bars(w: Words, named: dict[str, int]) -> go.Bar:
    return go.Bar(
        x=list(named.values()),
        y=[f"{escaped(name)} " for name in named],
        orientation="h",
        marker={"color": palette.CITY},
        text=[f"<b>{w.number(count)}</b>" for count in named.values()],
        textposition="inside",
        insidetextanchor="end",
        textangle=0,
        textfont={"color": palette.ON_COLOUR},
        hoverinfo="skip",
    )
