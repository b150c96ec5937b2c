"""A figure of Plotly as a Vega specification: the same numbers on the same axes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from data.model.errors import DrawingError
from pages.parts.drawing import bars, notes, points, stages
from pages.parts.drawing.hatching import Hatch
from pages.parts.drawing.marks import Drawn
from pages.parts.drawing.stages import Stage

Trace = dict[str, Any]
SCHEMA = "https://vega.github.io/schema/vega/v5.json"
KNOWN = {"bar", "scatter"}
FAR = 1.6  # words come nearer by less than the room they are given
BAR_GAP = 0.2  # Plotly's, where a chart names none


@dataclass(frozen=True, slots=True)
class Drawing:
    """spec: for Vega, its size in px in `width` and `height`; hatches: the patterns it fills with.

    The data set `trace-<n>` holds the numbers of the n-th trace of the figure.
    """

    spec: dict[str, Any]
    hatches: tuple[Hatch, ...]


def drawing(figure: go.Figure, width: float, ink: str, wider: float = 1.0) -> Drawing:
    """The figure in a width in px; ink: the colour of words that have none of their own.

    wider: how many times wider than ours the letters may turn out that it is shown in.

    Raises DrawingError for what it does not know how to draw.
    """
    traces = [known(trace.to_plotly_json()) for trace in figure.data]
    layout = figure.layout.to_plotly_json()
    stage = _stage(layout, traces, width, wider)
    drawn = [
        notes.grid(stage),
        notes.shapes(stage, layout.get("shapes", [])),
        *_traces(stage, traces, layout, ink),
        notes.names(stage, ink),
        notes.annotations(stage, layout.get("annotations", []), ink),
    ]
    return Drawing(_spec(stage, drawn), _hatches(traces))


def _stage(layout: Trace, traces: Sequence[Trace], width: float, wider: float) -> Stage:
    """The stage; with more room to its right where words would be cut there."""
    stage = stages.of(layout, traces, width, wider)
    beyond = max((points.beyond(stage, trace) for trace in traces), default=0.0)
    if beyond <= 0:
        return stage
    margin = layout["margin"] | {"r": layout["margin"]["r"] + beyond * FAR}
    return stages.of(layout | {"margin": margin}, traces, width, wider)


def known(trace: Trace) -> Trace:
    """The trace. Raises DrawingError for a kind that is not drawn."""
    if trace["type"] not in KNOWN:
        raise DrawingError(f"the trace {trace['type']!r}", "a chart", "Draw bars or scatter.")
    return trace


def _traces(stage: Stage, traces: Sequence[Trace], layout: Trace, ink: str) -> list[Drawn]:
    level = [trace for trace in traces if trace["type"] == "bar"]
    rows = iter(bars.rows(stage, level, layout.get("barmode") == "stack"))
    gap = layout.get("bargap", BAR_GAP)
    return [
        bars.drawn(stage, trace, f"trace-{n}", next(rows), gap)
        if trace["type"] == "bar"
        else points.drawn(stage, trace, f"trace-{n}", ink)
        for n, trace in enumerate(traces)
    ]


def _spec(stage: Stage, drawn: list[Drawn]) -> dict[str, Any]:
    return {
        "$schema": SCHEMA,
        "width": stage.width,
        "height": stage.height,
        "padding": 0,
        "autosize": "none",
        "data": [data for one in drawn for data in one.data],
        "scales": [_scale(stage, name) for name in stage.axes],
        "marks": [mark for one in drawn for mark in one.marks],
    }


def _scale(stage: Stage, name: str) -> dict[str, Any]:
    axis = stage.axes[name]
    return {
        "name": name,
        "type": "linear",
        "domain": [axis.first, axis.last],
        "range": [axis.start, axis.end],
        "zero": False,
        "nice": False,
    }


def _hatches(traces: Sequence[Trace]) -> tuple[Hatch, ...]:
    """All patterns that marks are filled with, each once."""
    found = [
        hatch
        for trace in traces
        for hatch in (
            [bars.hatched(trace["marker"], n) for n in range(len(trace["x"]))]
            if trace["type"] == "bar"
            else [points.hatched(trace)]
        )
        if hatch
    ]
    return tuple(dict.fromkeys(found))
