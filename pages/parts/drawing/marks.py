"""Vega's marks, as few of its words as the charts need; each takes its numbers from a data set."""

from dataclasses import dataclass
from typing import Any

Mark = dict[str, Any]
Data = dict[str, Any]
ROUND = {"strokeCap": {"value": "butt"}, "strokeJoin": {"value": "round"}}
DASHES = {"solid": [], "dot": [2, 4], "dash": [8, 6]}


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn of a trace: its data sets, and its marks from the lowest to the uppermost."""

    data: list[Data]
    marks: list[Mark]


def field(name: str) -> dict[str, str]:
    """A column of the data set, as it is."""
    return {"field": name}


def on(axis: str, name: str, **more: Any) -> dict[str, Any]:
    """A column of the data set on an axis."""
    return {"scale": axis, "field": name, **more}


def value(given: Any) -> dict[str, Any]:
    """The same for all."""
    return {"value": given}


def mark(kind: str, source: str, **channels: Any) -> Mark:
    """A mark for each row of a data set."""
    return {"type": kind, "from": {"data": source}, "encode": {"enter": channels}}


def text(source: str, x: Any, y: Any) -> Mark:
    """Words: rows with text, dx, dy, align, size, fill and bold; `x` and `y` say where."""
    return mark(
        "text", source,
        x=x, y=y, dx=field("dx"), dy=field("dy"), text=field("text"), align=field("align"),
        fontSize=field("size"), fill=field("fill"), font=field("font"),
    )  # fmt: skip


def rule(source: str) -> Mark:
    """Straight lines: rows with x, y, x2, y2 in px, colour, width and dash."""
    ends = {name: field(name) for name in ("x", "y", "x2", "y2")}
    look = {"stroke": field("colour"), "strokeWidth": field("width"), "strokeDash": field("dash")}
    return mark("rule", source, **ends, **look)


def cut(inner: Mark, width: float, height: float) -> Mark:
    """A mark of which nothing outside is seen; Vega takes the size of a group for none."""
    edge = {"path": f"M0,0h{width:g}v{height:g}h{-width:g}Z"}
    return {"type": "group", "clip": edge, "marks": [inner]}
