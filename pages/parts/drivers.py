"""What a rise of gross regional product is made of: the sections measured, and all the rest."""

from itertools import pairwise

import pandas as pd
import plotly.graph_objects as go

from pages.parts import measured, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.growth import signed
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.words import Words

WHOLE = "grp"
SECTIONS = ("gva_real_estate", "gva_information", "gva_manufacturing", "gva_accommodation")
REST = "rest"
STEPS = 2  # from one year to the next, the last ones
ROW = 74  # px a section takes with its bars
SMALL = 13  # px: the longest name fits a phone
THICK = 0.27  # of a row, a bar
UNIT = "KZT"


def frame(place: str) -> pd.DataFrame:
    """Changes from year to year, the last ones: section, year, before, after, status, total.

    earlier is the level two years back, null where it is not held. Empty where not every section
    and the whole are held for those years.
    """
    found = {name: measured.of(name, place) for name in (WHOLE, *SECTIONS)}
    years = _common(found)[-STEPS - 1 :]
    levels = {name: {row["year"]: row for row in rows} for name, rows in found.items()}
    return pd.DataFrame(
        [row for step in pairwise(years) for row in _changes(levels, *step)],
        columns=["section", "year", "earlier", "before", "after", "status", "total"],
    )


def _common(found: dict[str, list[Row]]) -> list[int]:
    held = [{row["year"] for row in rows} for rows in found.values()]
    return sorted(set.intersection(*held))


def _changes(levels: dict[str, dict[int, Row]], before: int, after: int) -> list[Row]:
    ends = {name: (rows[before]["value"], rows[after]["value"]) for name, rows in levels.items()}
    low, high = ends.pop(WHOLE)
    ends[REST] = (low - sum(a for a, _ in ends.values()), high - sum(b for _, b in ends.values()))
    common = {"year": after, "status": levels[WHOLE][after]["status"], "total": high - low}
    return [
        common
        | {"section": name, "before": a, "after": b, "earlier": _level(levels, name, before - 1)}
        for name, (a, b) in ends.items()
    ]


def _level(levels: dict[str, dict[int, Row]], section: str, year: int) -> float | None:
    """The level of a measured section in a year, or None where it is not held."""
    row = levels.get(section, {}).get(year)
    return row["value"] if row else None


def named(w: Words, section: str) -> str:
    """What a section is called; the rest is what GRP counts besides."""
    if section == REST:
        return w("Everything else, taxes on products included")
    return measured.said(w, measured.series(section), "name")


def largest(changes: pd.DataFrame) -> Row:
    """The largest change of one measured section in one year."""
    measured = [row for row in records(changes) if row["section"] != REST]
    return max(measured, key=lambda row: abs(row["after"] - row["before"]))


def finding(w: Words, changes: pd.DataFrame, city: str) -> str:
    """The section that changed most in a year, and how much of the whole change that is."""
    row = largest(changes)
    change = row["after"] - row["before"]
    values = {
        "city": city, "section": named(w, row["section"]), "year": str(row["year"]),
        "last": str(row["year"] - 1), "low": w.value(row["before"], UNIT),
        "high": w.value(row["after"], UNIT), "change": signed(w, change, UNIT, 2),
        "total": signed(w, row["total"], UNIT, 2),
        "part": w.value(change / row["total"] * 100, "percent", 0),
    }  # fmt: skip
    said = w("{section}, {city}: from {low} in {last} to {high} in {year}.", **values)
    more = w("That is {change} of the {total} by which gross regional product changed that year at"
             " current prices ({part}). The source does not say why.", **values)  # fmt: skip
    return " ".join(filter(None, [said, more, _turn(w, row), _since(w, changes, row)]))


def _turn(w: Words, row: Row) -> str:
    """That the section had gone the other way the year before: part of its change is a return."""
    earlier = row["earlier"]
    if earlier is None or (row["before"] - earlier) * (row["after"] - row["before"]) >= 0:
        return ""
    values = {
        "year": str(row["year"] - 1), "last": str(row["year"] - 2),
        "low": w.value(earlier, UNIT), "high": w.value(row["before"], UNIT),
    }  # fmt: skip
    if row["before"] < earlier:
        return w(
            "The year before it had fallen: from {low} in {last} to {high} in {year}.", **values
        )
    return w("The year before it had risen: from {low} in {last} to {high} in {year}.", **values)


