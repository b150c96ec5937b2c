"""The picture of a link: what a page says of itself, 1200 by 630, as messengers show it."""

import textwrap
from html import escape

from pages.parts.introductions import SITE, Introduction
from pages.parts.words import Words

WIDE, HIGH, EDGE = 1200, 630, 72  # px
PAPER, INK, QUIET, ACCENT = "#fbf9f4", "#16181d", "#5b5f68", "#c4472d"
# Size, letters to a line (Cyrillic ones are a little over half as wide as high), most lines.
BIG, SMALL = (44, 42, 6), (32, 58, 4)
LETTERS = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', sans-serif"


def svg(w: Words, about: Introduction, version: str) -> str:
    """The picture: title, the number with what it is, the finding, where it is from."""
    lines = [_text(112, 34, about.title, QUIET, 600)]
    at = 176
    if about.number:
        lines.append(_text(at + 112, 136, about.number, ACCENT, 700))
        lines.append(_text(at + 172, 32, _cut(about.label, SMALL[1]), weight=600))
        at += 204
    lines += _paragraph(about.said, at, SMALL if about.number else BIG)
    foot = w("{site} · data version {version}", site=w(SITE), version=version)
    lines.append(_text(HIGH - 48, 24, foot, QUIET))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}"'
        f' viewBox="0 0 {WIDE} {HIGH}" font-family="{LETTERS}" xml:lang="{w.language}">'
        f'<rect width="{WIDE}" height="{HIGH}" fill="{PAPER}"/>'
        f'<rect width="14" height="{HIGH}" fill="{ACCENT}"/>{"".join(lines)}</svg>'
    )


def _paragraph(said: str, top: int, form: tuple[int, int, int]) -> list[str]:
    size, letters, most = form
    lines = textwrap.wrap(said, letters)
    if len(lines) > most:
        lines = [*lines[: most - 1], _cut(" ".join(lines[most - 1 :]), letters)]
    return [
        _text(top + round(size * 1.32 * (number + 1)), size, line)
        for number, line in enumerate(lines)
    ]


def _cut(said: str, letters: int) -> str:
    return textwrap.shorten(said, letters, placeholder=" …")


def _text(y: int, size: int, said: str, colour: str = INK, weight: int = 400) -> str:
    return (
        f'<text x="{EDGE}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">'
        f"{escape(said)}</text>"
    )
