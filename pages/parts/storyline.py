"""The steps that a presenter tells one after the other: which, in what order, and where one stands.

`?steps=zone,plans` chooses and orders them by their ids, `?step=plans` (or `?step=2`) is the place.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import plotly.graph_objects as go

from pages.parts import palette
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.words import Words

STEPS, STEP = "steps", "step"  # in the address
BETWEEN = ","


@dataclass(frozen=True, slots=True)
class Slide:
    """What one step shows: its finding, what else is said, and one picture.

    The picture is a chart with its legend (HTML), a number and how it is made, or both, or lines of
    what and how many. colour: of the number, by what it means. rows: figures or mentions, whose
    words are the speaker's notes.
    """

    said: str
    more: tuple[str, ...] = ()
    chart: Chart | None = None
    legend: str = ""
    number: str = ""
    made: str = ""
    colour: str = palette.CITY
    lines: tuple[tuple[str, str], ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its id in the address, its title (a message), the page it leads to.

    tell: the slide in the reader's language, or None where the library has nothing to tell.
    """

    name: str
    title: str
    page: str
    tell: Callable[[Words], Slide | None] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Order:
    """The names of the steps to tell, in order; passed: what was asked for and is not there."""

    names: tuple[str, ...]
    passed: tuple[str, ...]


def ordered(asked: str, there: Sequence[str]) -> Order:
    """The steps asked for that are there, each once; all of them where none is asked for."""
    wanted = dict.fromkeys(name.strip() for name in asked.split(BETWEEN) if name.strip())
    names = tuple(name for name in wanted if name in there)
    passed = tuple(name for name in wanted if name not in there)
    return Order(names or tuple(there), passed)


def place(asked: str, names: Sequence[str]) -> int:
    """Where one stands, from 0: at a name, or at a number from 1; else at the first step."""
    if asked in names:
        return names.index(asked)
    if asked.isdecimal() and names:
        return min(max(int(asked[:9]), 1), len(names)) - 1
    return 0


def earlier(names: Sequence[str], name: str) -> list[str]:
    """The same order with one of the steps told one place earlier."""
    moved = list(names)
    at = moved.index(name)
    if at:
        moved[at - 1 : at + 1] = [name, moved[at - 1]]
    return moved


def written(names: Sequence[str], there: Sequence[str]) -> str:
    """The order as the address says it; empty for all steps in their own order."""
    return "" if list(names) == list(there) else BETWEEN.join(names)


def lower(chart: Chart, high: int) -> Chart:
    """The chart drawn in fewer px of height: enlarged to the same room, its words are larger."""
    return replace(chart, figure=go.Figure(chart.figure).update_layout(height=high))
