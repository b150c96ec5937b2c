"""The figures with their verdicts: which are asked for, and in which order."""

from functools import lru_cache

import streamlit as st

from pages.parts import controls, figures, particulars, passages, tables, verdicts
from pages.parts.figures import Row, by_id, records
from pages.parts.words import Words


def checks() -> list[Row]:
    """Every verdict on a figure."""
    return _checks(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _checks(_: str) -> list[Row]:
    return records(tables.table("checks"))


def of(row: Row) -> list[Row]:
    """The verdicts that say something of a figure, those on it first."""
    return _of(tables.version()).get(row["figure_id"], [])


@lru_cache(maxsize=tables.VERSIONS)
def _of(_: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for check in checks():
        found.setdefault(check["figure_id"], []).append(check)
    for check in checks():
        if check["other_id"] and check["check"] in passages.MUTUAL:
            found.setdefault(check["other_id"], []).append(check)
    return found


def rows() -> list[Row]:
    """The figures said for the first time: what needs looking at before what is confirmed."""
    return _rows(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _rows(_: str) -> list[Row]:
    first = [row for row in figures.rows() if row["repeat_of"] is None and of(row)]
    return sorted(first, key=_urgency)


def _urgency(row: Row) -> int:
    return min(verdicts.ORDER.index(check["verdict"]) for check in of(row))


def wanted(w: Words) -> list[Row]:
    """Draws the filters, and gives the figures that fit."""
    known = {row["figure_id"]: row for row in rows()}
    _first_said(known)
    left, middle, right = st.columns(3)
    with left:
        found = controls.choices(
            w("Verdict"), "verdict", _present("verdict", verdicts.ORDER),
            lambda verdict: verdicts.named(w, verdict),
        )  # fmt: skip
    with middle:
        by = controls.choices(
            w("Check"), "check", _present("check", tuple(verdicts.CHECKS)),
            lambda check: verdicts.checked(w, check),
        )  # fmt: skip
    with right:
        one = controls.choice(
            w("Figure"), "figure", list(known), lambda key: particulars.named(w, known[key])
        )
    return fitting([known[one]] if one else list(known.values()), found, by)


def _first_said(known: dict[str, Row]) -> None:
    """A figure said again is asked for: its verdicts are those of the first."""
    asked = by_id(controls.asked("figure"))
    if asked and asked["figure_id"] not in known and asked["repeat_of"] in known:
        controls.settle("figure", asked["repeat_of"])


def _present(column: str, order: tuple[str, ...]) -> list[str]:
    there = {check[column] for check in checks()}
    return [name for name in order if name in there]


def fitting(rows: list[Row], verdict: list[str], check: list[str]) -> list[Row]:
    """The figures with a verdict of these, given by a check of these; none is no limit."""
    if not verdict and not check:
        return rows
    return [
        row
        for row in rows
        if any(
            (not verdict or one["verdict"] in verdict) and (not check or one["check"] in check)
            for one in of(row)
        )
    ]
