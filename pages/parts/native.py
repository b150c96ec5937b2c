"""What a chart says in numbers: the series of a chart that a deck or a workbook draws itself.

Taken from the very traces that the page draws, so both hold the same values. A chart whose marks
are no series of numbers (a map, spans of time) has none: its table is shown instead.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import cycle

from pages.parts import palette, tints
from pages.parts.charts import Chart
from pages.parts.traces import (
    Trace,
    bars,
    column,
    dotted,
    is_dated,
    is_scaled,
    keys,
    marked,
    numbers,
    seen_across,
)
from pages.parts.unitwords import unit_of
from pages.parts.words import Words

EXACT = 12  # digits that survive a square root and its square
CLOSED = "circle"  # the sign of a value without an open end


@dataclass(frozen=True, slots=True)
class Series:
    """A name and a value a category, None where there is none.

    colours: one for all, or one a category; joined: whether a line joins the values.
    """

    name: str
    values: tuple[float | None, ...]
    colours: tuple[str, ...]
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Native:
    """kind: bar (level bars), stack (bars on one another), line. unit: of all values, or empty."""

    kind: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""


def of(w: Words, chart: Chart) -> Native | None:
    """The series of a chart; None where it is none of the forms that can be drawn natively."""
    traces = [trace.to_plotly_json() for trace in chart.figure.data]
    layout = chart.figure.layout.to_plotly_json()
    found = next((made for form in FORMS if (made := form(chart, traces, layout))), None)
    return _told_apart(replace(found, unit=unit_of(w, chart.table))) if found else None


def _told_apart(found: Native) -> Native:
    """Series that one colour would make one get colours of their own."""
    if len(found.series) < 2 or len({one.colours for one in found.series}) > 1:
        return found
    tones = zip(found.series, cycle(palette.SERIES), strict=False)
    return replace(found, series=tuple(replace(one, colours=(tone,)) for one, tone in tones))


def _bars(chart: Chart, traces: Sequence[Trace], layout: Trace) -> Native | None:
    """A trace a series; or, where the table has a row a bar, the bars by what their rows say."""
    drawn = bars(traces)
    if not drawn or is_dated(layout):
        return None
    kind = "stack" if layout.get("barmode") == "stack" else "bar"
    labels = column(drawn[0], layout) or keys(chart.table)
    if all(len(trace["x"]) == len(labels) for trace in drawn):
        return Native(kind, tuple(labels), tuple(_series(trace) for trace in drawn))
    if sum(len(trace["x"]) for trace in drawn) == len(chart.table):
        return _by_rows(chart, drawn)
    return None


def _series(trace: Trace) -> Series:
    return Series(trace.get("name") or "", numbers(trace["x"]), tints.of(trace["marker"]))


def _by_rows(chart: Chart, drawn: Sequence[Trace]) -> Native:
    """Traces one after the other are the table's rows; what is one in each trace names it."""
    parted = _parted(chart, drawn)
    if parted:
        return parted
    values = tuple(value for trace in drawn for value in numbers(trace["x"]))
    colours = tuple(tint for trace in drawn for tint in tints.each(trace["marker"], trace["x"]))
    return Native("bar", tuple(keys(chart.table)), (Series("", values, colours),))


def _parted(chart: Chart, drawn: Sequence[Trace]) -> Native | None:
    """Series named by the table's second column, where each trace has but one word there."""
    size = len(drawn[0]["x"])
    if len(drawn) < 2 or size < 2 or any(len(trace["x"]) != size for trace in drawn):
        return None
    rows = [chart.table.iloc[n * size : (n + 1) * size] for n in range(len(drawn))]
    names = [sorted({str(name) for name in part.iloc[:, 1]}) for part in rows]
    categories = [tuple(map(str, part.iloc[:, 0])) for part in rows]
    if any(len(name) > 1 for name in names) or len(set(categories)) > 1:
        return None
    pairs = zip(drawn, names, strict=True)
    series = tuple(replace(_series(trace), name=name) for trace, (name,) in pairs)
    return Native("bar", categories[0], series)


