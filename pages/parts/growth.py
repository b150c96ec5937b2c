"""How a city's output has grown since a year: volume at constant prices, beside the country's."""

from math import prod

import pandas as pd
import plotly.graph_objects as go

from pages.parts import lines, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import layout
from pages.parts.words import Words

HEIGHT = 300  # px
START = 100.0
MINUS = "\N{MINUS SIGN}"


def since(rows: list[Row], first: int, name: str) -> list[Row]:
    """Volume with the year `first` as 100: the product of the indices on each previous year.

    Rows with name, year, value, unit, status; none where an index is missing on the way.
    """
    after = [row for row in rows if row["year"] > first]
    if [row["year"] for row in after] != list(range(first + 1, first + 1 + len(after))):
        return []
    known = {"name": name, "unit": "percent"}
    start = known | {"year": first, "value": START, "status": "A"}
    return [start] + [
        known | {"year": row["year"], "status": row["status"], "value": _chained(after[: n + 1])}
        for n, row in enumerate(after)
    ]


def _chained(indices: list[Row]) -> float:
    return START * prod(float(row["value"]) / START for row in indices)


def frame(chained: dict[str, list[Row]]) -> pd.DataFrame:
    """The rows of `since` of all places, the accent's first."""
    return pd.DataFrame([row for rows in chained.values() for row in rows])


def signed(w: Words, value: float, unit: str = "", digits: int = 1) -> str:
    """A change with its sign; of a unit, or as a bare number."""
    size = w.value(abs(value), unit, digits) if unit else w.number(abs(value), digits)
    return f"{'+' if value >= 0 else MINUS}{size}"


def points(w: Words, rows: list[Row], first: int) -> str:
    """From one share to the other, and the difference in percentage points."""
    start = next(row for row in rows if row["year"] == first)
    last = rows[-1]
    return w(
        "From {first} to {last} the city’s share of GDP went from {before} to {after}: {change}"
        " percentage points.",
        first=str(first), last=str(last["year"]),
        before=lines.written(w, start), after=lines.written(w, last),
        change=signed(w, last["value"] - start["value"]),
    )  # fmt: skip


def volume(w: Words, city: list[Row], country: list[Row]) -> str:
    """How much more is produced than in the first year, prices left aside."""
    if not city or not country:
        return w("How much output grew at constant prices since then is not held.")
    return w(
        "At constant prices output changed by {city} in the city and by {country} in the country.",
        city=signed(w, city[-1]["value"] - START, "percent", 0),
        country=signed(w, country[-1]["value"] - START, "percent", 0),
    )


def chart(w: Words, chained: pd.DataFrame) -> Chart:
    """Lines of the rows of `since`: the first name in the accent."""
    rows = records(chained)
    names = list(dict.fromkeys(row["name"] for row in rows))
    colours = dict(zip(names, (palette.CITY, palette.REST), strict=True))
    by_name = {name: [row for row in rows if row["name"] == name] for name in names}
    lowest = min(names, key=lambda name: float(by_name[name][-1]["value"]))
    sides = {name: lines.BELOW if name == lowest else lines.ABOVE for name in names}
    figure = go.Figure(
        [
            trace
            for name in names
            for trace in lines.drawn(w, by_name[name], name, colours[name], sides[name])
        ],
        layout(w, HEIGHT)
        | {"xaxis": lines.years(rows[0]["year"], rows[-1]["year"])}
        | {"yaxis": lines.values(w, max(row["value"] for row in rows), "percent")}
        | {"hovermode": "closest", "margin": {"l": 8, "r": 24, "t": 16, "b": 32}},
    )
    return Chart(figure, _alt(w, by_name), _table(w, by_name))


def legend(names: list[str]) -> str:
    """Which line is whose, as HTML."""
    colours = (palette.CITY, palette.REST)
    each = (f'<span style="color:{colour}" aria-hidden="true">●</span> {name}'
            for name, colour in zip(names, colours, strict=True))  # fmt: skip
    return f'<p class="legend">{" · ".join(each)}</p>'


def _alt(w: Words, by_name: dict[str, list[Row]]) -> str:
    said = (
        w("{place}, {year}: {value}", place=name, year=str(rows[-1]["year"]),
          value=lines.written(w, rows[-1]))
        for name, rows in by_name.items()
    )  # fmt: skip
    year = str(next(iter(by_name.values()))[0]["year"])
    return w("Lines of output at constant prices, {year} as the whole. {values}.",
             year=year, values="; ".join(said))  # fmt: skip


def _table(w: Words, by_name: dict[str, list[Row]]) -> pd.DataFrame:
    years = [str(row["year"]) for row in next(iter(by_name.values()))]
    written = {name: [lines.written(w, row) for row in rows] for name, rows in by_name.items()}
    return pd.DataFrame({w("Year"): years} | written)
