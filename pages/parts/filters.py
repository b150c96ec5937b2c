"""The filters of the table of figures: what each looks at, and how its choices are said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import pandas as pd
import streamlit as st

from pages.parts import controls, labels
from pages.parts.figures import Row
from pages.parts.words import N_, Words

NONE = "none"  # stands in the URL for what is not stated or not assigned


@dataclass(frozen=True, slots=True)
class Filter:
    """values: what of a figure it looks at, as ids; said: an id in the visitor's language."""

    key: str
    label: str
    values: Callable[[Row], list[str]]
    said: Callable[[Words, str], str]


def _years(row: Row) -> list[str]:
    if row["period_start"] is None:
        return [NONE]
    return [str(year) for year in range(row["period_start"].year, row["period_end"].year + 1)]


def _indicator(w: Words, value: str) -> str:
    return labels.indicator(w, None if value == NONE else value)


def _year(w: Words, value: str) -> str:
    return w("not stated") if value == NONE else value


FILTERS: tuple[Filter, ...] = (
    Filter("indicator", N_("Indicator"), lambda row: [row["indicator"] or NONE], _indicator),
    Filter("kind", N_("Kind"), lambda row: [row["kind"]], lambda w, value: w(labels.KINDS[value])),
    Filter("role", N_("Role"), lambda row: [row["role"]], lambda w, value: w(labels.ROLES[value])),
    Filter("year", N_("Year"), _years, _year),
)


def wanted(w: Words, rows: list[Row]) -> list[Row]:
    """Draws the search and the filters, and gives the figures that fit."""
    sought = controls.search(w("Search in words, articles and indicators"), "q")
    chosen = {}
    columns = st.columns(len(FILTERS) + 1)
    for column, each in zip(columns, FILTERS, strict=False):
        with column:
            said, listed = partial(each.said, w), options(each, rows)
            chosen[each.key] = controls.choices(w(each.label), each.key, listed, said)
    titles = {row["article_id"]: str(row["title"]) for row in rows}
    with columns[-1]:
        chosen["article"] = controls.choices(
            w("Article"), "article", list(titles), titles.__getitem__
        )
    return fitting(w, rows, chosen, sought)


def options(found: Filter, rows: list[Row]) -> list[str]:
    """What the filter can choose among: everything that is there, in order."""
    return sorted({value for row in rows for value in found.values(row)})


def fitting(w: Words, rows: list[Row], chosen: Mapping[str, list[str]], sought: str) -> list[Row]:
    """The figures that fit every filter that is set and hold every word that is sought.

    chosen: filter keys, and `article`, to ids; an empty list is no limit.
    """
    return [row for row in rows if _fits(row, chosen) and _holds(w, row, sought)]


def _fits(row: Row, chosen: Mapping[str, list[str]]) -> bool:
    articles = chosen.get("article") or [row["article_id"]]
    limits = [(chosen.get(each.key), each.values(row)) for each in FILTERS]
    return row["article_id"] in articles and all(
        not wanted or not set(wanted).isdisjoint(values) for wanted, values in limits
    )


def _holds(w: Words, row: Row, sought: str) -> bool:
    sentence = row["text"][row["sentence_start"] : row["sentence_end"]]
    name = labels.indicator(w, row["indicator"])
    where = " ".join((row["figure_id"], sentence, row["title"], name)).casefold()
    return all(word in where for word in sought.casefold().split())


def only(frame: pd.DataFrame, rows: list[Row]) -> pd.DataFrame:
    """The frame's rows of these figures, in their order."""
    return frame.set_index("figure_id", drop=False).loc[[row["figure_id"] for row in rows]]
