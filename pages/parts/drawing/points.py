"""Plotly's scatter traces in Vega: lines with their gaps, filled outlines, dots, words."""

from collections.abc import Sequence
from typing import Any

from data.model.errors import DrawingError
from pages.parts.drawing import hatching, marks, runs, symbols, writing
from pages.parts.drawing.axes import Axis
from pages.parts.drawing.hatching import Hatch
from pages.parts.drawing.marks import Drawn
from pages.parts.drawing.stages import Stage
from pages.parts.drawing.writing import Anchor, Pen

Trace = dict[str, Any]
Row = dict[str, Any]
MODES = {"lines", "markers", "text", "none"}
GONE = "transparent"
DOT, LINE = 6, 2  # px: of a dot and a line whose size no chart names, as Plotly's
ASIDE = 4  # px from a point without a dot to its words beside it
BEYOND = 0.1  # of the axis: a line that goes further is cut
JOINED = "isValid(datum.x) && isValid(datum.y)"


def rows(stage: Stage, trace: Trace) -> list[Row]:
    """The points of a trace: x and y as the axes count, None where there is a gap."""
    across, up = stage.axes[trace.get("xaxis", "x")], stage.axes[trace.get("yaxis", "y")]
    return [
        {"x": across.number(x), "y": up.number(y)}
        for x, y in zip(trace["x"], trace["y"], strict=True)
    ]


def drawn(stage: Stage, trace: Trace, name: str, ink: str) -> Drawn:
    """A trace: what is filled, its line, its dots, its words. Raises DrawingError at others."""
    modes = set(trace["mode"].split("+"))
    if not modes <= MODES or trace.get("fill", "toself") != "toself":
        raise DrawingError(f"the mode {trace['mode']!r}", "a chart", "See points.MODES.")
    points = rows(stage, trace)
    found = Drawn([{"name": name, "values": points}], [])
    if "lines" in modes or "fill" in trace:
        line, size = _line(trace, name, modes), (stage.width, stage.height)
        found.marks.append(line if _within(stage, trace, points) else marks.cut(line, *size))
    if "markers" in modes:
        _add(found, _dots(trace, f"{name}-dots", points))
    if "text" in modes:
        _add(found, _words(stage, trace, f"{name}-words", points, ink))
    return found


def _add(found: Drawn, more: Drawn) -> None:
    found.data.extend(more.data)
    found.marks.extend(more.marks)


def _line(trace: Trace, name: str, modes: set[str]) -> marks.Mark:
    line = trace.get("line", {}) if "lines" in modes else {"color": GONE}
    across, up = trace.get("xaxis", "x"), trace.get("yaxis", "y")
    return marks.mark(
        "line", name,
        x=marks.on(across, "x"), y=marks.on(up, "y"), defined={"signal": JOINED},
        stroke=marks.value(line["color"]), strokeWidth=marks.value(line.get("width", LINE)),
        strokeDash=marks.value(marks.DASHES[line.get("dash", "solid")]),
        fill=marks.value(_ground(trace)), opacity=marks.value(trace.get("opacity", 1)),
    )  # fmt: skip


def _ground(trace: Trace) -> str:
    """What an outline is filled with."""
    if "fill" not in trace:
        return GONE
    hatch = hatched(trace)
    return hatch.fill if hatch else str(trace["fillcolor"])


def hatched(trace: Trace) -> Hatch | None:
    """The hatching of an outline, None where it is plain."""
    pattern = trace.get("fillpattern", {})
    shape = pattern.get("shape", "")
    return hatching.of(pattern, shape, trace.get("line", {}).get("color", "")) if shape else None


def _within(stage: Stage, trace: Trace, points: Sequence[Row]) -> bool:
    """Whether all points lie on their axes, or hardly beyond."""
    return all(
        value is None or min(first, last) - room <= value <= max(first, last) + room
        for way in ("x", "y")
        for first, last, room in [_ends(stage.axes[trace.get(f"{way}axis", way)])]
        for value in (point[way] for point in points)
    )


