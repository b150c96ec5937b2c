"""Industrial zone: today's area and the planned one, to scale, and what other plans would give."""

import streamlit as st

from pages.parts import (
    additions,
    apart,
    chronicle,
    findings,
    formula,
    language,
    passages,
    scenario,
    statements,
)
from pages.parts.menu import BY_PATH
from pages.parts.words import Words

AREA, EXPANSION = "industrial_zone_area", "industrial_zone_expansion"
COMPUTED = ("planned_zone_area", "zone_addition")


def body(w: Words, groups: dict[str, statements.Group]) -> None:
    """The page for the article that the reader chooses."""
    finding = st.empty()
    shown = statements.choose(w, "of", groups)
    planned, added = (statements.computed_in(shown, name) for name in COMPUTED)
    if planned:
        shown = {row["indicator"]: row for row in planned["operands"].values()}
    finding.markdown(findings.zone(w, shown.get(AREA), shown.get(EXPANSION), planned))
    if AREA in shown:
        apart.part(w, BY_PATH["zone"], scenario.show, shown[AREA], planned)
    if planned and added:
        st.subheader(w("How the plan is computed"), anchor="plan")
        formula.show(w, planned)
        formula.show(w, added)
    st.subheader(w("What the article says"), anchor="words")
    passages.show(w, list(shown.values()))
    if AREA in shown:
        additions.show(w, shown[AREA], added)


w = language.here()
st.title(w("Industrial zone"), anchor=False)
stated = [
    *statements.drawable(AREA, "actual"),
    *statements.drawable(EXPANSION, "plan", "target"),
]
if stated:
    body(w, statements.grouped(stated, statements.by_article))
else:
    st.markdown(w("No article of the library states the area of the industrial zone."))
chronicle.show(w)
