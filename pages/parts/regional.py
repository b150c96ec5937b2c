"""Regions of the country by a measure: which years and places are held, and what divides them."""

from functools import lru_cache

import pandas as pd

from data.model.places import city
from pages.parts import lines, measured, tables
from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

COUNTRY = "kazakhstan"
MEASURES = {
    "share": ("grp_share", N_("Share of the country’s GDP")),
    "level": ("grp", N_("Gross regional product, current prices")),
}
BACK = 4  # years that a slope spans until another is chosen
COLUMNS = ["place", "name", "year", "value", "unit", "status", "said", "lit"]


def years(measure: str) -> list[str]:
    """Years in which several regions are held, newest first."""
    found = [row["year"] for row in measured.of(MEASURES[measure][0], city())]
    return [str(year) for year in reversed(found)]


def ranked(measure: str, year: int) -> list[Row]:
    """The regions of a year, the largest first; never the country itself."""
    rows = measured.in_year(MEASURES[measure][0], year)
    regions = [row for place, row in rows.items() if place != COUNTRY]
    return sorted(regions, key=lambda row: float(row["value"]), reverse=True)


def frame(w: Words, rows: list[Row], lit: list[str]) -> pd.DataFrame:
    """Values as the charts take them; lit: which place is told apart, none is -1."""
    named = [
        row
        | {"name": measured.place(w, row["place"]), "said": lines.written(w, row)}
        | {"lit": lit.index(row["place"]) if row["place"] in lit else -1}
        for row in rows
    ]
    return pd.DataFrame([{name: row[name] for name in COLUMNS} for row in named], columns=COLUMNS)


def through(measure: str, places: list[str]) -> list[Row]:
    """All years of several places, one place after the other."""
    return [row for place in places for row in measured.of(MEASURES[measure][0], place)]


def comparable(measure: str, before: int, after: int) -> tuple[list[Row], list[str]]:
    """Values of both years of places whose borders are the same in both; and the other places."""
    ends = [measured.in_year(MEASURES[measure][0], year) for year in (before, after)]
    places = [row["place"] for row in ranked(measure, after)]
    same = [p for p in places if p in ends[0] and not changed(measure, p, before, after)]
    rows = [end[place] for place in same for end in ends]
    return rows, [place for place in places if place not in same]


def changed(measure: str, place: str, before: int, after: int) -> bool:
    """Whether a break lies after the one year and not after the other."""
    return any(
        row["status"] == measured.BREAK and before < row["year"] <= after
        for row in measured.of(MEASURES[measure][0], place)
    )


@lru_cache(maxsize=2)
def _divisions(_: str) -> dict[tuple[int, str], list[str]]:
    found: dict[tuple[int, str], list[str]] = {}
    for row in records(tables.table("divisions")):
        found.setdefault((row["first"], row["parent"]), []).append(row["child"])
    return found


def divided(w: Words, rows: list[Row] | None = None) -> list[str]:
    """A sentence a division; where values are given, only of what lies between them."""
    return [
        w("From {year} on counted apart: {children}; before, with {parent}.",
          year=str(year), parent=measured.place(w, parent),
          children=", ".join(measured.place(w, child) for child in children))
        for (year, parent), children in sorted(_divisions(tables.version()).items())
        if rows is None or _between(rows, year, {parent, *children})
    ]  # fmt: skip


def _between(rows: list[Row], year: int, places: set[str]) -> bool:
    """Whether the values of these places are from before the year and from after it."""
    years = [row["year"] for row in rows if row["place"] in places]
    return bool(years) and min(years) < year <= max(years)


def finding(w: Words, rows: list[Row], year: int) -> str:
    """Who leads, who follows, and where the city stands."""
    places = [row["place"] for row in rows]
    mine = places.index(city())
    ahead = rows[0] if mine else rows[1]
    values = {
        "year": str(year), "city": measured.place(w, city()), "count": w.number(len(rows)),
        "share": lines.written(w, rows[mine]), "rank": w.number(mine + 1),
        "other": measured.place(w, ahead["place"]), "second": lines.written(w, ahead),
    }  # fmt: skip
    if mine:
        return w("In {year} {city} has {share}: rank {rank} of {count} regions; first is {other}"
                 " ({second}).", **values)  # fmt: skip
    return w("In {year} {city} is the largest of {count} regions: {share}; next is {other}"
             " ({second}).", **values)  # fmt: skip
