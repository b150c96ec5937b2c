"""An official series on a card: its line from end to end, the article's number marked on it.

Drawn as an image of its own, without a chart library. Its colours show on either ground, its
words are those of the page: the card writes the ends below and says the rest in the alt text.
"""

from base64 import b64encode
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from pages.parts import labels, lines, measured, palette
from pages.parts.answers import Answer, stated
from pages.parts.figures import Row
from pages.parts.measured import BREAK, SOFT
from pages.parts.words import Words

WIDTH, HEIGHT, EDGE = 220, 48, 7  # units of the image; EDGE: room for marks at its sides
DOT, END, HALF = 3.2, 2.6, 5.4  # radii of dots, half a side of the article's square
ARTICLE, OFFICIAL = palette.TEAL, palette.CITY  # as on the page of the series' history


@dataclass(frozen=True, slots=True)
class Scale:
    """Where years and values stand in the image."""

    first: int
    last: int
    low: float
    high: float

    def at(self, year: int, value: float) -> tuple[float, float]:
        """The place of a value; y runs downwards."""
        across = (year - self.first) / (self.last - self.first)
        up = (value - self.low) / ((self.high - self.low) or 1.0)
        x = EDGE + across * (WIDTH - 2 * EDGE)
        return round(x, 1), round(HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE), 1)


def drawn(w: Words, figure: Row, answer: Answer) -> str:
    """The series with the article's number as HTML; empty where there is no line to draw."""
    said = stated(figure, answer)
    if answer.value is None or said is None or len(answer.series) < 2:
        return ""
    image = b64encode(svg(answer.series, answer.value, said).encode()).decode()
    ends = "".join(f"<span>{escape(_end(w, row))}</span>" for row in _ends(answer))
    return (
        f'<img class="spark" alt="{escape(alt(w, figure, answer))}"'
        f' src="data:image/svg+xml;base64,{image}">'
        f'<p class="spark-note" aria-hidden="true">{ends}</p>'
        f'<p class="spark-note" aria-hidden="true">{_legend(w, answer.value)}</p>'
    )


def svg(rows: list[Row], held: Row, said: float) -> str:
    """The image: rows by year, `held` of them beside the article's number `said`."""
    values = [said, *(row["value"] for row in rows)]
    scale = Scale(rows[0]["year"], rows[-1]["year"], min(values), max(values))
    x, y = scale.at(held["year"], said)
    square = (
        f'<rect x="{x - HALF:.1f}" y="{y - HALF:.1f}" width="{2 * HALF}" height="{2 * HALF}"'
        f' fill="none" stroke="{ARTICLE}" stroke-width="2"/>'
    )
    soft = rows[-1]["status"] in SOFT
    parts = [*_lines(rows, scale), _dot(scale, rows[-1], END, hollow=soft)]
    parts += [_dot(scale, held, DOT), square]
    frame = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f"<svg {frame}>{''.join(parts)}</svg>"


def _lines(rows: list[Row], scale: Scale) -> list[str]:
    """From value to value: dotted to one that may change, open where borders did."""
    pairs = [pair for pair in pairwise(rows) if pair[1]["status"] != BREAK]
    return [_line(scale.at(a["year"], a["value"]), scale.at(b["year"], b["value"]),
                  dotted=b["status"] in SOFT) for a, b in pairs]  # fmt: skip


def _line(start: tuple[float, float], end: tuple[float, float], *, dotted: bool) -> str:
    dashes = ' stroke-dasharray="2 2"' if dotted else ""
    return (
        f'<path d="M{start[0]} {start[1]}L{end[0]} {end[1]}" stroke="{OFFICIAL}"'
        f' stroke-width="1.6" stroke-linecap="round"{dashes}/>'
    )


def _dot(scale: Scale, row: Row, radius: float, *, hollow: bool = False) -> str:
    x, y = scale.at(row["year"], row["value"])
    ground = "none" if hollow else OFFICIAL
    return (
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{ground}" stroke="{OFFICIAL}"'
        ' stroke-width="1.4"/>'
    )


def _ends(answer: Answer) -> list[Row]:
    return [answer.series[0], answer.series[-1]]


def _end(w: Words, row: Row) -> str:
    return w("{year}: {value}", year=str(row["year"]), value=lines.written(w, row))


def _legend(w: Words, held: Row) -> str:
    """The signs of the two numbers of the year."""
    signs = (("□", ARTICLE, w("article")),
             ("●", OFFICIAL, w("official, {year}", year=str(held["year"]))))  # fmt: skip
    return "".join(
        f'<span><b style="color:{colour}">{sign}</b> {escape(said)}</span>'
        for sign, colour, said in signs
    )


def alt(w: Words, figure: Row, answer: Answer) -> str:
    """First and last value, the article's number, and the official value of its year."""
    first, last = _ends(answer)
    held = answer.value or last
    series = w(
        "Official series, {name}, {place}: {first} in {start}, {last} in {end} ({status}).",
        name=measured.said(w, measured.series(last["series_id"]), "name"),
        place=measured.place(w, last["place"]),
        first=lines.written(w, first), start=str(first["year"]),
        last=lines.written(w, last), end=str(last["year"]), status=measured.status(w, last),
    )  # fmt: skip
    marked = w("Marked on it, {year}: the article’s {said} beside the official {value}.",
               year=str(held["year"]), said=labels.amount(w, figure),
               value=lines.written(w, held))  # fmt: skip
    return f"{series} {marked}"
