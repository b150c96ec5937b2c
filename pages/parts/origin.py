"""Where what is shown comes from: the articles, their sources, the version of the data."""

import streamlit as st

from pages.parts import labels, tables
from pages.parts.figures import everything, records
from pages.parts.marks import escaped
from pages.parts.words import Words

NAMED = 3  # articles named before the rest is counted


def show(w: Words) -> None:
    """One paragraph: how many figures from which articles, what is unknown of them, the version."""
    articles = records(tables.table("articles"))
    counted = everything()
    figures = w.plural("{count} figure", "{count} figures", int(counted["repeat_of"].isna().sum()))
    read = w.plural("{count} article", "{count} articles", len(articles))
    named = "; ".join(f"«{row['title']}» ({labels.source(w, row)})" for row in articles[:NAMED])
    said = w(
        "{figures} from {articles}: {named}. Data version {version}.",
        figures=figures,
        articles=read,
        named=named,
        version=tables.version(),
    )
    st.html(f'<p class="origin">{escaped(said)}</p>')
