"""A share through the years as one official line, and what others said of it as points apart."""

import pandas as pd
import plotly.graph_objects as go

from pages.parts import lines, measured, palette
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import layout
from pages.parts.words import N_, Words

HEIGHT = 430  # px
FORMS = {
    "claim": (N_("said by officials and the press"), "diamond-open", palette.BLUE, 13),
    "article": (N_("stated in articles"), "square-open", palette.TEAL, 17),
}
SHOWN = ("year", "value", "unit", "status")


def frame(rows: list[Row]) -> pd.DataFrame:
    """The values of a series as the chart takes them: year, value, unit, status."""
    return pd.DataFrame([{name: row[name] for name in SHOWN} for row in rows], columns=SHOWN)


def chart(w: Words, shares: pd.DataFrame, points: list[Row], name: str) -> Chart:
    """The line of `frame`, the points of `standings.points`."""
    rows = records(shares)
    traces = lines.drawn(w, rows, name, palette.CITY)
    traces += [apart(w, kind, points) for kind in FORMS if of(kind, points)]
    top = max(row["value"] for row in [*rows, *points])
    figure = go.Figure(
        traces,
        layout(w, HEIGHT)
        | {"xaxis": lines.years(rows[0]["year"], rows[-1]["year"])}
        | {"yaxis": lines.values(w, top, rows[0]["unit"]), "hovermode": "closest"}
        | {"margin": {"l": 8, "r": 24, "t": 16, "b": 32}},
    )
    return Chart(figure, _alt(w, rows, points, name), _table(w, rows, points))


def of(kind: str, points: list[Row]) -> list[Row]:
    """The points of one kind: claim or article."""
    return [row for row in points if row["kind"] == kind]


def apart(w: Words, kind: str, points: list[Row]) -> go.Scatter:
    """The points of one kind, with their words."""
    said, symbol, colour, size = FORMS[kind]
    mine = of(kind, points)
    return go.Scatter(
        x=[row["year"] for row in mine],
        y=[row["value"] for row in mine],
        mode="markers",
        name=w(said),
        marker={"symbol": symbol, "color": colour, "size": size, "line": {"width": 2.5}},
        hovertext=[f"{w(said)}<br>{row['hover']}" for row in mine],
        hoverinfo="text",
    )


def legend(w: Words, points: list[Row], rows: list[Row]) -> str:
    """The signs of the chart as HTML; only of what is drawn."""
    signs = [("●", palette.CITY, w("official series"))]
    if any(row["status"] in measured.SOFT for row in rows):
        signs.append(("○", palette.CITY, w("provisional")))
    if any(row["status"] == measured.BREAK for row in rows):
        signs.append(("◆", palette.CITY, w("first year in new borders")))
    shapes = {"claim": "◇", "article": "□"}
    signs += [(shapes[kind], form[2], w(form[0])) for kind, form in FORMS.items()
              if of(kind, points)]  # fmt: skip
    listed = " · ".join(
        f'<span style="color:{colour}" aria-hidden="true">{sign}</span> {said}'
        for sign, colour, said in signs
    )
    return f'<p class="legend">{listed}</p>'


def finding(w: Words, rows: list[Row], name: str) -> str:
    """The share now, at first and at its highest; whether the newest value is provisional."""
    first, last = rows[0], rows[-1]
    peak = max(rows, key=lambda row: float(row["value"]))
    said = w(
        "By official statistics {city} made {share} of the country’s GDP in {year}; in {first} it"
        " was {then}. Its highest share was {most}, in {peak}.",
        city=name,
        share=lines.written(w, last), year=str(last["year"]),
        then=lines.written(w, first), first=str(first["year"]),
        most=lines.written(w, peak), peak=str(peak["year"]),
    )  # fmt: skip
    if last["status"] not in measured.SOFT:
        return said
    more = w("The value of {year} is provisional.", year=str(last["year"]))
    return f"{said} {more}"


def _alt(w: Words, rows: list[Row], points: list[Row], name: str) -> str:
    said = w("A line through the years, from zero. {finding}", finding=finding(w, rows, name))
    if not points:
        return said
    apart = "; ".join(
        w("{year}: {value}, {status}", year=str(row["year"]), status=_said(w, row),
          value=w.value(row["value"], rows[0]["unit"]))
        for row in points
    )  # fmt: skip
    more = w("Points apart from the line: {points}.", points=apart)
    return f"{said} {more}"


def _said(w: Words, row: Row) -> str:
    kind = row["kind"]
    return w(FORMS[kind][0])


def _table(w: Words, rows: list[Row], points: list[Row]) -> pd.DataFrame:
    def said(year: int, kind: str) -> str:
        mine = [row["value"] for row in of(kind, points) if row["year"] == year]
        return "; ".join(w.value(value, rows[0]["unit"]) for value in mine)

    years = [row["year"] for row in rows]
    columns = {
        w("Year"): [str(year) for year in years],
        w("Official series"): [lines.written(w, row) for row in rows],
        w("Status"): [measured.status(w, row) for row in rows],
        w("Said by officials and the press"): [said(year, "claim") for year in years],
        w("Stated in articles"): [said(year, "article") for year in years],
    }
    return pd.DataFrame(columns)
