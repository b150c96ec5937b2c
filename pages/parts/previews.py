"""The picture of a link: what a page says of itself, 1200 by 630, as messengers show it."""

from html import escape

from pages.parts.drawing import letters
from pages.parts.introductions import SITE, Introduction
from pages.parts.words import Words

WIDE, HIGH, EDGE = 1200, 630, 72  # px
PAPER, INK, QUIET, ACCENT = "#fbf9f4", "#16181d", "#5b5f68", "#c4472d"
ROOM = WIDE - 2 * EDGE
BIG, SMALL = (46, 6), (34, 4)  # px of the finding's letters, and the most lines of it
CUT = "…"


def svg(w: Words, about: Introduction, version: str) -> str:
    """The picture: title, the number with what it is, the finding, where it is from."""
    lines = [_text(112, 34, _line(about.title, 34), QUIET, bold=True)]
    at = 160
    if about.number:
        lines.append(_text(at + 120, 136, about.number, ACCENT, bold=True))
        lines.append(_text(at + 178, 34, _line(about.label, 34), bold=True))
        at += 204
    lines += _paragraph(about.said, at, *(SMALL if about.number else BIG))
    foot = w("{site} · data version {version}", site=w(SITE), version=version)
    lines.append(_text(HIGH - 44, 24, _line(foot, 24), QUIET))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}"'
        f' viewBox="0 0 {WIDE} {HIGH}" font-family="{letters.SANS}" xml:lang="{w.language}">'
        f'<rect width="{WIDE}" height="{HIGH}" fill="{PAPER}"/>'
        f'<rect width="14" height="{HIGH}" fill="{ACCENT}"/>{"".join(lines)}</svg>'
    )


def _paragraph(said: str, top: int, size: int, most: int) -> list[str]:
    lines = letters.wrapped(said, size, ROOM)
    if len(lines) > most:
        lines = [*lines[: most - 1], _line(" ".join(lines[most - 1 :]), size)]
    return [
        _text(top + round(size * 1.3 * (number + 1)), size, line)
        for number, line in enumerate(lines)
    ]


def _line(said: str, size: int) -> str:
    """As much as fits one line; what is cut is said to be."""
    lines = letters.wrapped(said, size, ROOM - size)
    return lines[0] if len(lines) == 1 else f"{lines[0]} {CUT}"


def _text(y: int, size: int, said: str, colour: str = INK, *, bold: bool = False) -> str:
    return (
        f'<text x="{EDGE}" y="{y}" font-size="{size}" font-weight="{700 if bold else 400}"'
        f' fill="{colour}">{escape(said)}</text>'
    )
