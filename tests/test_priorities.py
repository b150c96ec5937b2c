"""Which topics are named, where in the texts, how often, and what may be said of that."""

import pandas as pd
import pytest

from data.model.topics import groups, topics
from pages.parts import priorities
from pages.parts.words import words

EN = words("en")


def named(*found: tuple[str, str, int, str]) -> pd.DataFrame:
    """Mentions: topic, article, where its sentence begins, words."""
    columns = ["topic", "article_id", "sentence_start", "quote"]
    return pd.DataFrame(found, columns=columns).assign(title="Title")


def sentences(**starts: list[int]) -> pd.DataFrame:
    """Passages of articles, in the order given."""
    rows = [
        {"article_id": article, "turn": turn, "start": start}
        for turn, (article, found) in enumerate(starts.items())
        for start in found
    ]
    return pd.DataFrame(rows)


def test_a_dot_stands_where_its_sentence_stands_in_the_text() -> None:
    found = priorities.dots(named(("it", "a", 30, "IT")), sentences(a=[0, 10, 20, 30]))
    assert list(found["at"]) == [3.5 / 4]


def test_each_article_is_as_wide_as_any_other() -> None:
    texts = sentences(a=[0, 10, 20, 30], b=[0])
    found = priorities.dots(named(("it", "b", 0, "IT"), ("it", "a", 0, "IT")), texts)
    assert list(found["at"]) == [0.5 / 4, 1.5]


def test_a_sentence_that_names_a_topic_twice_is_one_dot_with_both_words() -> None:
    mentions = named(
        ("smart_city", "a", 0, "digital projects"),
        ("smart_city", "a", 0, "Smart City"),
        ("smart_city", "a", 0, "Smart City"),
    )
    found = priorities.dots(mentions, sentences(a=[0]))
    assert list(found["words"]) == ["digital projects, Smart City"]


def test_a_topic_that_the_catalogue_does_not_have_is_left_out() -> None:
    mentions = named(("it", "a", 0, "IT"), ("sorcery", "a", 0, "spells"))
    assert list(priorities.dots(mentions, sentences(a=[0]))["topic"]) == ["it"]


def test_topics_are_counted_by_group_in_the_order_the_text_names_them() -> None:
    mentions = named(
        ("green_bonds", "a", 0, "green bonds"),
        ("tourism", "a", 10, "tourism"),
        ("it", "a", 20, "IT"),
        ("tourism", "a", 20, "tourists"),
    )
    counted = priorities.counts(priorities.dots(mentions, sentences(a=[0, 10, 20])))
    assert counted == {"tourism": 2, "it": 1, "green_bonds": 1}
    assert list(counted) == ["tourism", "it", "green_bonds"]


def finding(*found: tuple[str, str, int, str]) -> str:
    starts = sorted({start for _, _, start, _ in found}) or [0]
    return priorities.finding(EN, priorities.dots(named(*found), sentences(a=starts)))


def test_nothing_named_is_said_plainly() -> None:
    assert finding() == "The articles of the library name no topic of the catalogue yet."


def test_topics_named_once_each_have_no_leader() -> None:
    assert finding(("it", "a", 0, "IT"), ("tourism", "a", 0, "tourism")) == (
        "The articles name 2 sectors."
    )


def test_a_topic_named_more_often_than_all_others_leads() -> None:
    said = finding(("it", "a", 0, "IT"), ("it", "a", 9, "IT"), ("green_bonds", "a", 9, "bonds"))
    assert said == (
        "The articles name 1 sector and 1 project. Most often: Information technology"
        " (2 sentences)."
    )


def test_more_topics_than_three_do_not_lead_together() -> None:
    four = ("it", "tourism", "trade", "finance")
    said = finding(*((topic, "a", start, "words") for topic in four for start in (0, 9)))
    assert said == "The articles name 4 sectors."


@pytest.mark.parametrize("group", groups())
def test_every_group_of_the_catalogue_is_counted_in_words(group: str) -> None:
    first = next(topic for topic, entry in topics().items() if entry.group == group)
    assert "1 " in finding((first, "a", 0, "words"))
