"""A headline figure: its value, what it is, when, and a way to its words."""

from dataclasses import dataclass, replace
from html import escape

import streamlit as st

from pages.parts import answers, formula, labels, meanwhile, passages, sparkline, spread
from pages.parts.answers import Answer
from pages.parts.figures import Row, checks_of, in_words
from pages.parts.menu import Entry, following
from pages.parts.words import Words


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; rows: the figures whose words it opens.

    line: the official values as HTML, empty where there are none; leads: the page that charts them.
    """

    key: str
    label: str
    value: str
    notes: tuple[str, ...]
    rows: tuple[Row, ...]
    line: str = ""
    leads: Entry | None = None


def stated(w: Words, row: Row) -> Card:
    """The card of a figure."""
    words, answer = in_words(row), answers.of(row)
    said = [labels.amount(w, words)] if words else []
    role = labels.ROLES[row["role"]]
    verdict = [_verdict(w, row, answer)] if answer else []
    notes = (" · ".join([labels.period(w, row), w(role)]), *said, *verdict)
    rows = (row, words) if words else (row,)
    label = labels.indicator(w, row["indicator"])
    card = Card(row["indicator"], label, labels.amount(w, row), notes, rows)
    return _followed(w, card, answer) if answer else card


def _verdict(w: Words, row: Row, answer: Answer) -> str:
    """What the official statistics say of it: «revised since: 21.1 %»."""
    name = labels.VERDICTS[answer.check["verdict"]]
    expected = answer.check["expected"]
    if expected is None:
        return w(name)
    return w("{verdict}: {value}", verdict=w(name), value=w.value(expected, row["unit"], 1))


def _followed(w: Words, card: Card, answer: Answer) -> Card:
    """The card with the series that its figure was held against, or what comes near it."""
    figure, *_ = card.rows
    beside = meanwhile.held(figure, answer)
    if not beside:
        return card
    series = sparkline.drawn(w, figure, answer)
    line = series if answer.value else spread.drawn(w, figure, beside)
    return replace(card, line=line, leads=following(beside[0]["series_id"]))


def computed(w: Words, number: Row) -> Card:
    """The card of a derived number: its formula with the operands' values, and their words."""
    rows = tuple(number["operands"].values())
    role = labels.ROLES[number["role"]]
    line = w("computed: {formula}", formula=formula.line(w, number))
    notes = (w(role), line, *(said for row in rows for said in announced(w, row)))
    label = labels.indicator(w, number["indicator"])
    value = w.value(number["value"], number["unit"])
    return Card(number["indicator"], label, value, notes, rows)


def announced(w: Words, row: Row) -> list[str]:
    """What other announcements make of a figure: «40 %, confirmed: announced elsewhere 38.6 %»."""
    found: dict[str, list[float]] = {}
    for check in checks_of(row["figure_id"]):
        if check["check"] == "announcements" and check["figure_id"] == row["figure_id"]:
            found.setdefault(labels.VERDICTS[check["verdict"]], []).append(check["expected"])
    return [
        w("{said}, {verdict}: other announcements give {others}", said=labels.amount(w, row),
          verdict=w(verdict), others=", ".join(w.value(n, row["unit"], 1) for n in numbers))
        for verdict, numbers in found.items()
    ]  # fmt: skip


def draw(w: Words, card: Card) -> None:
    """Draws a card; its words open below the value, beside the way to the series' page."""
    with st.container(border=True, key=f"card-{card.key}", gap="xsmall", height="stretch"):
        notes = "".join(f'<p class="card-note">{escape(note)}</p>' for note in card.notes)
        st.html(
            f'<p class="card-label">{escape(card.label)}</p>'
            f'<p class="card-value">{escape(card.value)}</p>{notes}{card.line}'
        )
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            with st.popover(w("The words"), type="tertiary", icon=":material/format_quote:"):
                passages.show(w, list(card.rows))
            if card.leads:
                st.page_link(card.leads.script, label=w(card.leads.title))