def _lines(chart: Chart, traces: Sequence[Trace], layout: Trace) -> Native | None:
    """Dots on an axis that can be read: a line a trace, or a line a panel."""
    drawn = marked(traces)
    names = [trace.get("name") or "" for trace in drawn]
    if not drawn or not seen_across(layout):
        return None
    if not all(names):
        if len(drawn) != len(chart.table.columns) - 1:
            return None
        names = [str(name) for name in chart.table.columns[1:]]
    pairs = [(trace, name) for trace, name in zip(drawn, names, strict=True) if len(trace["x"])]
    axis = dotted(chart.table, layout, [trace for trace, _ in pairs])
    series = [Series(name, values, tints.of(_coloured(trace)), axis.joined(trace, traces))
              for trace, name in pairs for values in axis.values(trace, name)]  # fmt: skip
    return Native("line", axis.labels, tuple(series))


def _coloured(trace: Trace) -> Trace:
    """What says the colour of dots: they themselves, or the line through them."""
    return {"color": trace["marker"].get("color") or trace.get("line", {}).get("color")}


def _dots(chart: Chart, traces: Sequence[Trace], layout: Trace) -> Native | None:
    """Dots under each other, a row of the table each, as bars; before them what they stand by."""
    drawn = marked(traces)
    if len(drawn) != 1 or len(drawn[0]["x"]) != len(chart.table) or seen_across(layout):
        return None
    values, named = numbers(drawn[0]["x"]), _said(drawn[0], chart)
    colours = tints.each(drawn[0]["marker"], values)
    for line in traces:
        if line.get("mode") == "lines" and len(line["x"]) == 2 and line["x"][0] == line["x"][1]:
            values = (float(line["x"][0]), *values)
            named = [_caption(traces, line), *named]
            colours = (tints.plain(line["line"]["color"]), *colours)
    return Native("bar", tuple(named), (Series("", values, colours),))


def _said(drawn: Trace, chart: Chart) -> list[str]:
    """Rows by name; where a value is open at an end, with what is said of it: «at least 25.9 %»."""
    open_ends = [symbol != CLOSED for symbol in drawn["marker"]["symbol"]]
    rows = zip(keys(chart.table), chart.table.iloc[:, 2], open_ends, strict=True)
    return [f"{name}: {said}" if is_open else name for name, said, is_open in rows]


def _caption(traces: Sequence[Trace], line: Trace) -> str:
    at = line["x"][0]
    return next(
        tints.spoken(trace["text"][0])
        for trace in traces
        if trace.get("mode") == "text" and len(trace["x"]) == 1 and trace["x"][0] == at
    )


def _areas(chart: Chart, traces: Sequence[Trace], layout: Trace) -> Native | None:
    """Squares to scale as bars of their areas, in the order of the table."""
    if not is_scaled(layout) or len(traces) != len(chart.table) or marked(traces):
        return None
    squares = [
        (float(f"{max(numbers(trace['x']), key=_known) or 0.0:.{EXACT}e}"), trace)
        for trace in traces
    ]
    in_order = [*squares[-1:], *sorted(squares[:-1], key=lambda square: square[0])]
    values = tuple(float(f"{side**2:.{EXACT - 1}g}") for side, _ in in_order)
    colours = tuple(tints.plain(trace["line"]["color"]) for _, trace in in_order)
    ends = zip(chart.table.iloc[:, 0], chart.table.iloc[:, -1], strict=True)
    return Native("bar", tuple(map(", ".join, ends)), (Series("", values, colours),))


def _known(value: float | None) -> float:
    return value or 0.0


def _counted(chart: Chart, traces: Sequence[Trace], layout: Trace) -> Native | None:
    """A dot a sentence on the line of its topic, as bars of how many."""
    drawn = [trace for trace in marked(traces) if trace.get("customdata") is not None]
    if len(drawn) != 1 or seen_across(layout):
        return None
    heights = [float(y) for y in drawn[0]["y"]]
    counts = tuple(float(heights.count(y)) for y in sorted(set(heights)))
    if len(counts) != len(chart.table):
        return None
    named = tuple(map(str, chart.table.iloc[:, 1]))
    name = str(chart.table.columns[2])
    return Native("bar", named, (Series(name, counts, tints.of(drawn[0]["marker"])[:1]),))


FORMS: tuple[Callable[[Chart, Sequence[Trace], Trace], Native | None], ...] = (
    _bars,
    _counted,
    _lines,
    _dots,
    _areas,
)
