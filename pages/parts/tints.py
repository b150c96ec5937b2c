"""Colours and words of a chart's marks as other programs take them: solid, without tags."""

import re
from collections.abc import Sequence
from html import unescape
from typing import Any

from pages.parts import palette

RGBA = re.compile(r"rgba\((\d+), (\d+), (\d+), ([\d.]+)\)")
TAG = re.compile("<[^<>]+>")
WHITE = 255


def of(marker: dict[str, Any]) -> tuple[str, ...]:
    """The colours of a trace's marks: one for all, or one each."""
    colour = marker.get("color") or palette.REST
    if not isinstance(colour, str):
        return tuple(map(plain, colour))
    if plain(colour) == "#FFFFFF":
        return (plain(marker["pattern"]["fgcolor"]),)
    return (plain(colour),)


def each(marker: dict[str, Any], marks: Sequence[object]) -> tuple[str, ...]:
    """One colour a mark."""
    colours = of(marker)
    return colours if len(colours) == len(marks) else colours[:1] * len(marks)


def plain(colour: str) -> str:
    """«#C4492F»; what shows through is mixed with white paper."""
    found = RGBA.fullmatch(colour)
    if not found:
        return colour.upper()
    alpha = float(found[4])
    mixed = (round(WHITE - (WHITE - int(part)) * alpha) for part in found.groups()[:3])
    return "#" + "".join(f"{part:02X}" for part in mixed)


def spoken(text: str) -> str:
    """The text of a mark without its tags."""
    return unescape(TAG.sub(" ", text)).strip()
