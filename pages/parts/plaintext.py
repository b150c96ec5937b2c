"""Text for files: without the signs that a document cannot hold, or that would turn it around."""

import re
import unicodedata

TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
KEPT = frozenset("\n\t")
CUT = "\N{HORIZONTAL ELLIPSIS}"
SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text without control signs, marks of direction and halves of signs."""
    return "".join(sign for sign in text if sign in KEPT or not _is_odd(sign))


def _is_odd(sign: str) -> bool:
    code = ord(sign)
    nothing = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return nothing or sign in TURNING or unicodedata.category(sign) in {"Cc", "Cs"}


def line(text: str) -> str:
    """The text on one line; spaces that keep words together stay."""
    return SPACE.sub(lambda found: found[0] if found[0] in "\xa0\u202f" else " ", clean(text))


def cut(text: str, most: int) -> str:
    """The text on one line, ended with a sign where it is longer."""
    whole = line(text).strip()
    if len(whole) <= most:
        return whole
    return whole[:most].rsplit(" ", 1)[0].rstrip(" ,;:·") + CUT
