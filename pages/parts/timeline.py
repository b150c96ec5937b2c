"""What is set for a time, as spans of the words' own precision: a year's bar is a year long."""

from datetime import date, timedelta

import pandas as pd
import plotly.graph_objects as go

from data.model.period import Period
from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import N_, Words

ROW = 76  # px a bar with its two lines of label takes
DAY_MS = 86_400_000  # Plotly measures bars on a date axis in milliseconds
TICKS = 8  # years named on the axis at most
STATES = {"past": N_("date passed"), "now": N_("now"), "ahead": N_("ahead")}


def state(start: date, end: date, asof: date) -> str:
    """Where a span lies, seen from a day: past, now or ahead."""
    if end < asof:
        return "past"
    return "ahead" if start > asof else "now"


def chart(w: Words, spans: pd.DataFrame, asof: date) -> Chart:
    """Bars on a time axis: columns `what`, `start`, `end` (dates, both included), `words`."""
    rows = [_placed(w, row, asof) for row in records(spans)]
    after = asof + timedelta(days=1)
    figure = go.Figure(
        [
            _bars(rows, [(row["start"], min(row["end"], asof)) for row in rows], PASSED),
            _bars(rows, [(max(row["start"], after), row["end"]) for row in rows], AHEAD),
        ],
        layout(w, ROW * len(rows) + 70)
        | {"barmode": "overlay", "bargap": 0.8, "margin": {"l": 8, "r": 8, "t": 28, "b": 32}}
        | {"xaxis": _years(rows, asof)}
        | {"yaxis": BARE_AXIS | {"range": [len(rows) - 0.6, -0.9]}}
        | {"annotations": [_day(w, asof), *(_label(*place) for place in enumerate(rows))]}
        | {"shapes": [_cut(asof), *(_guide(y) for y in range(len(rows)))]},
    )
    return Chart(figure, _alt(w, rows, asof), _table(w, rows))


def _placed(w: Words, row: Row, asof: date) -> Row:
    """A span with `when` and, seen from the day, its `state`, both in words."""
    start, end = row["start"], row["end"]
    said = w(STATES[state(start, end, asof)])
    return row | {"when": w.period(Period(start, end)), "state": said}


PASSED: Row = {"color": palette.REST}
AHEAD: Row = {
    "color": "rgba(0, 0, 0, 0)",
    "line": {"color": palette.PLAN, "width": 2},
    "pattern": {"shape": "/", "fgcolor": palette.PLAN, "size": 6, "solidity": 0.35},
}


def _bars(rows: list[Row], pieces: list[tuple[date, date]], marker: Row) -> go.Bar:
    """The pieces of the spans on one side of the day; none where a span has no day there."""
    days = [(end - start).days + 1 for start, end in pieces]
    there = [place for place, length in enumerate(days) if length > 0]
    return go.Bar(
        base=[pieces[place][0].isoformat() for place in there],
        x=[days[place] * DAY_MS for place in there],
        y=there,
        orientation="h",
        marker=marker,
        hovertext=[f"{escaped(rows[place]['what'])}<br>{rows[place]['when']}" for place in there],
        hoverinfo="text",
    )


def _years(rows: list[Row], asof: date) -> Row:
    """The axis of years, each named under its own stretch while they are few."""
    first = min(asof, *(row["start"] for row in rows)).year
    last = max(asof, *(row["end"] for row in rows)).year
    step = (last - first) // TICKS + 1
    return {
        "type": "date",
        "range": [f"{first}-01-01", f"{last + 1}-01-31"],
        "tick0": f"{first}-01-01",
        "dtick": f"M{12 * step}",
        "tickformat": "%Y",
        "ticklabelmode": "period" if step == 1 else "instant",
        "gridcolor": palette.QUIET,
        "showgrid": True,
        "fixedrange": True,
    }


def _cut(asof: date) -> Row:
    """The line at the day."""
    x, line = asof.isoformat(), {"width": 2, "dash": "dot", "color": palette.REST}
    return {"x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper", "line": line, "layer": "below"}


def _guide(y: int) -> Row:
    """A quiet line from a bar to its label."""
    line = {"width": 1, "color": palette.QUIET}
    return {"x0": 0, "x1": 1, "xref": "paper", "y0": y, "y1": y, "line": line, "layer": "below"}


def _day(w: Words, asof: date) -> Row:
    x, text = asof.isoformat(), w.day(asof)
    return {"x": x, "y": 1, "yref": "paper", "yanchor": "bottom", "text": text, "showarrow": False}


def _label(y: int, row: Row) -> Row:
    """What and when, above the bar."""
    text = f"<b>{escaped(row['what'])}</b><br>{row['when']} · {row['state']}"
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": y, "yshift": 27}
    return place | {"text": text, "align": "left", "showarrow": False}


def _alt(w: Words, rows: list[Row], asof: date) -> str:
    said = (
        w("{what}, {when}: {state}", what=row["what"], when=row["when"], state=row["state"])
        for row in rows
    )
    return w("A time axis seen from {day}. {spans}.", day=w.day(asof), spans="; ".join(said))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("What"): [row["what"] for row in rows],
            w("When"): [row["when"] for row in rows],
            w("Seen from the day"): [row["state"] for row in rows],
            w("Words"): [f"«{row['words']}»" for row in rows],
        }
    )