def _ends(axis: Axis) -> tuple[float, float, float]:
    return axis.first, axis.last, abs(axis.last - axis.first) * BEYOND


def _dots(trace: Trace, name: str, points: list[Row]) -> Drawn:
    marker = {"color": trace.get("line", {}).get("color")} | trace["marker"]
    there = [(n, row) for n, row in enumerate(points) if None not in row.values()]
    values = [row | _dot(marker, n) for n, row in there]
    dots = marks.mark(
        "symbol", name,
        x=marks.on(trace.get("xaxis", "x"), "x"), y=marks.on(trace.get("yaxis", "y"), "y"),
        shape=marks.field("form"), size=marks.field("size"), fill=marks.field("fill"),
        stroke=marks.field("stroke"), strokeWidth=marks.field("edge"),
    )  # fmt: skip
    return Drawn([{"name": name, "values": values}], [dots] if values else [])


def _dot(marker: Row, n: int) -> Row:
    """How dot `n` looks; Vega counts its size as an area."""
    form = symbols.named(_of(marker.get("symbol", "circle"), n))
    colour, line = _of(marker["color"], n), marker.get("line", {})
    hollow = symbols.is_open(form)
    return {
        "form": symbols.FORMS[form],
        "size": float(_of(marker.get("size", DOT), n)) ** 2,
        "fill": GONE if hollow else colour,
        "stroke": colour if hollow else line.get("color", GONE),
        "edge": line.get("width", 1 if hollow else 0),
    }


def _of(given: Any, n: int) -> Any:
    return given if given is None or isinstance(given, str | int | float) else given[n]


def _words(stage: Stage, trace: Trace, name: str, points: list[Row], ink: str) -> Drawn:
    pen = Pen(stage.size, ink)
    values = [
        row | line
        for n, row in enumerate(points)
        if trace["text"][n] and None not in row.values()
        for line in writing.lines(trace["text"][n], _anchor(trace, n), pen)
    ]
    across, up = trace.get("xaxis", "x"), trace.get("yaxis", "y")
    words = marks.text(name, marks.on(across, "x"), marks.on(up, "y"))
    return Drawn([{"name": name, "values": values}], [words] if values else [])


def beyond(stage: Stage, trace: Trace) -> float:
    """How many px the words of a trace reach beyond the right edge; none where it has no words."""
    if trace["type"] != "scatter" or "text" not in trace["mode"]:
        return 0.0
    axis, pen = stage.axes[trace.get("xaxis", "x")], Pen(stage.size, "")
    ends = [
        axis.px(axis.number(x) or 0.0) + _reach(trace, n, pen) * stage.wider
        for n, x in enumerate(trace["x"])
        if trace["text"][n]
    ]
    return max(ends, default=0.0) - stage.width


def _reach(trace: Trace, n: int, pen: Pen) -> float:
    """From a point to the right end of its words, in px."""
    anchor = _anchor(trace, n)
    share = {"left": 1.0, "center": 0.5, "right": 0.0}[anchor.across]
    wide = max(writing.width(line, pen) for line in runs.read(trace["text"][n]))
    return anchor.dx + share * wide


SIDES = {"left": ("right", -1), "right": ("left", 1), "center": ("center", 0)}
LEVELS = {"top": ("bottom", -1), "middle": ("middle", 0), "bottom": ("top", 1)}


def _anchor(trace: Trace, n: int) -> Anchor:
    """Words to the right of a point begin there; clear of the dot, where there is one."""
    level, side = _of(trace.get("textposition", "middle center"), n).split()
    across, x = SIDES[side]
    up, y = LEVELS[level]
    size = float(_of(trace["marker"].get("size", DOT), n)) if "markers" in trace["mode"] else 0.0
    clear = size / 2 / 0.8 + 1 if size else ASIDE
    return Anchor(across, up, x * clear, y * clear if size else 0)
