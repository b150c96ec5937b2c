"""Words as Plotly writes them (bold, size, colour, lines), and as SVG does.

Vega has no words of two looks in one line. So a look is written into the words as marks from the
private use area, which Vega hands through, and the marks become `<tspan>` in the finished SVG.
"""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from data.model.errors import DrawingError

OPEN, SHUT, END = "\ue000", "\ue001", "\ue002"
MARKS = str.maketrans("", "", OPEN + SHUT + END)
MARKED = re.compile(f"{OPEN}([^{SHUT}]*){SHUT}([^{END}]*){END}")
SET = re.compile(r"\s*(font-size|color)\s*:\s*([#\w.]+?)(?:px)?\s*(?:;|$)")


@dataclass(frozen=True, slots=True)
class Look:
    """How words look; size in px and colour are None where they are the surroundings'."""

    bold: bool = False
    italic: bool = False
    size: float | None = None
    colour: str | None = None


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    said: str
    look: Look


Line = list[Run]


class _Reader(HTMLParser):
    """Tags that Plotly knows, as lines of runs. Raises DrawingError at any other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = [[]]
        self.looks = [PLAIN]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A look within the present one, or a new line."""
        if tag == "br":
            self.lines.append([])
        else:
            self.looks.append(_look(self.looks[-1], tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Back to the look around it."""
        if tag != "br":
            self.looks.pop()

    def handle_data(self, data: str) -> None:
        """Words in the present look."""
        self.lines[-1].append(Run(data.translate(MARKS), self.looks[-1]))


def _look(around: Look, tag: str, attributes: dict[str, str | None]) -> Look:
    if tag == "b":
        return replace(around, bold=True)
    if tag == "i":
        return replace(around, italic=True)
    if tag == "span":
        found = dict(SET.findall(attributes.get("style") or ""))
        size = float(found["font-size"]) if "font-size" in found else around.size
        return replace(around, size=size, colour=found.get("color", around.colour))
    raise DrawingError(f"the tag <{tag}>", "words of a chart", "Use b, i, span or br.")


def read(said: str) -> list[Line]:
    """Lines of runs. Raises DrawingError at a tag that is not drawn."""
    reader = _Reader()
    reader.feed(said)
    reader.close()
    return reader.lines


def marked(line: Line) -> str:
    """A line as words with marks, as they go through Vega."""
    return "".join(_marked(run) for run in line)


def _marked(run: Run) -> str:
    look = run.look
    attributes = {
        "font-weight": "700" if look.bold else None,
        "font-style": "italic" if look.italic else None,
        "font-size": None if look.size is None else f"{look.size:g}px",
        "fill": look.colour,
    }
    said = " ".join(f'{name}="{value}"' for name, value in attributes.items() if value)
    return f"{OPEN}{said}{SHUT}{run.said}{END}" if said else run.said


def unmarked(svg: str) -> str:
    """The SVG with `<tspan>` for the marks, whose attributes were words to Vega."""
    return MARKED.sub(_tspan, svg)


def _tspan(found: re.Match[str]) -> str:
    attributes = found[1].replace("&quot;", '"')
    return f"<tspan {attributes}>{found[2]}</tspan>"
