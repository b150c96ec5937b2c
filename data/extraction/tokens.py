"""Words, numbers and signs of a stretch of text, each by its place in the stored text."""

import re
from typing import NamedTuple

PIECE = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s]|[\d_]")
ALIKE = str.maketrans("ё–—−‑‐’", "е-----'")


class Token(NamedTuple):
    """One piece: low is its folded form; glued: nothing stands between it and the piece before."""

    start: int
    end: int
    low: str
    glued: bool
    tags: frozenset[str]


def fold(text: str) -> str:
    """Lower case with one dash and no "ё", never longer or shorter than what was written."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low.translate(ALIKE)


def pieces(text: str) -> list[str]:
    """The pieces alone, for phrases of a word list."""
    return PIECE.findall(text)
