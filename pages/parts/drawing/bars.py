"""Level bars of Plotly as Vega's rectangles: stacked or over each other, plain or hatched."""

from collections.abc import Sequence
from typing import Any

from data.model.errors import DrawingError
from pages.parts.drawing import hatching, marks, writing
from pages.parts.drawing.hatching import Hatch
from pages.parts.drawing.marks import Drawn
from pages.parts.drawing.stages import Stage
from pages.parts.drawing.writing import Anchor, Pen

Trace = dict[str, Any]
Row = dict[str, Any]
NONE = "none"
ON_COLOUR = "#FFFFFF"


def rows(stage: Stage, traces: Sequence[Trace], stacked: bool) -> list[list[Row]]:
    """The bars of each trace: place (y), length (x), from and to on the axis."""
    reached: dict[float, float] = {}
    return [[_row(stage, trace, n, reached, stacked) for n in range(len(trace["x"]))]
            for trace in traces]  # fmt: skip


def _row(stage: Stage, trace: Trace, n: int, reached: dict[float, float], stacked: bool) -> Row:
    if trace.get("orientation") != "h":
        raise DrawingError("an upright bar", "a chart", "Draw bars level: orientation='h'.")
    across, up = stage.axes[trace.get("xaxis", "x")], stage.axes[trace.get("yaxis", "y")]
    length, place = float(trace["x"][n]), up.number(trace["y"][n]) or 0.0
    base = across.number(trace["base"][n]) or 0.0 if "base" in trace else 0.0
    start = base + (reached.get(place, 0.0) if stacked else 0.0)
    reached[place] = start + length - base
    return {"x": length, "y": place, "from": start, "to": start + length}


def drawn(stage: Stage, trace: Trace, name: str, found: list[Row], gap: float) -> Drawn:
    """One trace of bars with the words inside them; gap: between bars, of the room of each."""
    thick = abs(stage.axes[trace.get("yaxis", "y")].unit) * trace.get("width", 1 - gap)
    looks = [_look(trace["marker"], n) for n in range(len(found))]
    values = [row | look for row, look in zip(found, looks, strict=True)]
    data = [{"name": name, "values": values}]
    bars = [_rectangles(trace, name, thick)] if values else []
    if "text" not in trace:
        return Drawn(data, bars)
    words = f"{name}-words"
    inside = marks.text(words, marks.on(trace.get("xaxis", "x"), "x"),
                        marks.on(trace.get("yaxis", "y"), "y"))  # fmt: skip
    return Drawn([*data, {"name": words, "values": _words(stage, trace, found)}], [*bars, inside])


def _rectangles(trace: Trace, name: str, thick: float) -> marks.Mark:
    across, up = trace.get("xaxis", "x"), trace.get("yaxis", "y")
    return marks.mark(
        "rect", name,
        x=marks.on(across, "from"), x2=marks.on(across, "to"),
        yc=marks.on(up, "y"), height=marks.value(thick),
        fill=marks.field("fill"), stroke=marks.field("stroke"),
        strokeWidth=marks.field("edge"),
    )  # fmt: skip


def _look(marker: Row, n: int) -> Row:
    """How bar `n` looks; Plotly takes one look for all or one each."""
    colour, line = _of(marker.get("color"), n), marker.get("line", {})
    hatch = hatched(marker, n)
    return {
        "fill": hatch.fill if hatch else colour,
        "stroke": line.get("color", NONE),
        "edge": line.get("width", 0),
    }


def hatched(marker: Row, n: int) -> Hatch | None:
    """The hatching of bar `n`, None where it is plain."""
    pattern = marker.get("pattern", {})
    shape = _of(pattern.get("shape", ""), n)
    return hatching.of(pattern, shape, _of(marker.get("color"), n)) if shape else None


def _of(given: Any, n: int) -> Any:
    return given if given is None or isinstance(given, str) else given[n]


def _words(stage: Stage, trace: Trace, found: list[Row]) -> list[Row]:
    """In the middle of each bar."""
    pen = Pen(stage.size, trace.get("textfont", {}).get("color", ON_COLOUR))
    return [
        line | {"x": (row["from"] + row["to"]) / 2, "y": row["y"]}
        for said, row in zip(trace["text"], found, strict=True)
        for line in writing.lines(said, Anchor("center", "middle"), pen)
    ]
