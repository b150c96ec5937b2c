"""What the articles set for a time: milestones, and planned figures."""

from collections import Counter
from datetime import date

import pandas as pd
from babel import lists

from data.model.formulas import formulas
from data.model.period import Period
from pages.parts import agenda, cards, labels, mentions, timeline
from pages.parts.cards import Card
from pages.parts.figures import Row, derived, everything, records
from pages.parts.words import Words

PLANNED = ("plan", "target")
SAME = ["event", "topic", "period_start", "period_end"]


def figures() -> list[Row]:
    """Planned figures and targets, newest first; one said again stands once."""
    found = everything()
    return records(found[found["role"].isin(PLANNED) & found["repeat_of"].isna()])


def spans(w: Words) -> pd.DataFrame:
    """What is set for when: `what`, `start`, `end`, `words`; milestones and figures, by time.

    A milestone that several articles set stands once, in the newest article's words.
    """
    milestones = records(mentions.told("milestones").drop_duplicates(SAME))
    dated = [row for row in figures() if row["period_start"]]
    rows = [_span(agenda.subject(w, row), row) for row in milestones]
    rows += [_span(_figure(w, row), row) for row in dated]
    found = pd.DataFrame(rows, columns=["what", "start", "end", "words"])
    return found.sort_values(["start", "end"], kind="stable", ignore_index=True)


def _span(what: str, row: Row) -> Row:
    return {
        "what": what,
        "start": row["period_start"],
        "end": row["period_end"],
        "words": row["quote"],
    }


def _figure(w: Words, row: Row) -> str:
    name, amount = labels.indicator(w, row["indicator"]), labels.amount(w, row)
    return w("{indicator}: {amount}", indicator=name, amount=amount)


def finding(w: Words, found: pd.DataFrame, asof: date) -> str:
    """How much of it lies behind and ahead of a day, and what comes next."""
    states = [timeline.state(row["start"], row["end"], asof) for row in records(found)]
    count = Counter(states)
    said = {
        "past": w.plural("{count} has passed", "{count} have passed", count["past"]),
        "now": w.plural("{count} runs now", "{count} run now", count["now"]),
        "ahead": w.plural("{count} lies ahead", "{count} lie ahead", count["ahead"]),
    }
    there = lists.format_list([said[state] for state in said if count[state]], locale=w.language)
    known = w("Of the dates that the articles set, {states}.", states=str(there))
    return " ".join([known, *_next(w, found, states)])


def _next(w: Words, found: pd.DataFrame, states: list[str]) -> list[str]:
    if "ahead" not in states:
        return []
    row = found.iloc[states.index("ahead")]
    when = w.period(Period(row["start"], row["end"]))
    return [w("Next: {what} ({when}).", what=row["what"], when=when)]


def numbers(w: Words) -> list[Card]:
    """A card for each indicator's newest planned figure, and for what is computed from plans."""
    newest: dict[str, Row] = {}
    for row in figures():
        if row["indicator"]:
            newest.setdefault(row["indicator"], row)
    computed = [found for name in formulas() if (found := derived(name))]
    return [cards.stated(w, row) for row in newest.values()] + [
        cards.computed(w, number) for number in computed if number["role"] in PLANNED
    ]
