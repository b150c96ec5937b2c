"""Partners as the pages say them: by rank, in the visitor's language."""

import pandas as pd
import pytest

from pages.parts import partners
from pages.parts.words import words

TOLD = pd.DataFrame(
    [
        {"country": "CN", "rank": "general", "quote": "КНР", "article_id": "one"},
        {"country": "SE", "rank": "honorary", "quote": "Швеции", "article_id": "one"},
        {"country": "CN", "rank": "general", "quote": "Китая", "article_id": "two"},
        {"country": "SE", "rank": "general", "quote": "Швеции", "article_id": "two"},
    ]
)


def test_a_country_is_named_once_for_each_rank() -> None:
    assert partners.countries(words("en"), TOLD) == {
        "general": ["China", "Sweden"],
        "honorary": ["Sweden"],
    }


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "ru",
            "Названы консулы 2 стран. Генеральные консулы: Китай, Швеция."
            " Почётные консулы: Швеция.",
        ),
        (
            "kk",
            "2 елдің консулдары аталған. Бас консулдар: Қытай, Швеция. Құрметті консулдар: Швеция.",
        ),
        (
            "en",
            "Consuls of 2 countries are named. Consuls general: China, Sweden."
            " Honorary consuls: Sweden.",
        ),
    ],
)
def test_the_finding_counts_countries_and_names_them(language: str, said: str) -> None:
    assert partners.finding(words(language), TOLD) == said


def test_no_partners_are_said_to_be_missing() -> None:
    assert partners.finding(words("en"), TOLD.iloc[:0]) == (
        "The articles of the library name no consuls yet."
    )


@pytest.mark.parametrize(("rank", "rows"), [(None, 4), ("general", 3), ("honorary", 1)])
def test_a_rank_leaves_its_own_rows(rank: str | None, rows: int) -> None:
    assert len(partners.ranked(TOLD, rank)) == rows


def test_the_table_has_one_row_for_each_country_and_rank() -> None:
    table = partners.table(words("en"), TOLD)
    assert list(table.columns) == ["Country", "Rank", "Words", "Articles"]
    assert table.to_numpy().tolist() == [
        ["China", "general", "«КНР», «Китая»", "2"],
        ["Sweden", "honorary", "«Швеции»", "1"],
        ["Sweden", "general", "«Швеции»", "1"],
    ]
