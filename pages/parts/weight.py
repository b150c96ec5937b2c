"""The fiscal weight said in words: what it is, and which way it tips."""

import streamlit as st

from data.model.indicators import indicators
from pages.parts import formula, labels
from pages.parts.figures import Row, computed
from pages.parts.words import Words

LEVEL = 1.0  # both shares are the same


def of(shown: dict[str, Row]) -> Row | None:
    """The fiscal weight computed from these very figures (indicator -> figure), or None."""
    ids = {row["figure_id"] for row in shown.values()}
    return next(
        (
            number
            for number in computed("fiscal_weight")
            if {row["figure_id"] for row in number["operands"].values()} <= ids
        ),
        None,
    )


def show(w: Words, shown: dict[str, Row]) -> None:
    """Draws the weight of the two shares, where both are stated."""
    if number := of(shown):
        st.subheader(w("Fiscal weight"), anchor="weight")
        st.markdown(explained(w, number))
        formula.show(w, number)
        st.markdown(f":small[{measured(w, number)}]")


def explained(w: Words, number: Row) -> str:
    """What the number is, its interval, and what it means."""
    ends = [formula.rounded(number[end]) for end in ("low", "high")]
    said = w(
        "The fiscal weight is the city’s share of the budget’s revenue divided by its share of the"
        " economy: {weight} ({interval}, as far as rounding lets one tell).",
        weight=w.number(number["value"]),
        interval=labels.between(w, *(None if end is None else w.number(end, 4) for end in ends)),
    )
    return f"{said} {meaning(w, number)}"


def meaning(w: Words, number: Row) -> str:
    """Whether the words tell that it is above or below one."""
    if number["low"] is not None and number["low"] > LEVEL:
        return w("Above one: the city’s share of the revenue is larger than its share of output.")
    if number["high"] is not None and number["high"] < LEVEL:
        return w("Below one: the city’s share of the revenue is smaller than its share of output.")
    return w("The words do not tell whether it is above or below one.")


def measured(w: Words, number: Row) -> str:
    """What exactly each of the operands measures."""
    return " ".join(
        w("**{measure}.** {basis}.", measure=w.name(known.names), basis=w.name(known.basis))
        for row in number["operands"].values()
        if (known := indicators().get(row["indicator"]))
    )
