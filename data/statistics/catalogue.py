"""The catalogue's entries as records: series, sources, terms, divisions."""

from decimal import Decimal
from typing import Any

from data.model.errors import StatisticsError
from data.model.series import Division, Frequency, Series, Source, Term
from data.model.terms import Language
from data.model.toml import Names, names

FILE, SOURCES = "catalogue.toml", "sources.toml"
KINDS = {"bases": "basis", "speakers": "speaker", "measures": "measure"}
FLAGS = ("sums", "quoted", "continuous", "derived")


def series(entries: dict[str, Any]) -> dict[str, Series]:
    """The entries of [series]. Raises StatisticsError, CatalogueError."""
    return {key: _series(key, entry) for key, entry in entries.items()}


def _series(key: str, entry: dict[str, Any]) -> Series:
    place = f"{FILE} [series.{key}]"
    try:
        return Series(
            series_id=key,
            indicator=entry.get("indicator"),
            candidate_of=entry.get("candidate_of"),
            unit=entry["unit"],
            frequency=Frequency(entry["frequency"]),
            names=names(entry, "names", place),
            of=names(entry, "of", place),
            basis=names(entry, "basis", place),
            note=names(entry, "note", place) if "note" in entry else None,
            scale=Decimal(entry.get("scale", 1)),
            step=Decimal(entry.get("step", 0)),
            **{flag: entry[flag] for flag in FLAGS if flag in entry},
        )
    except (KeyError, ValueError, ArithmeticError) as error:
        fix = "Give it a unit and a frequency: annual, ytd or point."
        raise StatisticsError(str(error), place, fix) from error


def sources(entries: dict[str, Any]) -> dict[str, Source]:
    """The entries of sources.toml. Raises StatisticsError, CatalogueError."""
    return {key: _source(key, entry) for key, entry in entries.items()}


def _source(key: str, entry: dict[str, Any]) -> Source:
    place = f"{SOURCES} [{key}]"
    try:
        return Source(key, publisher=_publisher(entry, place), **_without(entry, "publisher"))
    except (KeyError, TypeError) as error:
        fix = "Give it publisher, title and url; published, copy, accessed, licence where known."
        raise StatisticsError(str(error), place, fix) from error


def _publisher(entry: dict[str, Any], place: str) -> Names:
    """A name in three languages, or one proper name for all."""
    said = entry["publisher"]
    if isinstance(said, str):
        return dict.fromkeys(map(str, Language), said)
    return names(entry, "publisher", place)


def _without(entry: dict[str, Any], field: str) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key != field}


def terms(entries: dict[str, Any]) -> dict[str, Term]:
    """Bases, speakers and measures by id. Raises CatalogueError."""
    return {
        key: Term(key, kind, names(entries[group], key, f"{FILE} [{group}]"))
        for group, kind in KINDS.items()
        for key in entries.get(group, {})
    }


def divisions(entries: list[dict[str, Any]]) -> tuple[Division, ...]:
    """Where regions were divided. Raises StatisticsError."""
    try:
        return tuple(
            Division(entry["parent"], tuple(entry["children"]), entry["first"]) for entry in entries
        )
    except KeyError as error:
        fix = "Give it parent, children and first, a year."
        raise StatisticsError(f"{error} is missing", f"{FILE} [[divisions]]", fix) from error
