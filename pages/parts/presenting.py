"""What a presenter does: goes on and back, picks and orders the steps, reads the notes."""

from collections.abc import Sequence
from functools import partial
from html import escape

import streamlit as st

from pages.parts import address, mentions, passages, stage, storyline, tables, tellings
from pages.parts.stage import NOTES, Place
from pages.parts.storyline import STEP, STEPS, Slide
from pages.parts.words import Words

PICKED = "steps_picked"
SPOKEN = 8  # sentences in the notes at most
LONGEST = 60  # letters of what was asked for in vain


def go(name: str) -> None:
    """Moves to a step; the address says which."""
    st.query_params[STEP] = name


def ways(w: Words, place: Place) -> None:
    """Buttons to the steps around; the keys press them."""
    names, at = place.names, place.at
    ends = {"first": 0, "back": max(at - 1, 0), "on": min(at + 1, len(names) - 1), "last": -1}
    said = {
        "first": (w("First step"), ":material/first_page:"),
        "back": (w("Back"), ":material/arrow_back:"),
        "on": (w("On"), ":material/arrow_forward:"),
        "last": (w("Last step"), ":material/last_page:"),
    }
    for way, target in ends.items():
        label, icon = said[way]
        name = names[target]
        st.button(
            label, icon=icon, key=f"go-{way}", type="tertiary", on_click=partial(go, name),
            disabled=name == names[at],
        )  # fmt: skip


def picker(w: Words, place: Place, there: Sequence[str]) -> None:
    """The panel in which the steps are chosen and ordered, and the link that says so."""
    panel = st.popover(
        w("Steps"), icon=":material/format_list_numbered:", type="tertiary", key="steps-panel",
        on_change="rerun",
    )  # fmt: skip
    if not panel.open:
        return
    with panel:
        st.session_state[PICKED] = list(place.names)
        st.multiselect(
            w("Steps, in the order in which they are chosen"),
            list(there),
            format_func=partial(named, w),
            key=PICKED,
            on_change=partial(_take, there),
        )
        for name in place.names[1:]:
            _mover(w, place, there, name)
        st.markdown(w("This link tells these steps in this order:"))
        st.code(stage.link(place, **{address.VERSION: tables.in_force()}), language=None,
                wrap_lines=True)  # fmt: skip


def _mover(w: Words, place: Place, there: Sequence[str], name: str) -> None:
    st.button(
        w("{step}: tell it earlier", step=named(w, name)),
        key=f"earlier-{name}",
        icon=":material/arrow_upward:",
        type="tertiary",
        on_click=partial(_order, storyline.earlier(place.names, name), there),
    )


def named(w: Words, name: str) -> str:
    """The title of a step."""
    title = tellings.BY_NAME[name].title
    return w(title)


def _take(there: Sequence[str]) -> None:
    _order(st.session_state[PICKED], there)


def _order(names: Sequence[str], there: Sequence[str]) -> None:
    """Writes the order into the address."""
    if written := storyline.written(names or there, there):
        st.query_params[STEPS] = written
    else:
        st.query_params.pop(STEPS, None)


def passed(w: Words, names: Sequence[str]) -> None:
    """A quiet word about steps that the address asks for and nobody can tell."""
    if names:
        listed = ", ".join(names)[:LONGEST]
        said = w("Not among the steps: {steps}", steps=listed)
        st.html(f'<p class="legend">{escape(said)}</p>')


def switch(w: Words, *, on: bool) -> None:
    """Opens and closes the speaker's notes."""
    st.button(
        w("Close the notes") if on else w("Notes"),
        icon=":material/speaker_notes:",
        key="go-notes",
        type="tertiary",
        on_click=partial(_turn, on=not on),
    )


def _turn(*, on: bool) -> None:
    if on:
        st.query_params[NOTES] = "1"
    else:
        st.query_params.pop(NOTES, None)


def notes(w: Words, place: Place, slide: Slide) -> None:
    """The words behind the step, what the picture shows, and what comes next."""
    with st.container(key="notes"):
        if not place.is_last:
            after = named(w, place.names[place.at + 1])
            st.markdown(w("**Next:** {step}", step=after))
        shown = f'<p class="shown">{escape(slide.chart.alt)}</p>' if slide.chart else ""
        groups = mentions.by_sentence(list(slide.rows))[:SPOKEN]
        if spoken := shown + "".join(passages.quotation(w, group) for group in groups):
            st.html(spoken)
        st.caption(
            w(
                "Keep this window on your own screen and open the same link without notes on the"
                " large one: where one window goes, the other goes too."
            )
        )
