"""Which topics the articles name, in which sentences, and how often."""

from collections import Counter
from functools import lru_cache

import pandas as pd
from babel import lists

from data.model.topics import groups, topics
from pages.parts import mentions, tables
from pages.parts.words import Words

LEADERS = 3  # more topics than these named equally often are not said to lead


def dots(told: pd.DataFrame, passages: pd.DataFrame) -> pd.DataFrame:
    """One row a topic and sentence: topic, `at` (the x), `words` that name it, title.

    Each article is one wide on the x axis, its sentences at equal steps: `at` 1.5 is the middle of
    the second article. Topics that the catalogue no longer has are left out.
    """
    sentences = passages.groupby("article_id")["start"]
    at = passages["turn"] + (sentences.cumcount() + 0.5) / sentences.transform("size")
    places = passages.assign(at=at)[["article_id", "start", "at"]]
    known = told[told["topic"].isin(list(topics()))]
    named = known.groupby(
        ["topic", "article_id", "sentence_start"], as_index=False, sort=False
    ).agg(
        words=("quote", lambda quotes: ", ".join(dict.fromkeys(quotes))), title=("title", "first")
    )
    found = named.merge(places.rename(columns={"start": "sentence_start"}))
    return found.sort_values("at", ignore_index=True)


def found() -> pd.DataFrame:
    """The dots of the library's articles."""
    return _found(tables.version())


@lru_cache(maxsize=tables.VERSIONS)
def _found(_: str) -> pd.DataFrame:
    return dots(mentions.told("mentions"), mentions.told("passages"))


def counts(found: pd.DataFrame) -> dict[str, int]:
    """Sentences by topic: groups in the catalogue's order, topics as the text first names them."""
    counted = Counter(str(topic) for topic in found["topic"])
    order = list(groups())
    ranked = sorted(counted, key=lambda topic: order.index(topics()[topic].group))
    return {topic: counted[topic] for topic in ranked}


def finding(w: Words, found: pd.DataFrame) -> str:
    """How many topics of which groups are named; which of them stand out, if any do."""
    if found.empty:
        return w("The articles of the library name no topic of the catalogue yet.")
    counted = counts(found)
    named = w("The articles name {groups}.", groups=_groups(w, list(counted)))
    return " ".join([named, *_leaders(w, counted)])


def _groups(w: Words, named: list[str]) -> str:
    count = Counter(topics()[topic].group for topic in named)
    said = {
        "sector": w.plural("{count} sector", "{count} sectors", count["sector"]),
        "project": w.plural("{count} project", "{count} projects", count["project"]),
        "policy": w.plural("{count} policy topic", "{count} policy topics", count["policy"]),
    }
    there = [said[group] for group in groups() if count[group]]
    return str(lists.format_list(there, locale=w.language))


def _leaders(w: Words, counted: dict[str, int]) -> list[str]:
    """Being named twice where others are named once is worth saying; being one of many is not."""
    most = max(counted.values())
    leading = [w.name(topics()[topic].names) for topic in counted if counted[topic] == most]
    if most == 1 or len(leading) > LEADERS:
        return []
    often = w.plural("{count} sentence", "{count} sentences", most)
    return [w("Most often: {topics} ({often}).", topics=", ".join(leading), often=often)]
