"""A step on the stage: its finding, its picture, and at the foot the progress and its link."""

import re
from dataclasses import dataclass
from html import escape

import streamlit as st

from pages.parts import address, labels, language, share, stagecraft, tables, tellings
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.menu import BY_PATH
from pages.parts.storyline import STEP, Slide, Step
from pages.parts.words import Words

PATH = "present"
NOTES = "notes"
STILL = {"staticPlot": True}
PICTURE = "stage-chart"
MARKUP = re.compile(r"[\\`*_\[\]<>#$~|]|:(?=\w)")
SHORT = re.compile(r"(?<=\d) (?=\w{1,3}\b)")


@dataclass(frozen=True, slots=True)
class Place:
    """The names of the steps in their order, and where one stands, from 0."""

    names: tuple[str, ...]
    at: int

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return tellings.BY_NAME[self.names[self.at]]

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.at == len(self.names) - 1


def show(w: Words, place: Place, slide: Slide) -> None:
    """Draws the words and the picture; the foot is the caller's to draw below."""
    high = int(slide.chart.figure.layout.height) if slide.chart else 0
    key = f"{PICTURE}-{place.step.name}"
    st.html(stagecraft.style(key, high))
    title = place.step.title
    st.html(f'<p class="kicker at-{place.step.name}">{escape(w(title))}</p>')
    st.title(plain(slide.said), anchor=False)
    if slide.more:
        st.html(f'<p class="more">{escape(" ".join(slide.more))}</p>')
    if slide.legend:
        st.html(slide.legend)
    with st.container(key="picture"):
        if slide.chart:
            _chart(key, slide.chart)
        if slide.number or slide.lines:
            st.html(_written(slide))


def plain(said: str) -> str:
    """A sentence as Markdown that says just this, no number parted from a short unit."""
    return MARKUP.sub(r"\\\g<0>", SHORT.sub("\N{NO-BREAK SPACE}", said))


def _chart(key: str, chart: Chart) -> None:
    """The chart as a still picture; its numbers as a table for those who listen."""
    st.plotly_chart(chart.figure, key=key, alt=chart.alt, config=STILL)
    with st.container(key="spoken"):
        st.table(chart.table, hide_index=True)


def _written(slide: Slide) -> str:
    """A number with how it is made, or lines of what and how many, as HTML."""
    if slide.number:
        made = f'<p class="made">{escape(slide.made)}</p>'
        place = "written aside" if slide.chart else "written"
        number = f'<p class="number" style="color:{slide.colour}">{escape(slide.number)}</p>'
        return f'<div class="{place}">{number}{made}</div>'
    lines = "".join(f"<dt>{escape(many)}</dt><dd>{escape(what)}</dd>" for what, many in slide.lines)
    return f'<dl class="written lines">{lines}</dl>'


def progress(w: Words, place: Place, rows: tuple[Row, ...]) -> str:
    """How far one is, and where the words are from, as HTML."""
    at, every = place.at + 1, len(place.names)
    counted = w("{step} / {steps}", step=w.number(at), steps=w.number(every))
    said = " · ".join([counted, *_from(w, rows)])
    bar = f'<div class="bar"><i style="width:{100 * at / every:.1f}%"></i></div>'
    return f'<div class="progress"><p>{escape(said)}</p>{bar}</div>'


def _from(w: Words, rows: tuple[Row, ...]) -> list[str]:
    day = tables.as_of()
    known = [w("as known on {day}", day=w.day(day))] if day else []
    return [*dict.fromkeys(labels.source(w, row) for row in rows[:1]), *known]


def link(place: Place, **more: str) -> str:
    """The address of the step that is shown, for whoever opens it, without the speaker's notes."""
    own = {STEP, NOTES, language.KEY, *address.PASSING}
    chosen = {key: st.query_params.get_all(key) for key in st.query_params if key not in own}
    here = {language.KEY: language.here().language, STEP: place.step.name}
    return address.join(f"{address.home()}/{PATH}", chosen, here | more)


def code(w: Words, place: Place) -> None:
    """The link of this step for the audience's cameras; larger where the story ends."""
    with st.container(key="foot-last" if place.is_last else "foot-code", width="content"):
        st.html(share.code(w, link(place)), width="content")


def leave(w: Words, place: Place) -> None:
    """The way back to the page that the step is from."""
    page = BY_PATH[place.step.page]
    with st.container(key="go-leave", width="content"):
        st.page_link(page.script, label=w("Leave"), icon=":material/close:")