def _since(w: Words, changes: pd.DataFrame, row: Row) -> str:
    """What the same section did in the newest year, if that is another one."""
    newest = max(changes["year"])
    if newest == row["year"]:
        return ""
    mine = (changes["section"] == row["section"]) & (changes["year"] == newest)
    (after,) = records(changes[mine])
    return w("In {year} it changed by {change} of {total}.", year=str(newest),
             change=signed(w, after["after"] - after["before"], UNIT, 2),
             total=signed(w, after["total"], UNIT, 2))  # fmt: skip


def chart(w: Words, changes: pd.DataFrame) -> Chart:
    """A row a section, a bar a year, in trillions; the year that may still change is hatched."""
    rows = records(changes)
    sections = list(dict.fromkeys(row["section"] for row in rows))
    years = sorted({row["year"] for row in rows})
    ends = [row["after"] - row["before"] for row in rows]
    room = (max(*ends, 0) - min(*ends, 0)) * 0.62  # for the number at a bar's end
    figure = go.Figure(
        [trace for y, year in enumerate(years) for trace in _year(w, _of(rows, year), y)],
        layout(w, ROW * len(sections) + 16)
        | {"barmode": "overlay", "hovermode": "closest"}
        | {"xaxis": BARE_AXIS | {"range": [min(*ends, 0) - room / 9, max(ends) + room]}}
        | {"yaxis": BARE_AXIS | {"range": [len(sections) - 0.4, -0.6]}}
        | {"annotations": [_label(w, y, name) for y, name in enumerate(sections)]},
    )
    return Chart(figure, _alt(w, rows), _table(w, rows))


def _of(rows: list[Row], year: int) -> list[Row]:
    return [row for row in rows if row["year"] == year]


def _year(w: Words, rows: list[Row], position: int) -> list[go.Bar | go.Scatter]:
    """The bars of a year under those of the year before, each with its number to the right.

    Numbers are texts of their own: Plotly would put that of a fall to the left, out of sight.
    """
    places = [section + position * THICK for section in range(len(rows))]
    numbers = go.Scatter(
        x=[max(row["after"] - row["before"], 0) for row in rows],
        y=places,
        text=[_short(w, row) for row in rows],
        mode="text",
        textposition="middle right",
        hoverinfo="skip",
        cliponaxis=False,
    )
    return [_bars(w, rows, places), numbers]


def _bars(w: Words, rows: list[Row], places: list[float]) -> go.Bar:
    soft = rows[0]["status"] in measured.SOFT
    hatched: Row = {"pattern": {"shape": "/", "fgcolor": palette.CITY, "size": 6, "solidity": 0.3}}
    plain: Row = {"color": palette.CITY}
    ground = {"color": "rgba(0, 0, 0, 0)", "line": {"color": palette.CITY, "width": 1.5}}
    changes = [row["after"] - row["before"] for row in rows]
    return go.Bar(
        x=changes,
        y=places,
        width=THICK * 0.94,
        orientation="h",
        marker=ground | hatched if soft else plain,
        hovertext=[f"{named(w, row['section'])}<br>{_full(w, row)}" for row in rows],
        hoverinfo="text",
    )


def _short(w: Words, row: Row) -> str:
    change = signed(w, row["after"] - row["before"], UNIT, 2)
    return w("{change} in {year}", change=change, year=str(row["year"]))


def _full(w: Words, row: Row) -> str:
    return w("{year}: from {low} to {high}", year=str(row["year"]),
             low=w.value(row["before"], UNIT), high=w.value(row["after"], UNIT))  # fmt: skip


def _label(w: Words, y: int, section: str) -> Row:
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": y, "yshift": 22}
    return place | {"text": named(w, section), "font": {"size": SMALL}, "showarrow": False}


def _alt(w: Words, rows: list[Row]) -> str:
    said = (
        w("{what}, {change}", what=named(w, row["section"]), change=_short(w, row)) for row in rows
    )
    return w("Bars of changes at current prices. {changes}.", changes="; ".join(said))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            w("What"): [named(w, row["section"]) for row in rows],
            w("Year"): [str(row["year"]) for row in rows],
            w("The year before"): [w.value(row["before"], UNIT) for row in rows],
            w("This year"): [w.value(row["after"], UNIT) for row in rows],
            w("Change"): [signed(w, row["after"] - row["before"], UNIT, 2) for row in rows],
            w("Status"): [measured.status(w, row) for row in rows],
        }
    )
