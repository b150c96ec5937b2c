"""Streamlit's style sheet with our letters: only those that the three languages use.

The whole fonts, 545 kB, are the larger part of what a visitor waits for before any figure. Any
letter that ours lack is still drawn by the whole one, which a browser fetches only then.
"""

import hashlib
import re
from functools import cache

from pages.plain import assets

SANS, SERIF, ICONS = "desk-sans-1.woff2", "desk-serif-1.woff2", "desk-icons-1.woff2"
# What desk-sans-1.woff2 holds.
LETTERS = (
    "U+20-7E,U+A0-FF,U+2C6,U+400-45F,U+490-493,U+49A-49B,U+4A2-4A3,U+4AE-4B1,U+4BA-4BB,"
    "U+4D8-4D9,U+4E8-4E9,U+2009-2014,U+2018-201E,U+2022,U+2026,U+202F,U+2030,U+20B8,U+20AC,"
    "U+2116,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265,U+25A0,U+25A1,U+25B2,U+25BC,U+25CB,"
    "U+25CF,U+25C6,U+2713"
)
FACE = re.compile(r"@font-face\{[^}]*?url\((\.\./media/(SourceSansVF-Upright|MaterialSymbols)[^)]*)"
                  r"\)[^}]*\}")  # fmt: skip
PRELOADED = re.compile(r'<link\s+rel="preload"\s+href="\./static/media/SourceSans[^>]*>')
FONT = '<link rel="preload" href="./fonts/{}" as="font" type="font/woff2" crossorigin>'


@cache
def text() -> str:
    """The style sheet; addresses in it are relative to where Streamlit's own lies."""
    return FACE.sub(_faced, (assets.FOLDER / _whole()).read_text(encoding="utf-8"))


@cache
def name() -> str:
    """Its address, `static/css/desk.<digest>.css`: another content has another name."""
    return f"static/css/desk.{hashlib.sha256(text().encode()).hexdigest()[:12]}.css"


def put(page: str) -> str:
    """The page with this style sheet and these letters in place of the whole ones."""
    fonts = "\n    ".join(FONT.format(font) for font in (SANS, SERIF, ICONS))
    return PRELOADED.sub(fonts, page.replace(f"./{_whole()}", f"./{name()}"), count=1)


def _whole() -> str:
    return next(name for name in assets.listed() if name.endswith(".css"))


def _faced(found: re.Match[str]) -> str:
    """Ours instead of all icons; ours beside all letters, with the signs it is for."""
    face, address, font = found.group(), found.group(1), found.group(2)
    if font == "MaterialSymbols":
        return face.replace(address, f"../../fonts/{ICONS}")
    ours = face.replace(address, f"../../fonts/{SANS}").replace("{", f"{{unicode-range:{LETTERS};")
    return face + ours
