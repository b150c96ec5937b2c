"""A scenario: another value than the article's, tried with a slider and always marked as such."""

import math

import streamlit as st

from pages.parts import charts, labels, zone
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.words import Words

KEY = "expansion"  # in the session and in the URL
BEFORE = "expansion-stated"  # the article's number when the page was last drawn
MOST = 100.0  # percent; further only where an article plans more


def show(w: Words, today: Row, planned: Row | None) -> None:
    """Draws the areas to scale and, where a plan is known, the slider that tries another one."""
    if planned:
        chart = _tried(w, today, planned)
    else:
        chart = charts.kept(zone.to_scale, w, zone.frame(w, today), today["value"])
        charts.picture("zone", chart)
    charts.numbers(w, "zone", chart.table)


def _tried(w: Words, today: Row, planned: Row) -> Chart:
    controls, picture = st.columns([2, 3], vertical_alignment="center", gap="large")
    plan = planned["operands"]["expansion"]
    with controls:
        tried = percent(w, plan)
    other = grown(today, tried) if tried != plan["value"] else None
    areas = zone.frame(w, today, planned, other)
    chart = charts.kept(zone.to_scale, w, areas, grown(today, most(plan))["value"])
    with picture:
        charts.picture("zone", chart)
    return chart


def most(stated: Row) -> float:
    """The slider's far end."""
    return max(MOST, float(math.ceil(stated["value"])))


def grown(today: Row, percent: float) -> Row:
    """What the area would be after another expansion; its interval is that of today's area."""
    times = 1 + percent / 100
    ends = {end: None if today[end] is None else today[end] * times for end in ("low", "high")}
    return {"role": "scenario", "value": today["value"] * times, "unit": today["unit"], **ends}


def percent(w: Words, stated: Row) -> float:
    """The expansion on the slider, in percent: the article's own until the reader moves it."""
    _follow(stated["value"])
    tried = st.slider(
        w("Expansion of the zone"),
        min_value=0.0,
        max_value=most(stated),
        value=stated["value"],
        step=1.0,
        format=_format(w),
        key=KEY,
        bind="query-params",
    )
    if tried == stated["value"]:
        said = w("The slider stands at the article’s number: {amount}.",
                 amount=labels.amount(w, stated))  # fmt: skip
        st.markdown(f":small[{said}]")
    else:
        _marked(w, stated, tried)
    return float(tried)


def _follow(own: float) -> None:
    """Where another article is chosen, a slider that nobody has moved goes to its number."""
    before = st.session_state.get(BEFORE)
    if before not in {None, own} and st.session_state.get(KEY) == before:
        _reset(own)
    st.session_state[BEFORE] = own


def _format(w: Words) -> str:
    """How the slider writes its value: the language's percent sign, at the language's distance."""
    return w.value(0, "percent").replace("%", "%%").replace("0", "%g")


def _marked(w: Words, stated: Row, tried: float) -> None:
    st.warning(
        w("A scenario, not the article’s number: {tried} instead of {amount}.",
          tried=w.value(tried, stated["unit"]), amount=labels.amount(w, stated)),
        icon=":material/tune:",
    )  # fmt: skip
    st.button(
        w("Back to the article’s number"),
        icon=":material/undo:",
        key="as-stated",
        on_click=_reset,
        args=(stated["value"],),
    )


def _reset(own: float) -> None:
    st.session_state[KEY] = own
