"""The address of what the visitor sees: every choice that stands in it, and the data's version."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

import streamlit as st

from pages.parts import language, tables

VERSION = "v"  # of the data that a link was made of
ALONE = "only"  # the chart that is shown without the page around it
PASSING = {VERSION, ALONE, "embed", "embed_options"}


def home() -> str:
    """The address of the app as the visitor reached it, without a slash at its end."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def link(path: str, **more: str) -> str:
    """The address that restores this view, on the page of this path, from the data shown now."""
    chosen = {key: st.query_params.get_all(key) for key in st.query_params if key not in PASSING}
    lang = {language.KEY: [language.here().language]}
    return join(f"{home()}/{path}", chosen | lang | {VERSION: [tables.in_force()]}, more)


def join(page: str, chosen: Mapping[str, Sequence[str]], more: Mapping[str, str]) -> str:
    """A page's address with its query; what was chosen several times stands several times."""
    pairs = [(key, value) for key, values in chosen.items() for value in values]
    return f"{page}?{urlencode([*pairs, *more.items()])}"
