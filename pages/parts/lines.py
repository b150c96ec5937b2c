"""Official values through the years: firm values joined, provisional dashed, breaks left open."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor, log10

import plotly.graph_objects as go

from pages.parts import palette
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.measured import BREAK, SOFT, status
from pages.parts.words import Words

DOT, OPEN, CHANGED = 5, 9, 10  # px: a value, one that may still change, one in new borders
STEPS = 5  # ticks on the axis of values at most
INDEX = "index"  # the unit of what is counted from a base of its own
ABOVE, BELOW = "top center", "bottom center"
NICE = (1.0, 2.0, 2.5, 5.0, 10.0)


def drawn(
    w: Words, rows: Sequence[Row], name: str, colour: str, where: str = ABOVE
) -> list[go.Scatter]:
    """The traces of one place: rows with year, value, unit, status, by year.

    where: on which side of the last dot its value is written.
    """
    pieces = [pair for pair in pairwise(rows) if pair[1]["status"] != BREAK]
    firm = [pair for pair in pieces if pair[1]["status"] not in SOFT]
    soft = [pair for pair in pieces if pair[1]["status"] in SOFT]
    dashed = {"color": colour, "width": 2.5, "dash": "dot"}
    lines = [_joined(firm, {"color": colour, "width": 2.5}), _joined(soft, dashed)]
    return [*lines, _values(w, rows, name, colour).update(textposition=where)]


def _joined(pieces: list[tuple[Row, Row]], line: Row) -> go.Scatter:
    return go.Scatter(
        x=[x for a, b in pieces for x in (a["year"], b["year"], None)],
        y=[y for a, b in pieces for y in (a["value"], b["value"], None)],
        mode="lines",
        line=line,
        hoverinfo="skip",
    )


def _values(w: Words, rows: Sequence[Row], name: str, colour: str) -> go.Scatter:
    """A dot a value; the last one is written beside its dot."""
    return go.Scatter(
        x=[row["year"] for row in rows],
        y=[row["value"] for row in rows],
        mode="markers+text",
        name=name,
        marker={
            "color": colour,
            "size": [_size(row["status"]) for row in rows],
            "symbol": [_symbol(row["status"]) for row in rows],
            "line": {"color": colour, "width": 2},
        },
        text=[""] * (len(rows) - 1) + [f"<b>{written(w, rows[-1])}</b>"] if rows else [],
        hovertext=[f"<b>{escaped(name)}</b><br>{explained(w, row)}" for row in rows],
        hoverinfo="text",
        cliponaxis=False,
    )


def _size(status: str) -> int:
    return OPEN if status in SOFT else CHANGED if status == BREAK else DOT


def _symbol(status: str) -> str:
    return "circle-open" if status in SOFT else "diamond" if status == BREAK else "circle"


def written(w: Words, row: Row) -> str:
    """A value as the pages write it: shares with one decimal, sums with two."""
    return w.value(row["value"], row["unit"], 1 if row["unit"] == "percent" else 2)


def explained(w: Words, row: Row) -> str:
    """Year, value, and what its status is."""
    return w("{year}: {value}, {status}", year=str(row["year"]), value=written(w, row),
             status=status(w, row))  # fmt: skip


def values(w: Words, top: float, unit: str, low: float = 0.0) -> Row:
    """An axis of values from zero, or from `low` below it, to `top`, its ticks in words."""
    step = _step((top - low) / STEPS or 1.0)
    ticks = [step * n for n in range(ceil(low / step), int(top / step) + 1)]
    return {
        "range": [low * 1.1, top * 1.1 or step],
        "tickvals": ticks,
        "ticktext": [amount(w, tick, unit) for tick in ticks],
        "gridcolor": palette.QUIET,
        "zeroline": low < 0,
        "zerolinecolor": palette.REST,
        "fixedrange": True,
        "automargin": True,
    }


def amount(w: Words, value: float, unit: str, digits: int = 2) -> str:
    """A value with its unit; of an index, the number alone."""
    return w.number(value, digits) if unit == INDEX else w.value(value, unit, digits)


def _step(least: float) -> float:
    """The least round number that is no smaller."""
    power = 10.0 ** floor(log10(least))
    return next(power * nice for nice in NICE if power * nice >= least * (1 - 1e-9))


def years(first: int, last: int) -> Row:
    """An axis of years."""
    return {
        "range": [first - 0.7, last + 1.2],
        "tickformat": "d",
        "nticks": 8,
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
    }
