"""What others say of a measure that a series holds: officials' claims and the articles' figures.

They are never part of a series: each is one number, with its words, beside it.
"""

from functools import lru_cache
from html import escape

import streamlit as st

from data.model.period import Period
from pages.parts import figures, labels, lines, measured, passages, tables
from pages.parts.figures import Row, records
from pages.parts.marks import quoted
from pages.parts.words import N_, Words

PLACED = N_("drawn as a point")
REASONS = {
    "year": PLACED,
    "part": N_("not drawn: part of a year is not compared with whole years"),
    "undated": N_("not drawn: the words do not say which year"),
}


def claims(indicator: str, place: str) -> list[Row]:
    """Claims of an indicator for a place, oldest first; `when` is year, part or undated."""
    return _claims(tables.version()).get((indicator, place), [])


@lru_cache(maxsize=2)
def _claims(_: str) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = {}
    for row in sorted(records(tables.table("claims")), key=lambda row: row["period"] or "~"):
        kept = found.setdefault((row["indicator"], row["place"]), [])
        kept.append(row | {"when": when(row)})
    return found


def when(row: Row) -> str:
    """Whether a statement is of one whole year: year, part or undated."""
    if row["period_start"] is None:
        return "undated"
    start = row["period_start"].year
    whole = Period.of_year(start) == Period(row["period_start"], row["period_end"])
    return "year" if whole else "part"


def stated(indicator: str) -> list[Row]:
    """The articles' own figures of a state in a whole year, in the indicator's own unit."""
    rows = [row for row in figures.stated(indicator) if row["role"] == "actual"]
    return [row for row in rows if row["value"] is not None and row["unit"] == "percent"]


def points(w: Words, said: list[Row], written: list[Row]) -> list[Row]:
    """What is drawn: year, value, kind (claim or article), hover (HTML); same places together."""
    each = [_point(row, "claim", claimed(w, row)) for row in said]
    each += [_point(row, "article", labels.source(w, row)) for row in written]
    drawn: dict[tuple[int, float, str], Row] = {}
    for row in filter(None, each):
        place = drawn.setdefault((row["year"], row["value"], row["kind"]), row | {"hover": ""})
        place["hover"] += ("<br>" if place["hover"] else "") + row["hover"]
    return list(drawn.values())


def _point(row: Row, kind: str, by: str) -> Row | None:
    if when(row) != "year":
        return None
    words = row["words"] if kind == "claim" else row["quote"]
    hover = f"«{escape(words)}»<br>{escape(by)}"
    return {"year": row["period_start"].year, "value": row["value"], "kind": kind, "hover": hover}


def claimed(w: Words, row: Row) -> str:
    """Who said it and when, as far as the source dates itself."""
    speaker = measured.term(w, row["speaker"])
    if row["known"] is None:
        return speaker
    if row["inferred"]:
        return w("{speaker}, by {day}", speaker=speaker, day=w.day(row["known"]))
    return w("{speaker}, {day}", speaker=speaker, day=w.day(row["known"]))


def beside(w: Words, indicator: str, place: str, rows: list[Row]) -> None:
    """Draws what was said, if anything, each beside the official value of its year, if held."""
    said, written = claims(indicator, place), stated(indicator)
    if said or written:
        st.subheader(w("What was said"), anchor="words")
        show(w, said, rows)
        passages.show(w, written)


def show(w: Words, said: list[Row], rows: list[Row]) -> None:
    """Draws the claims, each beside the official value of its year."""
    official = {row["year"]: row for row in rows}
    for row in said:
        year = row["period_start"].year if row["when"] == "year" else None
        st.html(quotation(w, row, official.get(year)))


def quotation(w: Words, row: Row, official: Row | None) -> str:
    """A claim as HTML: its words, who said it of when, the source, the official value beside it."""
    source = measured.source(row["source_id"])
    reason = REASONS[row["when"]]
    notes = [" · ".join([_value(w, row), _period(w, row), w(reason)])]
    if official:
        value = lines.written(w, official)
        notes.append(w("Official series, {period}: {value}", period=_period(w, row), value=value))
    listed = "".join(f"<li>{escape(note)}</li>" for note in notes)
    title = f"<cite>{escape(source['title'])}</cite>"
    link = f'<a href="{escape(source["url"])}">{title}</a>'
    by = escape(f"{claimed(w, row)} · {measured.said(w, source, 'publisher')}")
    return (
        f'<figure class="passage"><blockquote>{quoted(row["words"])}</blockquote>'
        f"<figcaption><cite>{by} · {link}</cite><ul>{listed}</ul></figcaption></figure>"
    )


def _value(w: Words, row: Row) -> str:
    hedge = row["hedge"]
    return w(labels.HEDGED[hedge], value=w.value(row["value"], row["unit"]))


def _period(w: Words, row: Row) -> str:
    if row["period_start"] is None:
        return w("period not stated")
    return w.period(Period(row["period_start"], row["period_end"]))
