"""All that is known of one figure: what it says, how it was read, what the checks found."""

import streamlit as st

from data.model.places import places
from pages.parts import controls, facts, labels, passages, rulebook
from pages.parts.facts import Facts
from pages.parts.figures import Row, by_id
from pages.parts.marks import escaped
from pages.parts.menu import BY_PATH, charted
from pages.parts.words import N_, Words

DIRECTIONS = {"up": N_("up"), "down": N_("down")}


def choose(w: Words, rows: list[Row]) -> str | None:
    """Draws the choice of a figure and, once one is chosen, its particulars; gives its id."""
    known = {row["figure_id"]: row for row in rows}
    chosen = controls.choice(w("Figure"), "figure", list(known), lambda key: named(w, known[key]))
    if chosen:
        show(w, known[chosen])
        to_chart(w, known[chosen])
        to_row(w, known[chosen])
    return chosen


def show(w: Words, row: Row) -> None:
    """Draws the particulars of a figure."""
    st.html(facts.listed(particulars(w, row)))


def particulars(w: Words, row: Row) -> Facts:
    """The figure as facts, and what the checks found."""
    checked = [(w("Check"), escaped(said)) for said in passages.verdicts(w, [row])]
    return [*read(w, row), *checked]


def read(w: Words, row: Row) -> Facts:
    """What was read as facts; what is not stated is said to be so."""
    return [
        (w("Value"), escaped(labels.amount(w, row))),
        (w("As written"), facts.quoted(row["stated"], row["language"])),
        (w("What the words allow"), escaped(labels.interval(w, row))),
        (w("Period"), escaped(labels.period(w, row))),
        (w("Role"), escaped(role(w, row))),
        (w("Indicator"), escaped(labels.indicator(w, row["indicator"]))),
        (w("Place"), escaped(place(w, row["place"]))),
        (w("Read by the rule"), escaped(rulebook.title(w, row["rule"]))),
        *_repeat(w, row),
    ]


def place(w: Words, place_id: str | None) -> str:
    """The name of a place, or that none is assigned."""
    found = places().get(place_id or "")
    return w.name(found.names) if found else w("not assigned")


def role(w: Words, row: Row) -> str:
    """What the number is said of, and of a change which way it goes."""
    said, direction = labels.ROLES[row["role"]], DIRECTIONS.get(row["direction"] or "")
    if not direction:
        return w(said)
    return w("{role}, {direction}", role=w(said), direction=w(direction))


def _repeat(w: Words, row: Row) -> Facts:
    first = by_id(row["repeat_of"]) if row["repeat_of"] else None
    if first is None:
        return []
    quote = facts.quoted(first["quote"], first["language"])
    return [(w("Said before as"), quote), (w("Counted"), escaped(w("once, where first said")))]


def named(w: Words, row: Row) -> str:
    """A figure in one line, to choose it by: its words, what it measures, when."""
    parts = [f"«{row['quote']}»", labels.indicator(w, row["indicator"]), labels.period(w, row)]
    return " · ".join(parts)


def to_chart(w: Words, row: Row) -> None:
    """A way to the page that charts the figure, unless it is the table itself."""
    entry = charted(row["indicator"])
    if entry is BY_PATH["figures"]:
        return
    st.page_link(
        entry.script,
        label=w("See it in the chart: {page}", page=w(entry.title)),
        icon=":material/bar_chart:",
        query_params={"lang": w.language, "figure": row["figure_id"]},
    )


def to_row(w: Words, row: Row) -> None:
    """A way to the figure's row in the table of all figures."""
    st.page_link(
        BY_PATH["figures"].script,
        label=w("See it in the table of figures"),
        icon=":material/table_chart:",
        query_params={"lang": w.language, "figure": row["figure_id"]},
    )
