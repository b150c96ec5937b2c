"""Sectors measured: value added of the priorities that the articles name, and of real estate."""

from dataclasses import dataclass

import pandas as pd

from data.model.places import city
from pages.parts import measured
from pages.parts.figures import Row
from pages.parts.words import N_, Words

SMALL = 10.0  # percent of the city's product; what is below is called small
WHOLE = "grp"


@dataclass(frozen=True, slots=True)
class Sector:
    """A section of the statistics; topic: the priority of the articles that it is nearest to."""

    name: str
    topic: str | None = None


SECTORS: dict[str, Sector] = {
    "manufacturing": Sector(N_("Manufacturing"), "manufacturing"),
    "accommodation": Sector(N_("Accommodation and food"), "tourism"),
    "information": Sector(N_("Information and communication"), "it"),
    "real_estate": Sector(N_("Real estate")),
}
MEASURES: dict[str, tuple[str, str]] = {
    "share_of_city": (N_("Share of the city’s gross regional product"), "{}_share"),
    "share_of_country": (N_("Share of the country’s sector"), "{}_of_country"),
    "level": (N_("Value added"), "gva_{}"),
}


def rows(measure: str) -> dict[str, list[Row]]:
    """The values of each sector that is held, by sector."""
    series = MEASURES[measure][1]
    found = {name: measured.of(series.format(name), city()) for name in SECTORS}
    return {name: values for name, values in found.items() if values}


def frame(w: Words, found: dict[str, list[Row]]) -> pd.DataFrame:
    """The values as panels take them."""
    return pd.DataFrame(
        [
            {
                "line": name,
                "name": w(SECTORS[name].name),
                "year": row["year"],
                "value": row["value"],
                "said": w.value(row["value"], row["unit"], 1),
                "provisional": row["status"] in measured.SOFT,
            }
            for name, values in found.items()
            for row in values
        ]
    )


def finding(w: Words) -> str:
    """How much of the city's product the named priorities are, and what else moves it."""
    named = {name: rows_ for name, rows_ in rows("share_of_city").items() if SECTORS[name].topic}
    latest = {name: values[-1] for name, values in named.items()}
    each = ", ".join(_said(w, name, row) for name, row in latest.items())
    total = sum(float(row["value"]) for row in latest.values())
    year = str(max(row["year"] for row in latest.values()))
    small = all(row["value"] < SMALL for row in latest.values())
    message = (
        N_("The named priorities are small in value added ({year}): {sectors}; together {total} of"
           " the city’s gross regional product.")
        if small
        else N_("The named priorities in value added ({year}): {sectors}; together {total} of the"
                " city’s gross regional product.")
    )  # fmt: skip
    share = w.value(total, "percent", 1)
    parts = [w(message, year=year, sectors=each, total=share), _country(w), _driver(w)]
    return " ".join(filter(None, parts))


def _said(w: Words, name: str, row: Row) -> str:
    share = w.value(row["value"], row["unit"], 1)
    return w("{sector} {share}", sector=w(SECTORS[name].name).lower(), share=share)


def _country(w: Words) -> str:
    """The named sector of which the city has most of the country's."""
    latest = {
        name: values[-1] for name, values in rows("share_of_country").items() if SECTORS[name].topic
    }
    if not latest:
        return ""
    name = max(latest, key=lambda name: float(latest[name]["value"]))
    return w(
        "Largest share of the country’s sector: {sector}.", sector=_said(w, name, latest[name])
    )


def _driver(w: Words) -> str:
    """What the section that no article names adds to the rise of its best year."""
    levels = {row["year"]: row["value"] for row in measured.of("gva_real_estate", city())}
    whole = {row["year"]: row["value"] for row in measured.of(WHOLE, city())}
    rises = {
        year: levels[year] - levels[year - 1]
        for year in levels
        if {year, year - 1} <= levels.keys() & whole.keys()
    }
    if not rises:
        return ""
    year = max(rises, key=lambda year: rises[year])
    return w(
        "Real estate, which is no priority, moved more: in {year} it gave {part} of the {rise} by"
        " which the city’s product rose.",
        year=str(year),
        part=w.value(rises[year], "KZT"),
        rise=w.value(whole[year] - whole[year - 1], "KZT"),
    )
