"""What every page shares: the page's title, the language, the menu, fresh tables."""

import streamlit as st

from data.build import standing
from data.model.errors import DataError, TableError
from data.store.library import Library
from pages.parts import alone, apart, changes, charts, downloading, language, moment, share, style
from pages.parts.menu import BY_PATH, MENU
from pages.parts.words import Words


def _navigation(w: Words) -> st.Page:
    sections: dict[str, list[st.Page]] = {}
    for entry in MENU:
        page = st.Page(
            entry.script,
            title=w(entry.title),
            url_path=entry.path,
            default=entry is MENU[0],
        )
        sections.setdefault(w(entry.section), []).append(page)
    return st.navigation(sections)


def _tables_ready(w: Words) -> bool:
    if "tables_checked" in st.session_state:
        return True
    try:
        found = standing(Library.configured())
    except DataError as error:
        st.error(w("The data cannot be read at the moment. {error}", error=str(error)))
        return False
    if found.trouble:
        said = w("What is newest could not be taken in: all pages show the last good data. {error}",
                 error=found.trouble.thing)  # fmt: skip
        st.warning(said, icon=":material/warning:")
        return True
    st.session_state["tables_checked"] = True
    return True


def _run(page: st.Page, w: Words) -> None:
    """The page; if a table turns out to be damaged, the tables are built anew, once."""
    try:
        page.run()
    except TableError:
        del st.session_state["tables_checked"]
        if _tables_ready(w):
            page.run()


# Before the menu: a sidebar that is drawn first keeps the width it was drawn with.
st.set_page_config(layout="wide", initial_sidebar_state=style.SIDEBAR)
style.apply()
alone.begin()
charts.begin()
apart.begin()
with st.container(key="masthead", horizontal=True, vertical_alignment="center"):
    brand = st.empty()
    aside = st.container(key="aside", horizontal=True, width="content", gap="small")
    with aside:
        words = language.switch()
title = words("The economy of Almaty, in the words of the news")
brand.markdown(f"**{title}**")
chosen = _navigation(words)
st.set_page_config(page_title=f"{chosen.title} · {title}", page_icon=str(style.ICON))
if _tables_ready(words):
    with aside:
        moment.switch(words)
    with st.container(key="page"):
        moment.notice(words)
        changes.notice(words, BY_PATH.get(chosen.url_path, MENU[0]))
        _run(chosen, words)
        downloading.fill(words, BY_PATH.get(chosen.url_path, MENU[0]))
        downloading.foot(words, BY_PATH.get(chosen.url_path, MENU[0]))
        share.show(words, BY_PATH.get(chosen.url_path, MENU[0]))
    alone.end(words, BY_PATH.get(chosen.url_path, MENU[0]))
