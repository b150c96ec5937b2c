"""Rows of the tables as records again: what checks read."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from data.model.figure import Figure
from data.model.period import Period
from data.model.rows import Row
from data.model.series import (
    Claim,
    Division,
    Frequency,
    Observation,
    Series,
    Source,
    Statistics,
    Term,
)
from data.model.span import Span
from data.model.terms import Direction, Hedge, Kind, Language, Role, Status
from data.model.toml import Names


def statistics(rows: Mapping[str, list[Row]]) -> Statistics:
    """The tables of `official.NAMES`, derived values too. A series' scale stays in its rows."""
    return Statistics(
        series={row["series_id"]: _series(row) for row in rows["series"]},
        sources={row["source_id"]: _source(row) for row in rows["sources"]},
        observations=observations(rows["observations"]),
        claims=tuple(_claim(row) for row in rows["claims"]),
        terms={row["term"]: _term(row) for row in rows["terms"]},
        divisions=_divisions(rows["divisions"]),
    )


def observations(rows: Iterable[Row]) -> tuple[Observation, ...]:
    """Official values."""
    return tuple(_observation(row) for row in rows)


def figures(rows: Iterable[Row]) -> tuple[Figure, ...]:
    """Figures, without the reasons for what was read: the tables do not hold them."""
    return tuple(_figure(row) for row in rows)


def _figure(row: Row) -> Figure:
    plain: dict[str, Any] = {field.name: row.get(field.name) for field in fields(Figure)}
    start, end = row["period_start"], row["period_end"]
    return Figure(
        **plain
        | {
            "kind": Kind(row["kind"]),
            "hedge": Hedge(row["hedge"]),
            "role": Role(row["role"]),
            "status": Status(row["status"]),
            "direction": Direction(row["direction"]) if row["direction"] else None,
            "period": Period(start, end) if start else None,
            "span": Span(row["start"], row["end"]),
            "sentence": Span(row["sentence_start"], row["sentence_end"]),
            "reasons": (),
        }
    )


def _observation(row: Row) -> Observation:
    return Observation(**_cells(Observation, row) | {"status": Status(row["status"])})


def _claim(row: Row) -> Claim:
    said = {"hedge": Hedge(row["hedge"]), "role": Role(row["role"])}
    return Claim(**_cells(Claim, row) | said)


def _cells(record: type[Observation | Claim], row: Row) -> dict[str, Any]:
    start, end = row["period_start"], row["period_end"]
    plain = {field.name: row.get(field.name) for field in fields(record)}
    return plain | {
        "period": Period(start, end) if start else None,
        "value": Decimal(repr(row["value"])),
        "step": Decimal(repr(row["step"])),
    }


def _series(row: Row) -> Series:
    plain = ("series_id", "indicator", "unit", "sums", "continuous", "derived", "candidate_of")
    return Series(
        **{name: row[name] for name in plain},
        frequency=Frequency(row["frequency"]),
        names=_names(row, "name"),
        of=_names(row, "of"),
        basis=_names(row, "basis"),
        note=_names(row, "note") if row["note_en"] else None,
    )


def _source(row: Row) -> Source:
    plain: dict[str, Any] = {field.name: row.get(field.name) for field in fields(Source)}
    return Source(**plain | {"publisher": _names(row, "publisher")})


def _term(row: Row) -> Term:
    return Term(row["term"], row["kind"], _names(row, "name"))


def _divisions(rows: list[Row]) -> tuple[Division, ...]:
    """Rows of one parent and year are one division, in the tables' order."""
    children: dict[tuple[str, int], list[str]] = {}
    for row in rows:
        children.setdefault((row["parent"], row["first"]), []).append(row["child"])
    return tuple(
        Division(parent, tuple(named), first) for (parent, first), named in children.items()
    )


def _names(row: Row, column: str) -> Names:
    return {str(language): row[f"{column}_{language}"] for language in Language}
