"""What the words of a figure allow, as an interval; None is open on that side."""

from dataclasses import dataclass

from data.model.figure import Figure

# What a number of one unit is in another: a share said as a part of one, and said in percent.
SCALES = {("x", "percent"): 100.0, ("percent", "x"): 0.01}
DIGITS = 12  # after the point: 20.6 * 0.01 is 0.206, whatever binary fractions make of it


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, with the number that is stated, if one is."""

    value: float | None
    low: float | None
    high: float | None

    def times(self, factor: float) -> "Interval":
        """The same in another unit."""
        numbers = (self.value, self.low, self.high)
        return Interval(
            *(None if number is None else round(number * factor, DIGITS) for number in numbers)
        )

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        return _reaches(self.low, other.high) and _reaches(other.low, self.high)


def interval(figure: Figure) -> Interval:
    """A figure's numbers in its own unit."""
    return Interval(figure.value, figure.low, figure.high)


def scale(unit: str, wanted: str) -> float | None:
    """What numbers of a unit are multiplied by to be in the wanted one; None: they cannot be."""
    return 1.0 if unit == wanted else SCALES.get((unit, wanted))


def difference(said: Interval, held: Interval) -> float | None:
    """The first number less the second; None where one of them is a range."""
    if said.value is None or held.value is None:
        return None
    return round(said.value - held.value, DIGITS)


def tolerance(said: Interval, held: Interval) -> float | None:
    """How far apart the two may be on the side where they are; None: as far as one likes."""
    apart = difference(said, held)
    if apart is None:
        return None
    lower, upper = (said, held) if apart < 0 else (held, said)
    return _above(lower, upper)


def _above(lower: Interval, upper: Interval) -> float | None:
    """The room that two numbers' own intervals leave between them."""
    if lower.high is None or lower.value is None or upper.value is None or upper.low is None:
        return None
    return round((lower.high - lower.value) + (upper.value - upper.low), DIGITS)


def _reaches(low: float | None, high: float | None) -> bool:
    return low is None or high is None or low <= high
