"""What statistics say now of the figures that an article states: sentence, dots, the way on."""

import pandas as pd
import streamlit as st

from pages.parts import answers, bases, charts, dots, labels, lines, measured, menu, reasons, sums
from pages.parts.answers import Answer
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.measured import SOFT
from pages.parts.words import Words


def show(w: Words, stated: list[Row]) -> None:
    """Draws, side by side, what is held of each figure; nothing where nothing was asked."""
    answered = [(figure, answer) for figure in stated if (answer := answers.of(figure))]
    if not answered:
        return
    st.subheader(w("What statistics say now"), anchor="now")
    axis = dots.scale(*(reach(w, *each) for each in answered))
    for column, (figure, answer) in zip(st.columns(len(answered)), answered, strict=True):
        with column:
            st.markdown(answers.finding(w, figure, answer))
            if chart := drawn(w, figure, answer, axis):
                charts.show(w, f"now-{figure['indicator']}", chart)
                _way_on(w, figure, answer)


def reach(w: Words, figure: Row, answer: Answer) -> pd.DataFrame:
    """How far the axis has to go for a figure and what is drawn beside it."""
    beside = entries(w, figure, answer)
    ends = [answers.stated(figure, answer) or 1.0, *(beside["high"] if len(beside) else ())]
    return pd.DataFrame({"high": ends})


def drawn(w: Words, figure: Row, answer: Answer, axis: dots.Scale) -> Chart | None:
    """What is held beside the article's number; None where nothing comes near it."""
    frame, said = entries(w, figure, answer), answers.stated(figure, answer)
    if frame.empty or said is None:
        return None
    claim = dots.Claim(said, w("the article: {share}", share=labels.amount(w, figure)))
    return charts.kept(dots.chart, w, frame, claim, axis)


def _way_on(w: Words, figure: Row, answer: Answer) -> None:
    """The page that charts the series."""
    if page := menu.following(held(figure, answer)[0]["series_id"]):
        st.page_link(page.script, label=w("More on the page “{page}”", page=w(page.title)),
                     icon=":material/arrow_forward:")  # fmt: skip


def entries(w: Words, figure: Row, answer: Answer) -> pd.DataFrame:
    """What is drawn beside the article's number: its year's value and the newest, or candidates.

    Columns as `dots.chart` takes them; empty where nothing comes near.
    """
    rows = held(figure, answer)
    if not answer.value:
        return bases.entries(w, rows, figure)
    return pd.DataFrame([_entry(w, row) | {"lit": row == rows[0]} for row in rows])


def held(figure: Row, answer: Answer) -> list[Row]:
    """The official values beside a figure: its year's and the newest, or what comes near it."""
    if answer.value:
        return [row for row in (answer.value, answers.newest(answer)) if row]
    near = {row["observation_id"] for row in reasons.near(figure["figure_id"])}
    return [row for row in bases.computed(figure["place"]) if row["observation_id"] in near]


def _entry(w: Words, row: Row) -> Row:
    return {
        "group": measured.said(w, measured.series(row["series_id"]), "name"),
        "what": _when(w, row),
        "said": lines.written(w, row),
        "interval": "",
        "open": False,
        **dict.fromkeys(("value", "low", "high"), row["value"]),
    }


def _when(w: Words, row: Row) -> str:
    period = sums.period(w, row)
    if row["status"] in SOFT:
        return w("{period}, {status}", period=period, status=measured.status(w, row))
    return period
