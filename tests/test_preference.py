"""Of two articles that disagree, the summary's figure is the one that the ledger prefers."""

from datetime import date

import pytest

from data.build import build, examine
from data.model.preference import deciding, rank
from data.store.library import Library
from pages.parts import figures

TEXT = "В 2023 году доля Алматы в экономике страны составила {share}%, сообщили в акимате."


def _add(library: Library, name: str, share: str, published: str) -> None:
    (library.articles / f"{name}.txt").write_text(TEXT.format(share=share), "utf-8")
    about = f'title = "{name}"\nlanguage = "ru"\npublished = {published}\n'
    (library.articles / f"{name}.toml").write_text(about, "utf-8")


@pytest.mark.parametrize(("first", "second"), [("22,9", "23,4"), ("23,4", "22,9")])
def test_the_newest_published_stands_on_the_summary(
    library: Library, first: str, second: str
) -> None:
    _add(library, "x-one", first, "2025-02-01")
    _add(library, "y-two", second, "2025-06-01")
    build(library)
    chosen = figures.latest("economy_share")
    assert chosen is not None
    assert chosen["stated"] == f"{second}%"
    preferred = {
        one.preferred_id for one in examine(library).checks if one.why == "articles_differ"
    }
    assert chosen["figure_id"] in preferred


def test_newer_before_older_and_digits_before_words() -> None:
    day, later = date(2023, 12, 31), date(2024, 12, 31)
    assert rank(later, None, True) > rank(day, later, False)
    assert rank(day, later, True) > rank(day, day, False)
    assert rank(day, day, False) > rank(day, day, True)
    assert rank(day, None, False) > rank(None, day, False)


DAY, LATER = date(2023, 12, 31), date(2024, 12, 31)


@pytest.mark.parametrize(
    ("chosen", "other", "rule"),
    [
        ((LATER, DAY, False), (DAY, LATER, False), "newest_period"),
        ((DAY, LATER, True), (DAY, DAY, False), "newest_published"),
        ((DAY, DAY, False), (DAY, DAY, True), "digits_before_words"),
        ((DAY, DAY, False), (DAY, DAY, False), "first_in_library"),
        ((DAY, None, True), (DAY, None, True), "first_in_library"),
    ],
)
def test_the_first_rule_that_tells_two_apart_decided(
    chosen: tuple[date | None, date | None, bool],
    other: tuple[date | None, date | None, bool],
    rule: str,
) -> None:
    assert deciding(rank(*chosen), rank(*other)) == rule
