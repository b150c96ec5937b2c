"""The rules that read the text, as the store lists them, told in the visitor's language."""

import pandas as pd
import streamlit as st

from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

TITLES = {
    "ordinal in words": N_("Ordinal number in words"),
    "indefinite": N_("Tens, hundreds, thousands of something, without a number"),
    "idiom": N_("Number in a turn of phrase"),
    "signed": N_("Number with a plus or a minus"),
    "numbering": N_("Number of a document, a house, a chapter"),
    "phone": N_("Telephone number"),
    "list number": N_("Number of an item in a list"),
    "footnote": N_("Number of a footnote"),
    "code": N_("Code of many digits"),
    "counter": N_("How often a page was viewed"),
    "how often": N_("How many times in a stretch of time"),
    "numeric date": N_("Date in digits"),
    "clock": N_("Time of day, or a score"),
    "age": N_("Age"),
    "weekday": N_("Day of the week"),
    "edge": N_("Beginning, middle or end of a period"),
    "date": N_("Day, month, quarter or year"),
    "name": N_("Digits within a name"),
    "ordinal": N_("Place in an order"),
    "series": N_("Number of a district, of a millionth resident"),
    "duration": N_("Length of time"),
    "relative time": N_("Time told from the day of publication"),
    "rate": N_("How often something happens"),
    "per": N_("What a price or a rate is counted by"),
    "range": N_("Range of two numbers"),
    "money sign": N_("Sum with a currency sign before it"),
    "fraction": N_("Part of a whole in words"),
    "fold": N_("Multiple in one word"),
    "times": N_("Number of times"),
    "measure": N_("Number with its unit"),
    "one": N_("The word “one”, more often “a certain” than a count"),
    "compound": N_("Quality told by a number: storeys, stars"),
    "count": N_("Number of things"),
}
GIVES = {
    "figure": N_("a figure"),
    "period": N_("a period"),
    "not_taken": N_("a number that is not taken"),
}


def title(w: Words, rule: str) -> str:
    """What a rule is called; one without a name of ours goes by its own."""
    return w(TITLES[rule]) if rule in TITLES else rule


def show(w: Words, rules: pd.DataFrame, figures: pd.DataFrame) -> None:
    """Draws the rules; the list is long and can be folded away."""
    with st.expander(w("The rules, in their order"), expanded=True):
        st.table(table(w, rules, figures), hide_index=True, border="horizontal")


def table(w: Words, rules: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """The rules in the order they are tried, with an example and how many figures each read."""
    read = figures["rule"].value_counts().to_dict()
    notes: dict[str, list[Row]] = {}
    for note in records(rules.sort_values("position", kind="stable")):
        notes.setdefault(note["name"], []).append(note)
    rows = [_line(w, said, read.get(name)) for name, said in notes.items()]
    columns = [w("Order"), w("Rule"), w("It reads"), w("It gives"), w("Figures in the library")]
    return pd.DataFrame(rows, columns=columns)


def _line(w: Words, notes: list[Row], count: int | None) -> tuple[str, ...]:
    """One rule, with the example in the visitor's language, else in the first that has one."""
    known = [note for note in notes if note["example"]]
    own = [note for note in known if note["language"] == w.language]
    example, gives = _example(w, *(own or known)[:1])
    order, name = w.number(notes[0]["position"]), title(w, notes[0]["name"])
    return order, name, example, gives, w.number(count) if count else ""


def _example(w: Words, note: Row | None = None) -> tuple[str, str]:
    if note is None:
        return "", ""
    gives = GIVES[note["gives"]]
    return f"«{note['example']}»", w(gives)
