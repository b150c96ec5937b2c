"""Industrial zone: today's area and the planned one, to scale, and what other plans would give."""

import streamlit as st

from pages.parts import (
    charts,
    figures,
    findings,
    formula,
    language,
    passages,
    scenario,
    statements,
    zone,
)
from pages.parts.charts import Chart
from pages.parts.words import Words

AREA, EXPANSION = "industrial_zone_area", "industrial_zone_expansion"
COMPUTED = ("planned_zone_area", "zone_addition")


def body(w: Words, groups: dict[str, statements.Group]) -> None:
    """The page for the article that the reader chooses."""
    finding = st.empty()
    shown = statements.choose(w, "of", groups)
    computed = [n for name in COMPUTED if (n := statements.computed_in(shown, name))]
    planned = computed[0] if computed else None
    if planned:
        shown = {row["indicator"]: row for row in planned["operands"].values()}
    finding.markdown(findings.zone(w, shown.get(AREA), shown.get(EXPANSION), planned))
    chart = drawn(w, shown[AREA], planned) if AREA in shown else None
    if computed:
        st.subheader(w("How the plan is computed"), anchor="plan")
        for number in computed:
            formula.show(w, number)
    st.subheader(w("What the article says"), anchor="words")
    passages.show(w, list(shown.values()))
    if chart:
        charts.numbers(w, "zone", chart.table)


def drawn(w: Words, today: figures.Row, planned: figures.Row | None) -> Chart:
    """The areas to scale, beside the slider that tries another expansion than the planned one."""
    controls, picture = st.columns([2, 3], vertical_alignment="center", gap="large")
    tried, largest = None, today["value"]
    if planned:
        plan = planned["operands"]["expansion"]
        largest = scenario.grown(today, scenario.most(plan))["value"]
        with controls:
            percent = scenario.percent(w, plan)
        tried = scenario.grown(today, percent) if percent != plan["value"] else None
    chart = zone.to_scale(w, zone.frame(w, today, planned, tried), largest)
    with picture:
        charts.picture("zone", chart)
    return chart


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
