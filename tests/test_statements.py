"""Statements that belong together, and which group of them a page shows first."""

from datetime import date

from pages.parts import statements
from pages.parts.figures import Row


def row(article: str, indicator: str, year: int | None = 2023, kind: str = "percent") -> Row:
    start, end = (date(year, 1, 1), date(year, 12, 31)) if year else (None, None)
    said: Row = {"article_id": article, "indicator": indicator, "kind": kind}
    return said | {"period_start": start, "period_end": end, "moment": end or date.min}


def test_figures_of_one_article_and_period_go_together_and_the_newest_come_first() -> None:
    rows = [row("a", "output"), row("a", "revenue"), row("a", "output", 2022), row("b", "output")]
    groups = statements.grouped(rows, statements.by_period)
    assert list(groups) == ["a~2023-01-01~2023-12-31", "b~2023-01-01~2023-12-31",
                            "a~2022-01-01~2022-12-31"]  # fmt: skip
    assert list(next(iter(groups.values()))) == ["output", "revenue"]


def test_names_of_groups_are_fit_for_a_link() -> None:
    assert all(statements.by_period(row("a", "output", year)).isascii() for year in (2023, None))


def test_digits_stand_before_words_even_where_words_come_first() -> None:
    rows = [row("a", "output", kind="ratio"), row("a", "output")]
    (group,) = statements.grouped(rows, statements.by_article).values()
    assert group["output"]["kind"] == "percent"


def test_the_group_that_says_most_is_shown_first_and_of_those_the_first() -> None:
    rows = [row("new", "output"), row("old", "output"), row("old", "revenue"),
            row("older", "output"), row("older", "revenue")]  # fmt: skip
    assert statements.fullest(statements.grouped(rows, statements.by_article)) == "old"
