"""Hatched and dotted grounds: Plotly's patterns as SVG's, each with an id that its look gives."""

from dataclasses import dataclass
from hashlib import sha256
from math import pi
from typing import Any

from data.model.errors import DrawingError

SIZE, SOLIDITY = 8, 0.3  # as Plotly's, where a chart names none


@dataclass(frozen=True, slots=True)
class Hatch:
    """shape: `/` or `.`; size in px from sign to sign; ground None where nothing lies under it."""

    shape: str
    colour: str
    ground: str | None
    size: float
    solidity: float

    @property
    def name(self) -> str:
        """The same for the same look, whatever picture it is in."""
        look = (self.shape, self.colour, self.ground, self.size, self.solidity)
        return f"hatch-{sha256(repr(look).encode()).hexdigest()[:8]}"

    @property
    def fill(self) -> str:
        """What a mark is filled with."""
        return f"url(#{self.name})"

    def definition(self) -> str:
        """The pattern as SVG."""
        side = self.size
        under = f'<rect width="{side:g}" height="{side:g}" fill="{self.ground}"/>'
        return (
            f'<pattern id="{self.name}" width="{side:g}" height="{side:g}"'
            f' patternUnits="userSpaceOnUse">{under if self.ground else ""}{self._sign()}</pattern>'
        )

    def _sign(self) -> str:
        side = self.size
        if self.shape == ".":
            middle, radius = side / 2, side * (self.solidity / pi) ** 0.5
            place = f'cx="{middle:g}" cy="{middle:g}" r="{radius:.2f}"'
            return f'<circle {place} fill="{self.colour}"/>'
        quarter, width = side / 4, side * self.solidity * 0.7071
        corners = (
            f"M{-quarter:g},{quarter:g}l{2 * quarter:g},{-2 * quarter:g}"
            f"M0,{side:g}l{side:g},{-side:g}"
            f"M{side - quarter:g},{side + quarter:g}l{2 * quarter:g},{-2 * quarter:g}"
        )
        return f'<path d="{corners}" stroke="{self.colour}" stroke-width="{width:.2f}"/>'


def of(pattern: dict[str, Any], shape: str, colour: str) -> Hatch:
    """A trace's pattern; `colour`: of the marks it lies on. Raises DrawingError at other shapes."""
    if shape not in {"/", "."}:
        raise DrawingError(f"the hatching {shape!r}", "a chart", "Use / or . for it.")
    return Hatch(
        shape,
        pattern.get("fgcolor", colour),
        pattern.get("bgcolor"),
        pattern.get("size", SIZE),
        pattern.get("solidity", SOLIDITY),
    )
