"""The letters of pictures: their files, how wide words are in them, lines that fit a width."""

import re
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

FOLDER = Path(__file__).parent.parent.parent / "fonts"
SANS = "Desk Sans, 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', sans-serif"
SERIF = "Desk Serif, 'Source Serif 4', Georgia, 'Noto Serif', serif"
FILES = {
    (SANS, False): "desk-sans-regular-1.ttf",
    (SANS, True): "desk-sans-bold-1.ttf",
    (SERIF, False): "desk-serif-bold-1.ttf",
    (SERIF, True): "desk-serif-bold-1.ttf",
}
SPACE = re.compile(r"[ \t\n]+")  # not those that hold a number and its unit together
MEASURED_AT = 100  # px: widths are taken once at this size


@lru_cache(maxsize=len(FILES))
def _face(family: str, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FOLDER / FILES[family, bold]), MEASURED_AT)


def width(said: str, size: float, *, bold: bool = False, family: str = SANS) -> float:
    """How wide words are, in px, at a size in px."""
    return _face(family, bold).getlength(said) * size / MEASURED_AT


def wrapped(said: str, size: float, room: float, family: str = SANS) -> list[str]:
    """The words in lines no wider than `room` px; a word longer than a line is cut into pieces."""
    lines: list[str] = []
    for word in SPACE.split(said):
        for piece in _pieces(word, size, room, family):
            longer = f"{lines[-1]} {piece}" if lines else piece
            if lines and width(longer, size, family=family) <= room:
                lines[-1] = longer
            else:
                lines.append(piece)
    return lines


def _pieces(word: str, size: float, room: float, family: str) -> list[str]:
    """A word as it stands, or what of it fits a line each."""
    pieces, rest = [], word
    while width(rest, size, family=family) > room and len(rest) > 1:
        fits = max(int(len(rest) * room / width(rest, size, family=family)), 1)
        pieces.append(rest[:fits])
        rest = rest[fits:]
    return [*pieces, rest]
