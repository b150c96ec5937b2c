"""What every page shares: the page's title, the language, the menu, fresh tables."""

import streamlit as st

from data.build import ensure
from data.model.errors import DataError
from data.store.library import Library
from pages.parts import language, style
from pages.parts.menu import MENU
from pages.parts.words import Words


def _navigation(w: Words) -> st.Page:
    sections: dict[str, list[st.Page]] = {}
    for entry in MENU:
        page = st.Page(
            entry.script,
            title=w(entry.title),
            icon=entry.icon,
            url_path=entry.path,
            default=entry is MENU[0],
        )
        sections.setdefault(w(entry.section), []).append(page)
    return st.navigation(sections)


def _tables_ready(w: Words) -> bool:
    if "tables_checked" in st.session_state:
        return True
    try:
        ensure(Library.configured())
    except DataError as error:
        st.error(w("The data cannot be read at the moment. {error}", error=str(error)))
        return False
    st.session_state["tables_checked"] = True
    return True


style.apply()
with st.container(key="masthead", horizontal=True, vertical_alignment="center"):
    brand = st.empty()
    words = language.switch()
brand.markdown(f"**{words('The economy of Almaty, in the words of the news')}**")
chosen = _navigation(words)
st.set_page_config(page_title=f"{chosen.title} · {words('Economy of Almaty')}", layout="wide")
if _tables_ready(words):
    chosen.run()
