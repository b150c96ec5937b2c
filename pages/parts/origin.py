"""Where what is shown comes from: the articles, their sources, the version of the data."""

from functools import lru_cache

import streamlit as st

from pages.parts import labels, tables
from pages.parts.figures import records
from pages.parts.marks import escaped
from pages.parts.words import Words

NAMED = 3  # articles named before the rest is counted
KEPT = 3 * tables.VERSIONS  # one a language


def show(w: Words) -> None:
    """One paragraph: how many figures from which articles, what is unknown of them, the version."""
    st.html(f'<p class="origin">{escaped(_said(tables.version(), w))}</p>')


@lru_cache(maxsize=KEPT)
def _said(version: str, w: Words) -> str:
    articles = tables.table("articles")
    counted = int(tables.table("figures")["repeat_of"].isna().sum())
    figures = w.plural("{count} figure", "{count} figures", counted)
    read = w.plural("{count} article", "{count} articles", len(articles))
    first = records(articles.head(NAMED))
    named = "; ".join(f"«{row['title']}» ({labels.source(w, row)})" for row in first)
    return w(
        "{figures} from {articles}: {named}. Data version {version}.",
        figures=figures,
        articles=read,
        named=named,
        version=version,
    )
