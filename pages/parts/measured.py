"""Official values as the pages use them: of several releases the newest, in the order of time."""

from datetime import date
from functools import lru_cache

from data.model.places import places
from pages.parts import tables
from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

STATUSES = {
    "A": N_("published"),
    "P": N_("provisional"),
    "E": N_("estimate"),
    "F": N_("forecast"),
    "B": N_("first year in new borders"),
}
SOFT = ("P", "E", "F")  # may still change
BREAK = "B"


def of(series_id: str, place: str) -> list[Row]:
    """The values of a series for a place, oldest first, each with its `year`; maybe none."""
    return _values(tables.version()).get((series_id, place), [])


def in_year(series_id: str, year: int) -> dict[str, Row]:
    """The values of all places in one year, by place."""
    return _years(tables.version()).get((series_id, year), {})


def latest(series_id: str, place: str) -> Row | None:
    """The newest value, or None where none is held."""
    return next(reversed(of(series_id, place)), None)


@lru_cache(maxsize=tables.VERSIONS)
def _values(_: str) -> dict[tuple[str, str], list[Row]]:
    newest: dict[tuple[str, ...], Row] = {}
    for row in sorted(records(tables.table("observations")), key=_known):
        newest[(row["series_id"], row["place"], row["period"], row["basis"])] = row
    found: dict[tuple[str, str], list[Row]] = {}
    for row in sorted(newest.values(), key=lambda row: (row["period_start"], row["period_end"])):
        kept = found.setdefault((row["series_id"], row["place"]), [])
        kept.append(row | {"year": row["period_start"].year})
    return found


def _known(row: Row) -> date:
    return row["known"] or date.min


@lru_cache(maxsize=tables.VERSIONS)
def _years(_: str) -> dict[tuple[str, int], dict[str, Row]]:
    found: dict[tuple[str, int], dict[str, Row]] = {}
    for (series_id, place), rows in _values(tables.version()).items():
        for row in rows:
            found.setdefault((series_id, row["year"]), {})[place] = row
    return found


@lru_cache(maxsize=tables.VERSIONS)
def _rows(_: str, name: str, key: str) -> dict[str, Row]:
    return {row[key]: row for row in records(tables.table(name))}


def status(w: Words, row: Row) -> str:
    """What the status of a value is, in words."""
    code = row["status"]
    return w(STATUSES[code])


def series(series_id: str) -> Row:
    """What a series measures. Raises KeyError."""
    return _rows(tables.version(), "series", "series_id")[series_id]


def source(source_id: str) -> Row:
    """A source of values or of claims. Raises KeyError."""
    return _rows(tables.version(), "sources", "source_id")[source_id]


def term(w: Words, term_id: str) -> str:
    """The name of a speaker, a measure or a basis. Raises KeyError."""
    return said(w, _rows(tables.version(), "terms", "term")[term_id], "name")


def said(w: Words, row: Row, column: str) -> str:
    """A column that stands in three languages, in the visitor's; empty where nothing is said."""
    return row[f"{column}_{w.language}"] or ""


def place(w: Words, place_id: str) -> str:
    """What a place is called."""
    return w.name(places()[place_id].names)
