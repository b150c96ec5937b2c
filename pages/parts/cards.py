"""A headline figure: its value, what it is, when, and a way to its words."""

from dataclasses import dataclass
from html import escape

import streamlit as st

from pages.parts import formula, labels, passages
from pages.parts.figures import Row, checks_of, in_words
from pages.parts.words import Words


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; rows: the figures whose words it opens."""

    key: str
    label: str
    value: str
    notes: tuple[str, ...]
    rows: tuple[Row, ...]


def stated(w: Words, row: Row) -> Card:
    """The card of a figure."""
    words = in_words(row)
    said = [labels.amount(w, words)] if words else []
    role = labels.ROLES[row["role"]]
    notes = (" · ".join([labels.period(w, row), w(role)]), *said, *_verdict(w, row))
    rows = (row, words) if words else (row,)
    label = labels.indicator(w, row["indicator"])
    return Card(row["indicator"], label, labels.amount(w, row), notes, rows)


def _verdict(w: Words, row: Row) -> list[str]:
    """What the official statistics say of it: «revised since: 21.1 %»."""
    return [
        w("{verdict}: {value}", verdict=w(verdict), value=w.value(expected, row["unit"], 1))
        if (expected := check["expected"]) is not None
        else w(verdict)
        for check in checks_of(row["figure_id"])
        if check["check"] == "official" and (verdict := labels.VERDICTS[check["verdict"]])
    ]


def computed(w: Words, number: Row) -> Card:
    """The card of a derived number: its formula with the operands' values, and their words."""
    rows = tuple(number["operands"].values())
    role = labels.ROLES[number["role"]]
    notes = (w(role), w("computed: {formula}", formula=formula.line(w, number)))
    label = labels.indicator(w, number["indicator"])
    value = w.value(number["value"], number["unit"])
    return Card(number["indicator"], label, value, notes, rows)


def draw(w: Words, card: Card) -> None:
    """Draws a card; its words open below the value."""
    with st.container(border=True, key=f"card-{card.key}", gap="xsmall"):
        notes = "".join(f'<p class="card-note">{escape(note)}</p>' for note in card.notes)
        st.html(
            f'<p class="card-label">{escape(card.label)}</p>'
            f'<p class="card-value">{escape(card.value)}</p>{notes}'
        )
        with st.popover(w("The words"), type="tertiary", icon=":material/format_quote:"):
            passages.show(w, list(card.rows))
