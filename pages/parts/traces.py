"""A Plotly figure's traces, read: which are bars, which dots, and what their places are called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from pages.parts import tints

Trace = dict[str, Any]


def numbers(values: Sequence[Any]) -> tuple[float | None, ...]:
    """Plain numbers; None for a gap."""
    return tuple(None if value is None or value != value else float(value) for value in values)


def bars(traces: Sequence[Trace]) -> list[Trace]:
    """The traces of bars."""
    return [trace for trace in traces if trace["type"] == "bar"]


def marked(traces: Sequence[Trace]) -> list[Trace]:
    """The traces of dots, with or without lines."""
    return [trace for trace in traces if "markers" in (trace.get("mode") or "")]


def is_dated(layout: Trace) -> bool:
    """Whether lengths are spans of time."""
    return bool(layout.get("xaxis", {}).get("type") == "date")


def is_scaled(layout: Trace) -> bool:
    """Whether both axes have one scale: shapes are areas."""
    return "scaleanchor" in layout.get("yaxis", {})


def seen_across(layout: Trace) -> bool:
    """Whether the level axis can be read."""
    return layout.get("xaxis", {}).get("visible", True) is not False


def column(trace: Trace, layout: Trace) -> list[str]:
    """What level bars are called on their axis, empty where the axis names nothing."""
    if len(trace["y"]) and isinstance(trace["y"][0], str):
        return [tints.spoken(name) for name in trace["y"]]
    axis = layout.get("yaxis", {})
    named = dict(zip(axis.get("tickvals", ()), axis.get("ticktext", ()), strict=True))
    return [tints.spoken(named[y]) for y in trace["y"]] if set(trace["y"]) <= set(named) else []


def keys(table: pd.DataFrame) -> list[str]:
    """What the rows of a table are called: their first words, as many as tell them apart."""
    said = table.astype(str)
    for count in range(1, len(said.columns) + 1):
        named = [", ".join(filter(None, row)) for row in said.iloc[:, :count].to_numpy().tolist()]
        if len(set(named)) == len(named):
            break
    return named


@dataclass(frozen=True, slots=True)
class Axis:
    """Places in their order with what they are called; exact: values that were not shortened."""

    places: tuple[float, ...]
    labels: tuple[str, ...]
    exact: dict[tuple[str, float], float]

    def values(self, trace: Trace, name: str) -> Iterator[tuple[float | None, ...]]:
        """A value a place; of several at one place the next ones in further series."""
        rows: list[dict[float, float]] = [{}]
        for x, y in zip(numbers(trace["x"]), numbers(trace["y"]), strict=True):
            if x is None or y is None:
                continue
            free = next((row for row in rows if x not in row), None)
            if free is None:
                rows.append(free := {})
            free[x] = self.exact.get((name, x), y)
        for row in rows:
            yield tuple(row.get(place) for place in self.places)

    def joined(self, trace: Trace, traces: Sequence[Trace]) -> bool:
        """Whether lines go through the dots: of the trace itself, or of one beneath them."""
        if "lines" in trace["mode"]:
            return True
        lines = (other for other in traces if other.get("mode") == "lines")
        at = {*zip(numbers(trace["x"]), numbers(trace["y"]), strict=True)}
        return any(len(at.intersection(zip(numbers(line["x"]), numbers(line["y"]), strict=True)))
                   > 1 for line in lines)  # fmt: skip


def dotted(table: pd.DataFrame, layout: Trace, drawn: Sequence[Trace]) -> Axis:
    """The level axis of dots: whole years without a gap, else the places as they are called."""
    found = sorted({x for trace in drawn for x in numbers(trace["x"]) if x is not None})
    named = _named(table, layout)
    if all(x == int(x) for x in found) and not set(found) <= set(named):
        found = [float(year) for year in range(int(found[0]), int(found[-1]) + 1)]
    labels = tuple(named.get(x) or f"{x:g}" for x in found)
    return Axis(tuple(found), labels, _exact(table))


def _named(table: pd.DataFrame, layout: Trace) -> dict[float, str]:
    """What the places are called: by the table, else by the axis if it names them all."""
    if {"x", "called"} <= set(table.columns):
        return dict(zip(map(float, table["x"].astype("float32")), table["called"], strict=True))
    axis = layout.get("xaxis", {})
    named = zip(axis.get("tickvals", ()), axis.get("ticktext", ()), strict=True)
    return {float(x): tints.spoken(said) for x, said in named}


def _exact(table: pd.DataFrame) -> dict[tuple[str, float], float]:
    if not {"x", "name", "value"} <= set(table.columns):
        return {}
    places = map(float, table["x"].astype("float32"))
    return dict(zip(zip(table["name"], places, strict=True), table["value"], strict=True))
