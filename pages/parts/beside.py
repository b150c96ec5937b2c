"""What was said of the places and whole years that are explored: points beside the lines."""

from dataclasses import dataclass
from functools import lru_cache

import streamlit as st

from pages.parts import explored, figures, measured, passages, standings, tables
from pages.parts.explored import Wanted
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.words import Words


@dataclass(frozen=True, slots=True)
class Said:
    """By place: claims of officials and the press, and the figures of articles."""

    claims: dict[str, list[Row]]
    stated: dict[str, list[Row]]

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(len(rows) for rows in (*self.claims.values(), *self.stated.values()))


def said(wanted: Wanted) -> Said:
    """What was said of the places and years shown, in the series' unit; none of it computed."""
    return _said(tables.version(), wanted)


@lru_cache(maxsize=64)
def _said(_: str, wanted: Wanted) -> Said:
    indicator = _indicator(wanted)
    if indicator is None:
        return Said({}, {})
    claims, stated = (
        {place: [row for row in rows(indicator, place) if _fits(row, wanted)]
         for place in wanted.places}
        for rows in (standings.claims, figures.stated)
    )  # fmt: skip
    return Said(claims, stated)


def _indicator(wanted: Wanted) -> str | None:
    """What the series measures, where its level in whole years is shown."""
    series = measured.series(wanted.series_id)
    shown = wanted.view == "level" and series["frequency"] == "annual"
    return series["indicator"] if shown else None


def _fits(row: Row, wanted: Wanted) -> bool:
    """Of a fact, one value, in the same unit, of one whole year among those shown."""
    if row["role"] != "actual" or row["value"] is None or standings.when(row) != "year":
        return False
    unit = measured.series(wanted.series_id)["unit"]
    year = row["period_start"].year
    return bool(row["unit"] == unit and int(wanted.first) <= year <= int(wanted.last))


def points(w: Words, wanted: Wanted) -> list[Row]:
    """The points of all places, as `standings.points` gives them, each with its place's name."""
    found = said(wanted)
    return [
        point | {"hover": f"{escaped(measured.place(w, place))}<br>{point['hover']}"}
        for place in found.claims
        for point in standings.points(w, found.claims[place], found.stated[place])
    ]


def show(w: Words, wanted: Wanted) -> None:
    """Draws the words of all points by place, folded away; nothing where there are none."""
    found = said(wanted)
    if not found.count:
        return
    called = w.plural("{count} statement beside the official values",
                      "{count} statements beside the official values", found.count)  # fmt: skip
    with st.expander(called):
        for place, claims in found.claims.items():
            if claims or found.stated[place]:
                held = [row for row in explored.levels(wanted) if row["place"] == place]
                st.markdown(f"**{measured.place(w, place)}**")
                standings.show(w, claims, held)
                passages.show(w, found.stated[place])
