"""Where an axis is named, and in which words: given, on round numbers, or by years."""

from datetime import date
from math import ceil, floor, log10
from typing import Any

from data.model.errors import DrawingError

Tick = tuple[float, str]  # where, and what is said there
ROUND = (1, 2, 5, 10)
DAY_MS = 86_400_000
START = date(1970, 1, 1)


def moment(day: str) -> float:
    """A day as Plotly and Vega count it: milliseconds since 1970."""
    return float((date.fromisoformat(day[:10]) - START).days * DAY_MS)


def of(axis: dict[str, Any], low: float, high: float) -> list[Tick]:
    """The ticks of an axis that goes from `low` to `high`, low < high."""
    if not axis.get("visible", True) or axis.get("showticklabels") is False:
        return []
    if "tickvals" in axis:
        return list(zip(map(float, axis["tickvals"]), axis["ticktext"], strict=True))
    if axis.get("type") == "date":
        return _years(axis, low, high)
    if axis.get("tickformat") == "d":
        return _whole(int(axis.get("nticks", 8)), low, high)
    raise DrawingError("an axis without named ticks", "a chart", "Give it tickvals and ticktext.")


def _whole(most: int, low: float, high: float) -> list[Tick]:
    least = (high - low) / most
    power = 10 ** max(floor(log10(least)), 0)
    step = next(power * nice for nice in ROUND if power * nice >= least)
    return [(float(at), str(at)) for at in range(ceil(low / step) * step, floor(high) + 1, step)]


def _years(axis: dict[str, Any], low: float, high: float) -> list[Tick]:
    """Year after year from the first; the name of a year that is a stretch stands in its middle."""
    first = date.fromisoformat(axis["tick0"]).year
    step = int(str(axis["dtick"]).removeprefix("M")) // 12
    starts = {year: moment(f"{year}-01-01") for year in range(first, first + 200, step)}
    shift = 183 * DAY_MS if axis.get("ticklabelmode") == "period" else 0
    return [(at + shift, str(year)) for year, at in starts.items() if low <= at + shift <= high]


def lines(axis: dict[str, Any], named: list[Tick]) -> list[float]:
    """Where the axis has lines across: at its ticks; of a year's stretch, where it begins."""
    if not axis.get("visible", True) or not axis.get("showgrid", True):
        return []
    shift = 183 * DAY_MS if axis.get("ticklabelmode") == "period" else 0
    return [at - shift for at, _ in named]
