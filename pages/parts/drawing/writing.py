"""Words in a chart: lines of text around a point, as rows that Vega writes one by one."""

from dataclasses import dataclass
from typing import Any

from pages.parts.drawing import letters, runs
from pages.parts.drawing.stages import LINE

Row = dict[str, Any]
BASE = 0.34  # of the letters' size: from the middle of a line down to where letters stand


@dataclass(frozen=True, slots=True)
class Anchor:
    """Which point of the words stands at the place: across left, center, right; up top, middle,
    bottom; dx and dy move it, in px."""

    across: str
    up: str
    dx: float = 0.0
    dy: float = 0.0


@dataclass(frozen=True, slots=True)
class Pen:
    """Size in px, colour, and the typeface."""

    size: float
    colour: str
    family: str = letters.SANS


def lines(said: str, anchor: Anchor, pen: Pen, align: str = "") -> list[Row]:
    """A row a line: text with its marks, dx, dy, align, size, fill, font.

    align: of the lines to each other, where it is not that of the anchor.
    """
    found = runs.read(said)
    heights = [_height(line, pen.size) for line in found]
    down = -{"top": 0.0, "middle": 0.5, "bottom": 1.0}[anchor.up] * sum(heights) + anchor.dy
    shift = _shift(found, anchor, pen, align)
    rows = []
    for line, height in zip(found, heights, strict=True):
        dy = down + height / 2 + BASE * height / LINE
        rows.append(_row(line, pen) | {"dx": anchor.dx + shift, "dy": round(dy, 2)})
        down += height
    return [row | {"align": align or anchor.across} for row in rows if row["text"].strip()]


def plain(said: str, anchor: Anchor, pen: Pen) -> Row:
    """One line of words in which nothing is read as a tag."""
    line = [runs.Run(said.translate(runs.MARKS), runs.PLAIN)]
    down = {"top": 0.5, "middle": 0.0, "bottom": -0.5}[anchor.up] * pen.size * LINE
    place = {"dx": anchor.dx, "dy": round(anchor.dy + down + BASE * pen.size, 2)}
    return _row(line, pen) | place | {"align": anchor.across}


def _height(line: runs.Line, size: float) -> float:
    return LINE * max((run.look.size or size for run in line), default=size)


def _row(line: runs.Line, pen: Pen) -> Row:
    look = {"size": pen.size, "fill": pen.colour, "font": pen.family}
    return {"text": runs.marked(line)} | look


def _shift(found: list[runs.Line], anchor: Anchor, pen: Pen, align: str) -> float:
    """From the anchor to where lines begin that are aligned otherwise than the block stands."""
    if align in {"", anchor.across}:
        return 0.0
    wide = max(width(line, pen) for line in found)
    places = {"left": 0.0, "center": 0.5, "right": 1.0}
    return wide * (places[align] - places[anchor.across])


def width(line: runs.Line, pen: Pen) -> float:
    """How wide a line is, in px."""
    return sum(
        letters.width(run.said, run.look.size or pen.size, bold=run.look.bold, family=pen.family)
        for run in line
    )
