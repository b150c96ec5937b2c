"""A city's shares as parts of a whole: a bar is the whole country, the city against the rest."""

from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from pages.parts import labels, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import Words

WHOLE = 100.0
EDGE = 0.2  # percent, so that the last line is not cut


@dataclass(frozen=True, slots=True)
class Size:
    """Pixels: from bar to bar, the bar, from its edge up to the heading; the value's font."""

    pitch: int
    bar: int
    heading: int
    value: int


LARGE, COMPACT = Size(118, 40, 30, 22), Size(80, 22, 25, 18)
HEADING = 22  # px, the height of the heading's line


def frame(w: Words, rows: list[Row]) -> pd.DataFrame:
    """Figures as the chart takes them, one row each, in percent of the whole.

    whole, period, said: in words; low, high: where the city's part ends for certain and at most
    (equal unless only a range is stated); rest: in words, empty where the city's part is hedged;
    allowed: the interval the words allow.
    """
    return pd.DataFrame([_part(w, row) for row in rows])


def _part(w: Words, row: Row) -> Row:
    times = WHOLE if row["unit"] == "x" else 1.0
    low, high = (
        (row["low"] or 0.0, row["high"] or WHOLE / times)
        if row["value"] is None
        else (row["value"], row["value"])
    )
    exact = row["value"] is not None and row["hedge"] == "exact"
    return {
        "whole": labels.indicator(w, row["indicator"]),
        "period": labels.period(w, row),
        "said": labels.amount(w, row),
        "low": low * times,
        "high": high * times,
        "rest": w.value(WHOLE - low * times, "percent") if exact else "",
        "allowed": labels.interval(w, row),
    }


def part_of_whole(w: Words, shares: pd.DataFrame, city: str, *, compact: bool = False) -> Chart:
    """Bars of the whole country from the rows of `frame`; compact: about 170 px high for two."""
    size = COMPACT if compact else LARGE
    written = [
        _placed(label, position, size)
        for position, row in enumerate(records(shares))
        for label in (_heading(row), _city(row, city, size), _rest(w, row))
    ]
    room = _layout(w, size, len(shares)) | {"annotations": written}
    figure = go.Figure(_bars(w, shares, city, size), room)
    return Chart(figure, _alt(w, shares, city), _table(w, shares, city))


def _layout(w: Words, size: Size, count: int) -> dict[str, Any]:
    above = size.bar / 2 + size.heading + HEADING
    below = size.bar / 2 + 2
    height = size.pitch * (count - 1) + above + below
    bottom = count - 1 + below / size.pitch
    return layout(w, round(height)) | {
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "barmode": "stack",
        "hovermode": "closest",
        "xaxis": {"range": [0, WHOLE + EDGE], **BARE_AXIS},
        "yaxis": {"range": [bottom, -above / size.pitch], **BARE_AXIS},
    }


def _bars(w: Words, shares: pd.DataFrame, city: str, size: Size) -> list[go.Bar]:
    hatched: dict[str, Any] = {"shape": "/", "fgcolor": palette.CITY}
    between = {"color": palette.QUIET, "pattern": hatched}
    outlined = {"color": palette.QUIET, "line": {"color": palette.REST, "width": 1}}
    parts: list[tuple[pd.Series, dict[str, Any], pd.Series, str]] = [
        (shares["low"], {"color": palette.CITY}, shares["said"], city),
        (shares["high"] - shares["low"], between, shares["said"], city),
        (WHOLE - shares["high"], outlined, shares["rest"], rest(w)),
    ]
    return [_bar(part, size) for part in parts if part[0].gt(0).any()]


def _bar(part: tuple[pd.Series, dict[str, Any], pd.Series, str], size: Size) -> go.Bar:
    lengths, marker, said, name = part
    return go.Bar(
        x=lengths.tolist(),
        y=list(range(len(lengths))),
        width=size.bar / size.pitch,
        orientation="h",
        name=name,
        marker=marker,
        hovertext=[f"{name}<br>{escape(value)}" for value in said],
        hoverinfo="text",
    )


def rest(w: Words) -> str:
    """What is not the city."""
    return w("the rest of the country")


def _heading(row: Row) -> dict[str, Any]:
    text = f"<b>{escape(row['whole'])}</b>, {escape(row['period'])}"
    return {"text": text, "x": 0, "xanchor": "left", "line": 1}


def _city(row: Row, city: str, size: Size) -> dict[str, Any]:
    style = f"font-size:{size.value}px;color:{palette.CITY}"
    text = f'<span style="{style}"><b>{escape(row["said"])}</b></span> {escape(city)}'
    return {"text": text, "x": 0, "xanchor": "left", "line": 0}


def _rest(w: Words, row: Row) -> dict[str, Any]:
    text = f"{escape(rest(w))} <b>{row['rest']}</b>"
    return {"text": text, "x": WHOLE, "xanchor": "right", "line": 0}


def _placed(label: dict[str, Any], position: int, size: Size) -> dict[str, Any]:
    """An annotation above the bar: line 0 just above it, line 1 over that."""
    line = label.pop("line")
    up = size.bar / 2 + 1 + line * (size.heading - 2)
    return {**label, "y": position, "yshift": up, "yanchor": "bottom", "showarrow": False,
            "borderpad": 0}  # fmt: skip


def _alt(w: Words, shares: pd.DataFrame, city: str) -> str:
    parts = (
        w("{whole}, {period}: {city} {share}", whole=row["whole"], period=row["period"],
          city=city, share=row["said"])
        for row in records(shares)
    )  # fmt: skip
    return w("Bars, each the whole country. {parts}.", parts="; ".join(parts))


def _table(w: Words, shares: pd.DataFrame, city: str) -> pd.DataFrame:
    measures = [f"{row['whole']}, {row['period']}" for row in records(shares)]
    columns = {
        w("Measure"): measures,
        city: shares["said"],
        w("The rest of the country"): shares["rest"],
        w("Interval"): shares["allowed"],
    }
    return pd.DataFrame(columns)
