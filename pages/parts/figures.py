"""Figures as the pages need them: with their article, newest first, the best of several."""

from datetime import date
from functools import lru_cache
from typing import Any

import pandas as pd

from data.model.places import city
from data.model.preference import rank
from pages.parts import tables

Row = dict[str, Any]
Named = tuple[Any, ...]
OF_ARTICLE = ["title", "language", "publisher", "url", "published"]
BOUNDS = ["published_from", "published_to"]


def everything() -> pd.DataFrame:
    """All figures, repeats too, each with its article's columns and the `moment` it speaks of."""
    return _everything(tables.version())


def rows() -> list[Row]:
    """The same as plain rows, newest first; shared between visitors, never to be changed."""
    return _rows(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _everything(_: str) -> pd.DataFrame:
    articles = tables.table("articles")[["article_id", "text", *OF_ARTICLE, *BOUNDS]]
    joined = tables.table("figures").merge(articles, on="article_id", how="left")
    joined["moment"] = [_moment(row) for row in records(joined)]
    ranks = [_preference(row) for row in records(joined)]
    order = sorted(range(len(ranks)), key=ranks.__getitem__, reverse=True)
    return joined.iloc[order].reset_index(drop=True)


def _preference(row: Row) -> tuple[date, date, bool]:
    """As the checks prefer one statement to another, but words keep their place in the text."""
    return rank(row["moment"], row["published"] or row["published_to"], in_words=False)


@lru_cache(maxsize=tables.VERSIONS)
def _rows(_: str) -> list[Row]:
    return records(everything())


@lru_cache(maxsize=tables.VERSIONS)
def _by_id(_: str) -> dict[str, Row]:
    return {row["figure_id"]: row for row in rows()}


@lru_cache(maxsize=tables.VERSIONS)
def _stated(_: str) -> dict[Named, list[Row]]:
    found: dict[Named, list[Row]] = {}
    for row in rows():
        if row["repeat_of"] is None:
            found.setdefault((row["indicator"], row["place"]), []).append(row)
    return found


def _moment(row: Row) -> date:
    """The day a figure speaks of: its period's end, else its article's date, else its bounds."""
    candidates = ("period_end", "published", "published_to", "published_from")
    return next((row[name] for name in candidates if row[name] is not None), date.min)


def stated(indicator: str, place: str | None = None) -> list[Row]:
    """First statements of an indicator for a place (the city, if none is given), newest first.

    Shared between visitors, never to be changed.
    """
    return _stated(tables.version()).get((indicator, place or city()), [])


def latest(indicator: str) -> Row | None:
    """The newest statement: of a fact before a plan, in digits before one said in words."""
    return _latest(tables.version()).get((indicator, city()))


@lru_cache(maxsize=tables.VERSIONS)
def _latest(version: str) -> dict[Named, Row]:
    return {named: min(found, key=_rank) for named, found in _stated(version).items()}


def _rank(row: Row) -> tuple[bool, bool]:
    """Of equal rank the newest, which comes first, is taken."""
    return row["role"] != "actual", row["kind"] == "ratio"


def in_words(row: Row) -> Row | None:
    """The statement of the same number as a fraction in words («пятая часть»), if there is one."""
    return _in_words(tables.version()).get(_told(row, row["place"] or city()))


@lru_cache(maxsize=tables.VERSIONS)
def _in_words(version: str) -> dict[Named, Row]:
    every = (row for found in _stated(version).values() for row in found if row["kind"] == "ratio")
    told: dict[Named, Row] = {}
    for row in every:
        told.setdefault(_told(row, row["place"]), row)
    return told


def _told(row: Row, place: str | None) -> Named:
    """What two statements of one number in one article have in common."""
    return row["indicator"], place, row["article_id"], row["period_start"], row["period_end"]


def by_id(figure_id: str | None) -> Row | None:
    """One figure, or None where no figure has this id."""
    return _by_id(tables.version()).get(figure_id or "")


def derived(indicator: str) -> Row | None:
    """A computed number with `operands`: name -> figure; of the newest operands, or None."""
    return next(iter(computed(indicator)), None)


def computed(indicator: str) -> list[Row]:
    """All computed numbers of an indicator with their `operands`, newest operands first."""
    return _computed(tables.version()).get(indicator, [])


@lru_cache(maxsize=tables.VERSIONS)
def _computed(_: str) -> dict[str, list[Row]]:
    used: dict[str, dict[str, Row]] = {}
    for operand in records(tables.table("operands")):
        if row := by_id(operand["figure_id"]):
            used.setdefault(operand["derived_id"], {})[operand["name"]] = row
    numbers = [_with(number, used) for number in records(tables.table("derived"))]
    found: dict[str, list[Row]] = {}
    for number in sorted(numbers, key=lambda number: number["moment"], reverse=True):
        found.setdefault(number["indicator"], []).append(number)
    return found


def _with(number: Row, used: dict[str, dict[str, Row]]) -> Row:
    operands = used[number["derived_id"]]
    return number | {
        "operands": operands,
        "moment": max(row["moment"] for row in operands.values()),
    }


def checks_of(figure_id: str) -> list[Row]:
    """The verdicts on a figure, and those in which it is the other one."""
    return _checks(tables.version()).get(figure_id, [])


@lru_cache(maxsize=tables.VERSIONS)
def _checks(_: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for check in records(tables.table("checks")):
        for figure_id in {check["figure_id"], check["other_id"]} - {None}:
            found.setdefault(figure_id, []).append(check)
    return found


def records(frame: pd.DataFrame) -> list[Row]:
    """Rows as plain dictionaries, null as None; only a null differs from itself."""
    names = [str(name) for name in frame.columns]
    columns = [frame[name].tolist() for name in frame.columns]
    return [
        {name: None if value != value else value for name, value in zip(names, values, strict=True)}
        for values in zip(*columns, strict=True)
    ]
