"""The analyst's controls; each always stands on something, and all stand in the address."""

from collections.abc import Callable
from functools import lru_cache

import streamlit as st

from pages.parts import controls, explored, measured, sheets, tables, views
from pages.parts.explored import Wanted
from pages.parts.words import Words

ALL = "all"  # in the address: every place that the series has
FIRST = "grp_share"  # the series shown until another is chosen, where it is held


def wanted(w: Words) -> Wanted:
    """Draws the controls and gives what they ask for; at least one series is held."""
    left, right = st.columns([3, 2])
    with left:
        series_id = _series(w)
    with right:
        view = _one(w("View"), "view", explored.offered(series_id), "level", lambda v: _view(w, v))
    where, start, end = st.columns([3, 1, 1])
    with where:
        places = _places(w, series_id)
    listed = explored.periods(series_id)
    with start:
        first = _one(w("First period"), "from", listed, listed[0], lambda p: sheets.period(w, p))
    with end:
        rest = listed[listed.index(first) :]
        last = _one(w("Last period"), "to", rest, rest[-1], lambda p: sheets.period(w, p))
    return Wanted(series_id, tuple(places), first, last, view)


def form(w: Words) -> str:
    """Draws the choice between the forms of the table."""
    return _one(w("Table"), "table", list(sheets.FORMS), "wide", lambda name: _form(w, name))


def _one(label: str, key: str, options: list[str], default: str, said: Callable[[str], str]) -> str:
    if controls.asked(key) not in options:
        controls.settle(key, default)
    return controls.choice(label, key, options, said) or default


def _series(w: Words) -> str:
    held = explored.series()
    default = FIRST if FIRST in held else held[0]
    asked = controls.asked("series")
    if asked not in held and explored.known(asked):
        name = measured.said(w, measured.series(asked or default), "name")
        st.info(w("{series}: no value is held; another series is shown instead.", series=name))
    return _one(w("Series"), "series", held, default, called(w).__getitem__)


def called(w: Words) -> dict[str, str]:
    """All series by id, each with the group it belongs to."""
    return _called(tables.version(), w)


@lru_cache(maxsize=tables.VERSIONS)
def _called(_: str, w: Words) -> dict[str, str]:
    names = {name: measured.said(w, measured.series(name), "name") for name in explored.series()}
    groups = {name: explored.group(name) for name in names}
    return {name: f"{w(group)} · {names[name]}" for name, group in groups.items()}


def _view(w: Words, view: str) -> str:
    message = views.VIEWS[view]
    return w(message)


def _form(w: Words, name: str) -> str:
    message = sheets.FORMS[name]
    return w(message)


def _places(w: Words, series_id: str) -> list[str]:
    listed = explored.places(series_id)
    options = [ALL, *listed] if len(listed) > 1 else listed
    if not set(controls.all_asked("place")) & set(options):
        controls.settle("place", explored.default(series_id))
    chosen = controls.choices(w("Places"), "place", options, lambda place: _place(w, place))
    return listed if ALL in chosen else chosen


def _place(w: Words, place: str) -> str:
    return w("All places") if place == ALL else measured.place(w, place)
