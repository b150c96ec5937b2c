"""The stage of a chart: where its axes lie in px, once all words have found room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from pages.parts.drawing import axes, letters
from pages.parts.drawing.axes import Axis, Settings

GAP = 10  # px between the names on an axis and the axis
LINE = 1.3  # of the letters' size: from line to line


@dataclass(frozen=True, slots=True)
class Box:
    """Px from the chart's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Stage:
    """axes: by Plotly's names of them, `x`, `y`, `y2`; size: of the letters in px.

    wider: how many times wider than ours the letters may turn out.
    """

    width: float
    height: float
    size: float
    plot: Box
    axes: dict[str, Axis]
    wider: float = 1.0


def of(
    layout: Settings, traces: Sequence[dict[str, Any]], width: float, wider: float = 1.0
) -> Stage:
    """The stage of traces. Raises DrawingError where an axis cannot be drawn."""
    size = float(layout["font"]["size"])
    named = {name: _named(name, traces) for name in _present(traces)}
    margin = layout["margin"] | _grown(layout, named, size, wider)
    height = float(layout["height"]) + margin["b"] - layout["margin"]["b"]
    plot = Box(margin["l"], margin["t"], width - margin["r"], height - margin["b"])
    found = {name: _axis(layout, name, traces, plot) for name in named}
    return Stage(width, height, size, plot, _to_scale(found), wider)


def _present(traces: Sequence[dict[str, Any]]) -> list[str]:
    each = (trace.get(f"{way}axis", way) for trace in traces for way in ("x", "y"))
    return list(dict.fromkeys(each))


def settings(layout: Settings, name: str) -> Settings:
    """What the layout says of an axis."""
    found: Settings = layout.get(f"{name[0]}axis{name[1:]}", {})
    return found


def _seen(name: str, traces: Sequence[dict[str, Any]]) -> list[Any]:
    way = name[0]
    mine = (trace for trace in traces if trace.get(f"{way}axis", way) == name)
    return list(chain.from_iterable(trace[way] for trace in mine))


def _named(name: str, traces: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    return axes.names(_seen(name, traces))


def _grown(
    layout: Settings, named: dict[str, tuple[str, ...]], size: float, wider: float
) -> dict[str, float]:
    """The margins that the names on the axes need, where they need more than the layout gives."""
    margin, below = layout["margin"], size * LINE + GAP
    y = settings(layout, "y")
    said = [*named["y"], *y.get("ticktext", [])] if y.get("automargin") else []
    wide = max((letters.width(name, size) for name in said), default=0.0)
    across = settings(layout, "x").get("visible", True)
    return {
        "l": max(margin["l"], wide * wider + GAP if said else 0),
        "b": max(margin["b"], below if across else 0),
    }


def _axis(layout: Settings, name: str, traces: Sequence[dict[str, Any]], plot: Box) -> Axis:
    found, named = settings(layout, name), _named(name, traces)
    seen = [] if "range" in found else _reach(name, traces)
    first, last = axes.ends(found, seen, named)
    low, high = found.get("domain", (0.0, 1.0))
    if name[0] == "x":
        length = plot.right - plot.left
        return Axis(first, last, plot.left + low * length, plot.left + high * length, named, found)
    length = plot.bottom - plot.top
    return Axis(first, last, plot.bottom - low * length, plot.bottom - high * length, named, found)


def _reach(name: str, traces: Sequence[dict[str, Any]]) -> list[float]:
    """How far the values go, of stacked bars all together."""
    if all(trace["type"] == "bar" for trace in traces) and name == "x":
        return [float(sum(parts)) for parts in zip(*(trace["x"] for trace in traces), strict=True)]
    return [float(n) for n in _seen(name, traces) if n is not None and not isinstance(n, str)]


def _to_scale(found: dict[str, Axis]) -> dict[str, Axis]:
    """Where the chart asks for it, one unit is as long across as it is up."""
    if not any(axis.settings.get("scaleanchor") for axis in found.values()):
        return found
    unit = min(abs(axis.unit) for axis in found.values())
    return {name: _shrunk(axis, unit) for name, axis in found.items()}


def _shrunk(axis: Axis, unit: float) -> Axis:
    """The axis with a smaller unit: in the middle of its room, or at its left."""
    free = abs(axis.end - axis.start) - unit * abs(axis.last - axis.first)
    share = 0.0 if axis.settings.get("constraintoward") == "left" else 0.5
    way = 1 if axis.end > axis.start else -1
    start = axis.start + way * free * share
    return replace(axis, start=start, end=axis.end - way * free * (1 - share))
