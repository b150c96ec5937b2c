"""Areas to be added, as the article and others say: bars to one scale beside today's area."""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from data.model.places import city
from pages.parts import announcements, charts, labels, palette, standings
from pages.parts.charts import Chart
from pages.parts.figures import Row, records
from pages.parts.layout import BARE_AXIS, layout
from pages.parts.marks import escaped
from pages.parts.words import N_, Words

ROW, LIFT, THICK = 76, 0.38, 0.26  # px from bar to bar; of a row, up to a label, and a bar
AGREED = {
    "confirmed": N_("The article’s {said} of {area} agrees with what was announced: {others}."),
    "differs": N_(
        "The article’s {said} of {area} does not agree with what was announced: {others}."
    ),
}
NAMED = {"actual": N_("{area} today"), "plan": N_("{area} more, planned")}


def show(w: Words, today: Row, added: Row | None) -> None:
    """Draws the announcements beside the article's plan; nothing where there are none.

    today: the figure of the zone's area; added: the computed area that the plan adds, if any.
    """
    said = announcements.additions(city())
    if not said:
        return
    plan = added["operands"]["expansion"] if added else None
    st.subheader(w("What else was announced"), anchor="announced")
    st.markdown(finding(w, said, plan, today))
    charts.show(w, "announced", charts.kept(chart, w, frame(w, today, added, said)))


def finding(w: Words, said: list[Row], plan: Row | None, today: Row) -> str:
    """What was announced, and whether the article's plan agrees with it."""
    listed = w("Other announcements of the expansion: {announced}.",
               announced="; ".join(_announced(w, row) for row in said))  # fmt: skip
    return " ".join([listed, *_agreement(w, said, plan, today)])


def _announced(w: Words, row: Row) -> str:
    return f"+{_amount(w, row)} ({standings.claimed(w, row)})"


def _amount(w: Words, row: Row) -> str:
    hedge = labels.HEDGED[row["hedge"]]
    return w(hedge, value=w.value(row["value"], row["unit"]))


def _agreement(w: Words, said: list[Row], plan: Row | None, today: Row) -> list[str]:
    checks = announcements.checks(plan)
    grouped: dict[str, list[str]] = {}
    for row in said:
        if check := checks.get(row["claim_id"]):
            grouped.setdefault(check["verdict"], []).append(_share(w, row, check))
    return [
        w(AGREED[verdict], said=labels.amount(w, plan), area=labels.amount(w, today),
          others=", ".join(others))
        for verdict, others in grouped.items() if plan and verdict in AGREED
    ]  # fmt: skip


def _share(w: Words, row: Row, check: Row) -> str:
    return w(
        "{part} is {share}", part=_amount(w, row), share=w.value(check["expected"], "percent", 1)
    )


def frame(w: Words, today: Row, added: Row | None, said: list[Row]) -> pd.DataFrame:
    """Rows of bars: role, area (the unit's), and in words amount, source and quote."""
    whole = labels.amount(w, today)
    now = w("the article: {when}", when=labels.period(w, today))
    rows = [_bar(w, today, whole, now, today["quote"])]
    if added:
        plan = added["operands"]["expansion"]
        share = w("the article: {said} of {area}", said=labels.amount(w, plan), area=whole)
        amount = w.value(added["value"], added["unit"])
        rows.append(_bar(w, added, amount, share, plan["quote"]))
    each = [(row, _amount(w, row), standings.claimed(w, row), row["words"]) for row in said]
    return pd.DataFrame([*rows, *(_bar(w, *one) for one in each)])


def _bar(w: Words, row: Row, amount: str, source: str, quote: str) -> Row:
    role = "actual" if row["role"] == "actual" else "plan"
    name = NAMED[role]
    area = {"role": role, "area": row["value"], "amount": w(name, area=amount)}
    return area | {"source": source, "quote": f"«{quote}»"}


def chart(w: Words, areas: pd.DataFrame) -> Chart:
    """The bars of `frame` from zero, what is planned hatched."""
    rows = records(areas)
    figure = go.Figure(
        [*(_drawn(row, y) for y, row in enumerate(rows)), _labels(rows)],
        layout(w, ROW * len(rows))
        | {"barmode": "overlay", "hovermode": "closest", "margin": {"l": 0, "r": 0, "t": 0, "b": 0}}
        | {"xaxis": BARE_AXIS | {"range": [0, max(row["area"] for row in rows) * 1.005]}}
        | {"yaxis": BARE_AXIS | {"range": [len(rows) - 0.75, -0.72]}},
    )
    return Chart(figure, _alt(w, rows), _table(w, rows))


def _drawn(row: Row, y: int) -> go.Bar:
    hatched = {
        "color": "rgba(0, 0, 0, 0)",
        "line": {"color": palette.PLAN, "width": 2},
        "pattern": {"shape": "/", "fgcolor": palette.PLAN, "size": 7},
    }
    marker = {"color": palette.FACT} if row["role"] == "actual" else hatched
    said = "<br>".join(escaped(row[name]) for name in ("amount", "source", "quote"))
    return go.Bar(x=[row["area"]], y=[y], width=THICK, orientation="h", marker=marker,
                  name=row["role"], hovertext=[said], hoverinfo="text")  # fmt: skip


def _labels(rows: list[Row]) -> go.Scatter:
    return go.Scatter(
        x=[0] * len(rows),
        y=[y - LIFT for y in range(len(rows))],
        text=[f"<b>{escaped(row['amount'])}</b><br>{_small(row['source'])}" for row in rows],
        mode="text",
        textposition="middle right",
        hoverinfo="skip",
        cliponaxis=False,
    )


def _small(said: str) -> str:
    """So small that who and when fit a phone."""
    return f'<span style="font-size:12px">{escaped(said)}</span>'


def _alt(w: Words, rows: list[Row]) -> str:
    said = (w("{amount}, {source}", amount=row["amount"], source=row["source"]) for row in rows)
    return w("Bars of areas to one scale. {areas}.", areas="; ".join(said))


def _table(w: Words, rows: list[Row]) -> pd.DataFrame:
    columns = {w("Area"): "amount", w("Who says so"): "source", w("Words"): "quote"}
    return pd.DataFrame({said: [row[name] for row in rows] for said, name in columns.items()})
