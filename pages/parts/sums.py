"""A value worked out from two others, opened: the sum, and where each of the two stands."""

from functools import lru_cache

import streamlit as st

from data.model.period import Period
from pages.parts import measured, provenance, tables
from pages.parts.figures import Row, records
from pages.parts.marks import escaped, quoted
from pages.parts.words import Words


def parts(row: Row) -> list[Row]:
    """The two values, what is divided and what it is divided by; none for a value as published."""
    return [observation(name) for name in (row["part"], row["whole"]) if name]


def observation(observation_id: str) -> Row:
    """An official value as it is held. Raises KeyError."""
    return _by_id(tables.version())[observation_id]


@lru_cache(maxsize=tables.VERSIONS)
def _by_id(_: str) -> dict[str, Row]:
    return {row["observation_id"]: row for row in records(tables.table("observations"))}


def period(w: Words, row: Row) -> str:
    """When: the period, or that none is stated."""
    if row["period_start"] is None:
        return w("period not stated")
    return w.period(Period(row["period_start"], row["period_end"]))


def line(w: Words, row: Row) -> str:
    """The sum in one line: «4.9 trn ₸ ÷ 16.59 trn ₸ = 29.5 %»."""
    part, whole = parts(row)
    return w(
        "{part} ÷ {whole} = {share}",
        part=w.value(part["value"], part["unit"]),
        whole=w.value(whole["value"], whole["unit"]),
        share=w.value(row["value"], row["unit"], 1),
    )


def opened(w: Words, row: Row) -> str:
    """The sum as HTML, under it its two numbers with period, words and source."""
    stands = "".join(_stands(w, part) for part in parts(row))
    return f'<p><strong>{escaped(line(w, row))}</strong></p><dl class="origin">{stands}</dl>'


def _stands(w: Words, row: Row) -> str:
    counted = measured.term(w, row["basis"]) if row["basis"] else ""
    said = [w.value(row["value"], row["unit"]), period(w, row), counted]
    words = f" {quoted(row['words'])}" if row["words"] else ""
    known = f"<dd>{escaped(' · '.join(filter(None, said)))}{words}</dd>"
    return provenance.of_series(w, row["series_id"], [row]) + known


def sources(w: Words, used: list[Row]) -> None:
    """Draws, folded beneath a chart, where its values stand; of worked out ones, their parts'."""
    found: dict[str, list[Row]] = {}
    for row in used:
        for stated in [row, *parts(row)]:
            if stated["formula"] is None:
                found.setdefault(stated["series_id"], []).append(stated)
    listed = "".join(provenance.of_series(w, name, rows) for name, rows in found.items())
    with st.expander(w("Sources")):
        st.html(f'<dl class="origin">{listed}</dl>')
