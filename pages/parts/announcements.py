"""What others said of the industrial zone: numbers with their words, each counted its own way."""

from datetime import date
from functools import lru_cache

from pages.parts import figures, tables
from pages.parts.figures import Row, records

ADDED = "zone_growth"  # how much area is to be added
MEASURES = (
    ADDED,
    "industrial_zone_expansion",
    "industrial_zone_companies",
    "zone_projects",
    "industrial_zone_jobs",
    "industrial_zone_investment",
    "zone_output",
    "zone_developed",
    "zone_parks",
    "zone_plants",
    "zone_plots",
)


def of(place: str) -> list[Row]:
    """Claims of these measures for a place, in the order in which they were said."""
    return [row for row in _claims(tables.version()) if row["place"] == place]


@lru_cache(maxsize=tables.VERSIONS)
def _claims(_: str) -> list[Row]:
    found = [row for row in records(tables.table("claims")) if row["measure"] in MEASURES]
    return sorted(found, key=_order)


def _order(row: Row) -> tuple[date, str, str, int]:
    """Of one speaker in one source, in the order of the table above."""
    said = row["known"] or row["period_end"] or date.min
    return said, row["source_id"], row["speaker"], MEASURES.index(row["measure"])


def additions(place: str) -> list[Row]:
    """The areas announced to be added."""
    return [row for row in of(place) if row["measure"] == ADDED]


def checks(expansion: Row | None) -> dict[str, Row]:
    """What the announcements make of an article's figure of expansion: claim -> its check."""
    if expansion is None:
        return {}
    return {
        check["claim_id"]: check
        for check in figures.checks_of(expansion["figure_id"])
        if check["check"] == "announcements" and check["figure_id"] == expansion["figure_id"]
    }
