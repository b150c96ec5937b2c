"""The axes of a chart: from numbers to px, with their ticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data.model.errors import DrawingError
from pages.parts.drawing import ticks
from pages.parts.drawing.ticks import Tick

Settings = dict[str, Any]
MORE = 1.06  # of the largest value, where a chart leaves the axis' end open


@dataclass(frozen=True, slots=True)
class Axis:
    """`first` stands at the px `start`, `last` at the px `end`.

    names: what the whole numbers stand for, where they are names; settings: as Plotly has them.
    """

    first: float
    last: float
    start: float
    end: float
    names: tuple[str, ...]
    settings: Settings

    def px(self, value: float) -> float:
        """Where a number stands."""
        return self.start + (value - self.first) * self.unit

    @property
    def unit(self) -> float:
        """Px of one unit, negative where the axis runs backwards."""
        return (self.end - self.start) / (self.last - self.first)

    def number(self, value: Any) -> float | None:
        """A value of a trace as a number: a day in milliseconds, a name as its place."""
        if value is None or value != value:
            return None
        if isinstance(value, str):
            return float(self.names.index(value)) if self.names else ticks.moment(value)
        return float(value)

    @property
    def ticks(self) -> list[Tick]:
        """Where the axis is named."""
        if self.names:
            return [(float(place), name) for place, name in enumerate(self.names)]
        return ticks.of(self.settings, *sorted((self.first, self.last)))

    @property
    def lines(self) -> list[float]:
        """Where lines go across the chart."""
        return ticks.lines(self.settings, self.ticks)


def names(values: Sequence[Any]) -> tuple[str, ...]:
    """The names among a trace's places, each once; none where they are numbers or days."""
    said = [value for value in values if isinstance(value, str) and not value[:4].isdigit()]
    return tuple(dict.fromkeys(said))


def ends(settings: Settings, seen: Sequence[float], named: tuple[str, ...]) -> tuple[float, float]:
    """Where an axis begins and ends. Raises DrawingError where nothing says it."""
    if "range" in settings:
        first, last = (ticks.moment(e) if isinstance(e, str) else e for e in settings["range"])
        return float(first), float(last)
    if named:
        outer = (-0.5, len(named) - 0.5)
        return outer[::-1] if settings.get("autorange") == "reversed" else outer
    if seen and min(seen) >= 0:
        return 0.0, max(seen) * MORE
    raise DrawingError("an axis without a range", "a chart", "Give it a range.")
