"""What stands around a chart in a picture: title and signs above it, source and date below."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pages.parts.drawing import letters, marks, symbols, writing
from pages.parts.drawing.legends import Sign
from pages.parts.drawing.writing import Anchor, Pen
from pages.parts.words import Words

Row = dict[str, Any]
EDGE = 20  # px around everything, where there is a caption
TITLE, NOTE, SIGNS = 20, 12, 13  # px: letters of title, source, signs
LINE = 1.3
SIGN, APART = 18, 16  # px: a sign with the room to its words, from one sign to the next


@dataclass(frozen=True, slots=True)
class Caption:
    """title: what is seen; source: who says so, in words; day: of the state of the data."""

    title: str
    source: str
    day: date


@dataclass(frozen=True, slots=True)
class Ground:
    """Colours: what lies under the picture (None: nothing), of words, of quiet words.

    wider: how many times wider than ours the letters may turn out that it is shown in.
    """

    paper: str | None
    ink: str
    quiet: str
    wider: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The width of the whole in px, what is said around the chart, and the ground."""

    width: float
    caption: Caption | None
    signs: list[Sign]
    ground: Ground

    @property
    def edge(self) -> float:
        """Px left free on all sides; a chart alone needs none."""
        return EDGE if self.caption else 0.0

    @property
    def room(self) -> float:
        """Px that the chart has across."""
        return self.width - 2 * self.edge


def framed(w: Words, chart: Row, frame: Frame) -> Row:
    """The specification of a chart (`frame.room` wide) with what stands around it."""
    down = frame.edge
    written: list[Row] = []
    dots: list[Row] = []
    if frame.caption:
        lines = letters.wrapped(frame.caption.title, TITLE, frame.room, letters.SERIF)
        pen = Pen(TITLE, frame.ground.ink, letters.SERIF)
        written += _lines(lines, frame.edge, down, pen)
        down += TITLE * LINE * len(lines) + 10
    if frame.signs:
        said, dots, below = _signs(frame, down)
        written, down = written + said, below
    top, down = down, down + chart["height"]
    if frame.caption:
        notes = _below(w, frame, frame.caption)
        written += _lines(notes, frame.edge, down + 10, Pen(NOTE, frame.ground.quiet))
        down += 10 + NOTE * LINE * len(notes)
    return _whole(chart, frame, (top, down + frame.edge), (written, dots))


def _lines(lines: list[str], left: float, top: float, pen: Pen) -> list[Row]:
    """Plain words, line under line; nothing in them is read as a tag."""
    step = pen.size * LINE
    return [
        writing.plain(line, Anchor("left", "top"), pen) | {"x": left, "y": top + n * step}
        for n, line in enumerate(lines)
    ]


def _below(w: Words, frame: Frame, caption: Caption) -> list[str]:
    source = w("Source: {source}", source=caption.source)
    day = w("State of the data: {day}", day=w.day(caption.day))
    return [line for said in (source, day) for line in letters.wrapped(said, NOTE, frame.room)]


def _signs(frame: Frame, top: float) -> tuple[list[Row], list[Row], float]:
    """Words and dots of the signs, line by line, and where they end."""
    pen, x, y = Pen(SIGNS, frame.ground.ink), frame.edge, top + SIGNS * LINE / 2
    said: list[Row] = []
    dots: list[Row] = []
    for sign in frame.signs:
        wide = SIGN + letters.width(sign.said, SIGNS) * frame.ground.wider
        if x > frame.edge and x + wide > frame.edge + frame.room:
            x, y = frame.edge, y + SIGNS * LINE + 2
        dots.append(_dot(sign, frame.ground) | {"x": x + 6, "y": y})
        said.append(writing.plain(sign.said, Anchor("left", "middle", SIGN), pen)
                    | {"x": x, "y": y})  # fmt: skip
        x += wide + APART
    return said, dots, y + SIGNS * LINE / 2 + 8


def _dot(sign: Sign, ground: Ground) -> Row:
    colour = sign.colour or ground.ink
    hollow = symbols.is_open(sign.form)
    return {"form": symbols.FORMS[sign.form], "fill": "transparent" if hollow else colour,
            "stroke": colour}  # fmt: skip


def _whole(
    chart: Row, frame: Frame, rows: tuple[float, float], around: tuple[list[Row], list[Row]]
) -> Row:
    """The chart from its top, within the height of the whole; words and dots around it."""
    (top, height), (written, dots) = rows, around
    place = {"x": marks.value(frame.edge), "y": marks.value(top)}
    inner = {"type": "group", "encode": {"enter": place}, "marks": chart["marks"]}
    data = [{"name": "around", "values": written}, {"name": "signs", "values": dots}]
    more = [marks.text("around", marks.field("x"), marks.field("y")), _dots()]
    ground = {"background": frame.ground.paper} if frame.ground.paper else {}
    return (
        chart
        | {"width": frame.width, "height": height, "data": [*chart["data"], *data]}
        | {"marks": [inner, *(mark for mark, rows in zip(more, around, strict=True) if rows)]}
        | ground
    )


def _dots() -> marks.Mark:
    return marks.mark(
        "symbol", "signs",
        x=marks.field("x"), y=marks.field("y"), shape=marks.field("form"), size=marks.value(100),
        fill=marks.field("fill"), stroke=marks.field("stroke"), strokeWidth=marks.value(1.5),
    )  # fmt: skip
