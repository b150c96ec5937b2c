"""What a layout adds to the traces: annotations, lines of shapes, and the axes themselves."""

from typing import Any

from data.model.errors import DrawingError
from pages.parts.drawing import marks, runs, writing
from pages.parts.drawing.axes import Axis
from pages.parts.drawing.marks import Drawn
from pages.parts.drawing.stages import GAP, Stage
from pages.parts.drawing.writing import Anchor, Pen

Row = dict[str, Any]
GRID = "rgba(128, 136, 144, 0.22)"


def annotations(stage: Stage, notes: list[Row], ink: str) -> Drawn:
    """Words beside the data. Raises DrawingError for one with an arrow."""
    rows = [row for note in notes for row in _annotation(stage, note, ink)]
    return _written("annotations", rows)


def _annotation(stage: Stage, note: Row, ink: str) -> list[Row]:
    if note.get("showarrow", True):
        raise DrawingError("an annotation with an arrow", "a chart", "Set showarrow=False.")
    x, across = _place(stage, note, "x")
    y, up = _place(stage, note, "y")
    anchor = Anchor(across, up, note.get("xshift", 0), -note.get("yshift", 0))
    pen = _fitting(stage, note, (x, across), ink)
    lines = writing.lines(note["text"], anchor, pen, note.get("align", ""))
    return [line | {"x": x, "y": y} for line in lines]


def _fitting(stage: Stage, note: Row, at: tuple[float, str], ink: str) -> Pen:
    """The note's own letters, or smaller ones where it would be cut at the edge."""
    x, across = at
    pen = Pen(note.get("font", {}).get("size", stage.size), ink)
    right, left = stage.width - x, x
    free = {"left": right, "right": left, "center": 2 * min(right, left)}[across]
    wide = stage.wider * max(writing.width(line, pen) for line in runs.read(note["text"]))
    return pen if wide <= free else Pen(pen.size * free / wide, ink)


def _place(stage: Stage, note: Row, way: str) -> tuple[float, str]:
    """Where on the stage, and which side of the words stands there."""
    middle = {"x": "center", "y": "middle"}[way]
    anchor = note.get(f"{way}anchor", middle)
    return _at(stage, way, note.get(f"{way}ref", way), note[way]), anchor


def _at(stage: Stage, way: str, reference: str, value: Any) -> float:
    if reference == "paper":
        plot = stage.plot
        if way == "x":
            return plot.left + float(value) * (plot.right - plot.left)
        return plot.bottom - float(value) * (plot.bottom - plot.top)
    axis = stage.axes[reference]
    return axis.px(axis.number(value) or 0.0)


def shapes(stage: Stage, found: list[Row]) -> Drawn:
    """Straight lines. Raises DrawingError for a shape that is none."""
    return _ruled("shapes", [_line(stage, shape) for shape in found])


def _line(stage: Stage, shape: Row) -> Row:
    x, x2 = (_at(stage, "x", shape.get("xref", "x"), shape[end]) for end in ("x0", "x1"))
    y, y2 = (_at(stage, "y", shape.get("yref", "y"), shape[end]) for end in ("y0", "y1"))
    if shape.get("type", "rect") not in {"rect", "line"} or (x != x2 and y != y2):
        raise DrawingError("a shape that is no straight line", "a chart", "Draw it as a trace.")
    line = shape["line"]
    dash = marks.DASHES[line.get("dash", "solid")]
    return {"x": x, "y": y, "x2": x2, "y2": y2, "colour": line["color"], "width": line["width"],
            "dash": dash}  # fmt: skip


def grid(stage: Stage) -> Drawn:
    """The quiet lines across, and the line at zero where an axis asks for it."""
    rows = [row for name, axis in stage.axes.items() for row in _across(stage, name, axis)]
    return _ruled("grid", rows)


def _across(stage: Stage, name: str, axis: Axis) -> list[Row]:
    colour = axis.settings.get("gridcolor", GRID)
    places = [(at, colour) for at in axis.lines]
    if axis.settings.get("visible", True) and axis.settings.get("zeroline", True):
        places.append((0.0, axis.settings.get("zerolinecolor", colour)))
    within = [(axis.px(at), tone) for at, tone in places if _inside(axis, at)]
    return [_crossing(stage, name, px, tone) for px, tone in within]


def _inside(axis: Axis, at: float) -> bool:
    return min(axis.first, axis.last) <= at <= max(axis.first, axis.last)


def _crossing(stage: Stage, name: str, px: float, colour: str) -> Row:
    look = {"colour": colour, "width": 1, "dash": []}
    if name[0] == "x":
        return {"x": px, "x2": px, "y": stage.plot.top, "y2": stage.plot.bottom} | look
    return {"x": stage.plot.left, "x2": stage.plot.right, "y": px, "y2": px} | look


def names(stage: Stage, ink: str) -> Drawn:
    """The words at the ticks: of an upright axis to its left, of a level one below."""
    pen = Pen(stage.size, ink)
    rows = [row for name, axis in stage.axes.items() for row in _names(stage, name, axis, pen)]
    return _written("names", rows)


def _names(stage: Stage, name: str, axis: Axis, pen: Pen) -> list[Row]:
    upright = name[0] == "y"
    anchor = Anchor("right", "middle", -GAP) if upright else Anchor("center", "top", 0, GAP / 2)
    edge = stage.plot.left if upright else stage.plot.bottom
    return [
        line | ({"x": edge, "y": axis.px(at)} if upright else {"x": axis.px(at), "y": edge})
        for at, said in axis.ticks
        if _inside(axis, at)
        for line in writing.lines(said, anchor, pen)
    ]


def _written(name: str, rows: list[Row]) -> Drawn:
    text = marks.text(name, marks.field("x"), marks.field("y"))
    return Drawn([{"name": name, "values": rows}], [text] if rows else [])


def _ruled(name: str, rows: list[Row]) -> Drawn:
    return Drawn([{"name": name, "values": rows}], [marks.rule(name)] if rows else [])
