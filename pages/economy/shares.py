"""Shares: the city against the rest of the country, in output and in budget revenue."""

import streamlit as st

from data.model.places import city, places
from pages.parts import (
    agreement,
    charts,
    figures,
    findings,
    language,
    meanwhile,
    passages,
    shares,
    statements,
    weight,
)
from pages.parts.words import N_, Words

SHARES = {
    "economy_share": N_("The article states no share of the economy for this period."),
    "budget_revenue_share": N_(
        "The article states no share of the budget’s revenue for this period."
    ),
}


def body(w: Words, rows: list[figures.Row]) -> None:
    """The page for the article and period that the reader chooses."""
    finding = st.empty()
    shown = statements.choose(w, "of", statements.grouped(rows, statements.by_period))
    absent = [w(said) for indicator, said in SHARES.items() if indicator not in shown]
    finding.markdown(" ".join([findings.shares(w, *map(shown.get, SHARES)), *absent]))
    drawn = [shown[indicator] for indicator in SHARES if indicator in shown]
    name = w.name(places()[city()].names)
    chart = charts.kept(shares.part_of_whole, w, shares.frame(w, drawn), name)
    charts.picture("shares", chart)
    meanwhile.show(w, drawn)
    weight.show(w, shown)
    st.subheader(w("What the article says"), anchor="words")
    in_words = [row for digits in drawn if (row := figures.in_words(digits))]
    agreement.show(w, [*drawn, *in_words])
    passages.show(w, [*drawn, *in_words])
    charts.numbers(w, "shares", chart.table)


w = language.here()
st.title(w("Shares"), anchor=False)
stated = [row for name in SHARES for row in figures.stated(name) if row["role"] == "actual"]
if stated:
    body(w, stated)
else:
    st.markdown(w("No article of the library says what share of the country is the city’s."))
