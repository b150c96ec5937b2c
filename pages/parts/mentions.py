"""Words that name a topic, a date or a country: with their article, shown in their sentence."""

from functools import lru_cache

import pandas as pd
import streamlit as st

from pages.parts import passages, tables
from pages.parts.figures import BOUNDS, OF_ARTICLE, Row
from pages.parts.menu import BY_PATH
from pages.parts.words import Words

FOLDED = 24  # passages drawn in the fold at most


def told(name: str) -> pd.DataFrame:
    """A table of words (passages, mentions, milestones, partners) with its articles' columns.

    Newest article first, in the order of its text; `turn` counts the articles from 0.
    """
    return _told(tables.version(), name)


@lru_cache(maxsize=8)
def _told(_: str, name: str) -> pd.DataFrame:
    found = tables.table(name).drop(columns="text", errors="ignore")
    return found.merge(articles(), on="article_id").sort_values(
        ["turn", "start"], ignore_index=True
    )


def articles() -> pd.DataFrame:
    """The articles, newest first, those without any date last; `turn` is their number from 0."""
    found = tables.table("articles")[["article_id", "text", *OF_ARTICLE, *BOUNDS]]
    known = found["published"].fillna(found["published_to"]).fillna(found["published_from"])
    newest = known.sort_values(ascending=False, na_position="last", kind="stable").index
    return found.loc[newest].reset_index(drop=True).rename_axis("turn").reset_index()


def by_sentence(rows: list[Row]) -> list[list[Row]]:
    """Rows of the same sentence together, in the order in which sentences come."""
    grouped: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        grouped.setdefault((row["article_id"], row["sentence_start"]), []).append(row)
    return list(grouped.values())


def show(w: Words, rows: list[Row], shown: int = passages.SHOWN) -> None:
    """Draws each sentence once, the rows' words in it marked; more than `shown` are folded away.

    Of very many sentences the first are drawn, and the others are counted.
    """
    sentences = by_sentence(rows)
    for group in sentences[:shown]:
        _sentence(w, group)
    if sentences[shown:]:
        with st.expander(w("More passages")):
            for group in sentences[shown : shown + FOLDED]:
                _sentence(w, group)
            _left_out(w, len(sentences) - shown - FOLDED)


def _left_out(w: Words, left: int) -> None:
    if left > 0:
        st.caption(w.plural("and {count} more passage", "and {count} more passages", left))


def _sentence(w: Words, group: list[Row]) -> None:
    unchecked = [row | {"figure_id": None} for row in group]
    st.html(passages.quotation(w, unchecked))
    st.page_link(
        BY_PATH["news"].script,
        label=w("Read it in the article"),
        icon=":material/arrow_forward:",
        query_params={"article": group[0]["article_id"]},
    )
