"""What is planned when, as a short list."""

from functools import lru_cache

import streamlit as st

from data.model.period import Period
from data.model.topics import events, topics
from pages.parts import tables
from pages.parts.figures import Row, records
from pages.parts.marks import escaped
from pages.parts.words import Words

SHOWN = 4


def milestones() -> list[Row]:
    """All milestones, by time; one that several articles name stands once. Never to be changed."""
    return _milestones(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _milestones(_: str) -> list[Row]:
    ordered = tables.table("milestones").sort_values(["period_end", "period_start"], kind="stable")
    return records(ordered.drop_duplicates(["event", "topic", "period_start", "period_end"]))


def show(w: Words) -> None:
    """The latest few milestones: when, what, and the words that say so in their own language."""
    items = "".join(_item(w, row) for row in milestones()[-SHOWN:])
    if not items:
        st.markdown(w("The articles name no dates ahead."))
        return
    st.html(f'<dl class="agenda">{items}</dl>')


def _item(w: Words, row: Row) -> str:
    when = w.period(Period(row["period_start"], row["period_end"]))
    return f"<dt>{escaped(when)}</dt><dd>{escaped(subject(w, row))}</dd>"


def subject(w: Words, row: Row) -> str:
    """What the milestone is of: «Business centre: opening»."""
    event = w.name(events()[row["event"]].names)
    if row["topic"] is None:
        return event
    return w("{topic}: {event}", topic=w.name(topics()[row["topic"]].names), event=event.lower())
