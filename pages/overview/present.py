"""Present: the article told step by step, for a room; the keyboard and a clicker turn the steps."""

import streamlit as st

from pages.parts import language, presenting, stage, stagecraft, storyline, tellings
from pages.parts.stage import Place
from pages.parts.words import Words


def body(w: Words, there: list[str]) -> None:
    """The step at which the address stands, of the steps that it names."""
    asked = st.query_params
    order = storyline.ordered(asked.get(storyline.STEPS, ""), there)
    place = Place(order.names, storyline.place(asked.get(storyline.STEP, ""), order.names))
    slide, noted = tellings.slide(w, place.step.name), stage.NOTES in asked
    if slide is None:
        return
    with st.container(key="stage"):
        stage.show(w, place, slide)
        presenting.passed(w, order.passed)
        with st.container(key="foot", horizontal=True):
            st.html(stage.progress(w, place, slide.rows))
            presenting.ways(w, place)
            presenting.picker(w, place, there)
            presenting.switch(w, on=noted)
            stage.leave(w, place)
            stage.code(w, place)
    if noted:
        presenting.notes(w, place, slide)
    st.html(stagecraft.KEYS, unsafe_allow_javascript=True)


w = language.here()
if found := tellings.there(w):
    body(w, found)
else:
    st.title(w("Present"), anchor=False)
    st.markdown(w("The library holds nothing that could be presented yet."))
