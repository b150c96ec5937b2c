"""The figures as a table for reading: columns, numbers and dates in the visitor's language."""

from functools import partial

import pandas as pd
import streamlit as st

from pages.parts import controls, formula, labels, links, particulars, passages
from pages.parts.figures import Row
from pages.parts.words import Words

KEY = "figures-table"


def show(w: Words, rows: list[Row]) -> None:
    """Draws the table, and the words of the figure chosen in it or, by keyboard, by its name."""
    known = {row["figure_id"]: row for row in rows}
    listed = list(known)
    asked = controls.asked("figure")
    lines = [listed.index(asked)] if asked in known else []
    st.session_state[KEY] = {"selection": {"rows": lines, "columns": [], "cells": []}}
    st.dataframe(
        table(w, rows),
        hide_index=True,
        key=KEY,
        on_select=partial(_take, listed),
        selection_mode="single-row",
        alt=w("Table of figures"),
        column_config={w("Page"): st.column_config.LinkColumn(display_text=w("open"))},
    )
    chosen = controls.choice(
        w("Figure"), "figure", listed, lambda key: particulars.named(w, known[key])
    )
    if chosen:
        _open(w, known[chosen])


def _take(listed: list[str]) -> None:
    """A line chosen in the table chooses its figure."""
    lines = st.session_state[KEY]["selection"]["rows"]
    controls.choose("figure", listed[lines[0]] if lines else None)


def _open(w: Words, row: Row) -> None:
    words, known = st.columns(2, gap="large")
    with words:
        passages.show(w, [row])
        particulars.to_chart(w, row)
    with known:
        particulars.show(w, row)


def table(w: Words, rows: list[Row]) -> pd.DataFrame:
    """One line a figure, in the order given."""
    return pd.DataFrame(
        [_line(w, row) for row in rows],
        columns=[
            w("Words"), w("Value"), w("Indicator"), w("Period"), w("Role"), w("Kind"),
            w("Place"), w("Article"), w("Said before"), w("Page"),
        ],
    )  # fmt: skip


def _line(w: Words, row: Row) -> tuple[str, ...]:
    role, kind = labels.ROLES[row["role"]], labels.KINDS[row["kind"]]
    return (
        row["quote"],
        labels.amount(w, row),
        labels.indicator(w, row["indicator"]),
        labels.period(w, row),
        w(role),
        w(kind),
        particulars.place(w, row["place"]),
        row["title"],
        w("yes") if row["repeat_of"] else w("no"),
        links.page(w, row["figure_id"]),
    )


def computed(w: Words, numbers: list[Row]) -> pd.DataFrame:
    """The numbers computed from figures, each with its formula and the words of its operands."""
    rows = [_computed(w, number) for number in numbers]
    columns = [w("Computed"), w("Value"), w("What the words allow"), w("Role"), w("Formula")]
    return pd.DataFrame(rows, columns=[*columns, w("Words")])


def _computed(w: Words, number: Row) -> tuple[str, ...]:
    role = labels.ROLES[number["role"]]
    name, page = labels.indicator(w, number["indicator"]), links.page(w, number["derived_id"])
    return (
        f"[{name}]({page})",
        w.value(number["value"], number["unit"]),
        formula.interval(w, number),
        w(role),
        formula.line(w, number),
        "; ".join(f"«{row['quote']}»" for row in number["operands"].values()),
    )


def finding(w: Words, rows: list[Row], shown: list[Row]) -> str:
    """How many figures are known and shown; those said again are not counted twice."""
    known = w.plural("{count} figure", "{count} figures", _first(rows))
    if len(rows) == len(shown):
        return w("The articles of the library state: {figures}.", figures=known)
    return w("Shown: {shown} of {figures}.", shown=w.number(_first(shown)), figures=known)


def _first(rows: list[Row]) -> int:
    return sum(row["repeat_of"] is None for row in rows)
