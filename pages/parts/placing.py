"""Where the names on a map stand: beside their marks, in nobody's way, or not at all."""

from collections.abc import Iterator
from dataclasses import dataclass

SIDES: tuple[tuple[str, float, float], ...] = (
    ("middle right", 0.5, 0),
    ("middle left", -0.5, 0),
    ("top center", 0, 0.5),
    ("bottom center", 0, -0.5),
    ("top right", 0.5, 0.5),
    ("top left", -0.5, 0.5),
    ("bottom right", 0.5, -0.5),
    ("bottom left", -0.5, -0.5),
)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the map."""

    left: float
    bottom: float
    right: float
    top: float

    def touches(self, other: "Box") -> bool:
        """Whether the two share any ground."""
        aside = self.right <= other.left or other.right <= self.left
        return not (aside or self.top <= other.bottom or other.top <= self.bottom)

    def holds(self, other: "Box") -> bool:
        """Whether the other lies wholly within this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.bottom <= other.bottom and other.top <= self.top


@dataclass(frozen=True, slots=True)
class Name:
    """A name to place at the mark (x, y); width and height as they are drawn, in map units."""

    x: float
    y: float
    width: float
    height: float

    def mark(self) -> Box:
        """The ground of the mark itself, two thirds of a line high."""
        half = self.height / 3
        return Box(self.x - half, self.y - half, self.x + half, self.y + half)

    def box(self, across: float, up: float) -> Box:
        """The ground of the name on one side of its mark."""
        x = self.x + across * (self.width + self.height)
        y = self.y + up * 2 * self.height * (0.6 if across else 1)
        return Box(x - self.width / 2, y - self.height / 2, x + self.width / 2, y + self.height / 2)


def sides(names: list[Name], frame: Box) -> list[str | None]:
    """For each name the first side that is free, as Plotly's textposition; None where none is."""
    taken = [name.mark() for name in names]
    chosen: list[str | None] = []
    for name in names:
        side, box = next(_free(name, frame, taken), (None, None))
        chosen.append(side)
        taken += [box] if box else []
    return chosen


def _free(name: Name, frame: Box, taken: list[Box]) -> Iterator[tuple[str, Box]]:
    for side, across, up in SIDES:
        box = name.box(across, up)
        if frame.holds(box) and not any(box.touches(other) for other in taken):
            yield side, box
