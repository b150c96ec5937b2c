"""Words that name something: newest article first, each sentence once."""

from pages.parts import mentions
from pages.parts.figures import records

TABLES = ("passages", "mentions", "milestones", "partners")


def test_articles_come_newest_first_and_are_counted(more_tables: object) -> None:
    found = mentions.articles()
    assert list(found["article_id"]) == [
        "test-en-business-forum",
        "test-kk-investors",
        "almaty-consuls",
    ]
    assert list(found["turn"]) == [0, 1, 2]


def test_words_come_in_the_order_of_articles_and_of_their_texts(more_tables: object) -> None:
    for name in TABLES:
        found = mentions.told(name)
        assert list(found.sort_values(["turn", "start"]).index) == list(found.index)
        assert set(found["turn"]) == {0, 1, 2}


def test_the_text_that_comes_along_is_the_article_s_own(tables: object) -> None:
    for name in ("mentions", "milestones", "partners"):
        for row in records(mentions.told(name)):
            assert row["text"][row["start"] : row["end"]] == row["quote"]


def test_rows_of_one_sentence_stand_together() -> None:
    rows = [
        {"article_id": "a", "sentence_start": 5, "quote": "metro"},
        {"article_id": "b", "sentence_start": 5, "quote": "school"},
        {"article_id": "a", "sentence_start": 5, "quote": "tram"},
    ]
    grouped = mentions.by_sentence(rows)
    assert [[row["quote"] for row in group] for group in grouped] == [["metro", "tram"], ["school"]]
    assert mentions.by_sentence([]) == []
