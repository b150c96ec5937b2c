"""News: the article as text, every figure marked where its words stand."""

import streamlit as st

from pages.parts import (
    alongside,
    article,
    imprint,
    language,
    library,
    particulars,
    refusals,
    scroll,
)
from pages.parts.figures import Row

w = language.here()
st.title(w("News"), anchor=False)


def read(shown: Row) -> None:
    """Draws the article with what is known of it, and what else stood on its page."""
    article_id = shown["article_id"]
    rows = library.figures(article_id)
    st.markdown(article.finding(w, rows))
    beside, main = st.columns([2, 3], gap="large")
    with beside, st.container(key="beside"):
        chosen = particulars.choose(w, rows)
        imprint.show(w, shown)
    with main:
        dates, countries = library.of("milestones", article_id), library.of("partners", article_id)
        marks = article.marks(w, rows, article.quiet(w, dates, countries), chosen)
        parts = library.of("parts", article_id)
        st.html(article.legend(w, marks) + article.text(shown, parts, marks))
        scroll.to_mark(chosen)
    if headlines := library.of("headlines", article_id):
        st.subheader(w("Also on the page"), anchor=False)
        alongside.show(w, headlines, shown["language"])
    if refused := library.of("not_taken", article_id):
        with st.expander(w("Numbers that were not taken")):
            st.table(refusals.table(w, refused), hide_index=True, border="horizontal")


listed = library.articles()
if listed:
    read(library.choose(w, listed))
else:
    st.markdown(w("The library holds no article yet."))
