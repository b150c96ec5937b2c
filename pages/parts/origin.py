"""Where what is shown comes from: the articles, their sources, the version of the data."""

import streamlit as st

from pages.parts import labels, tables
from pages.parts.figures import records
from pages.parts.marks import escaped
from pages.parts.words import Words

NAMED = 3  # articles named before the rest is counted


def show(w: Words) -> None:
    """One paragraph: how many figures from which articles, what is unknown of them, the version."""
    articles = tables.table("articles")
    counted = int(tables.table("figures")["repeat_of"].isna().sum())
    figures = w.plural("{count} figure", "{count} figures", counted)
    read = w.plural("{count} article", "{count} articles", len(articles))
    first = records(articles.head(NAMED))
    named = "; ".join(f"«{row['title']}» ({labels.source(w, row)})" for row in first)
    said = w(
        "{figures} from {articles}: {named}. Data version {version}.",
        figures=figures,
        articles=read,
        named=named,
        version=tables.version(),
    )
    st.html(f'<p class="origin">{escaped(said)}</p>')
