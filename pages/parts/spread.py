"""What comes near a figure without an official series, on a card: dots, the article's among them.

Each dot counts on a basis of its own, so no line goes from one to the next.
"""

from base64 import b64encode
from html import escape

from pages.parts import bases, labels, palette
from pages.parts.figures import Row
from pages.parts.sparkline import ARTICLE, EDGE, HALF, OFFICIAL, WIDTH
from pages.parts.words import Words

HEIGHT, DOT = 20, 4.2  # units of the image
MIDDLE = HEIGHT / 2


def drawn(w: Words, figure: Row, near: list[Row]) -> str:
    """The candidates (rows of `bases.computed`) as HTML; empty where there are fewer than two."""
    if figure["value"] is None or len(near) < 2:
        return ""
    rows = sorted(near, key=lambda row: float(row["value"]))
    image = b64encode(svg([row["value"] for row in rows], figure["value"]).encode()).decode()
    ends = "".join(f"<span>{escape(bases.amount(w, rows[end]))}</span>" for end in (0, -1))
    return (
        f'<img class="spark" alt="{escape(alt(w, figure, rows))}"'
        f' src="data:image/svg+xml;base64,{image}">'
        f'<p class="spark-note" aria-hidden="true">{ends}</p>'
        f'<p class="spark-note" aria-hidden="true">{_legend(w)}</p>'
    )


def svg(near: list[float], said: float) -> str:
    """The image: a dot a candidate, a square for the article's number, on one scale."""
    low, high = min(*near, said), max(*near, said)

    def across(value: float) -> float:
        return round(EDGE + (value - low) / ((high - low) or 1.0) * (WIDTH - 2 * EDGE), 1)

    ground = (
        f'<path d="M{EDGE} {MIDDLE}H{WIDTH - EDGE}" stroke="{palette.REST}" stroke-width="1"'
        ' stroke-opacity="0.6"/>'
    )
    dots = [f'<circle cx="{across(value)}" cy="{MIDDLE}" r="{DOT}" fill="{OFFICIAL}"/>'
            for value in near]  # fmt: skip
    square = (
        f'<rect x="{across(said) - HALF:.1f}" y="{MIDDLE - HALF}" width="{2 * HALF}"'
        f' height="{2 * HALF}" fill="none" stroke="{ARTICLE}" stroke-width="2"/>'
    )
    frame = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f"<svg {frame}>{ground}{''.join(dots)}{square}</svg>"


def _legend(w: Words) -> str:
    signs = (("□", ARTICLE, w("article")), ("●", OFFICIAL, w("computed")))
    return "".join(
        f'<span><b style="color:{colour}">{sign}</b> {escape(said)}</span>'
        for sign, colour, said in signs
    )


def alt(w: Words, figure: Row, rows: list[Row]) -> str:
    """Every candidate with its basis, and the article's number."""
    each = (
        w("{share}, {basis}", share=bases.amount(w, row), basis=bases.named(w, row)) for row in rows
    )
    return w("The article’s {said} among what can be computed, each on its own basis: {shares}.",
             said=labels.amount(w, figure), shares="; ".join(each))  # fmt: skip
