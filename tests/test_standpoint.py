"""The day from which past and future are told apart, and the reason given for it."""

from datetime import date

import pytest

from data.build import build
from data.store.library import Library
from pages.parts import standpoint
from pages.parts.standpoint import Standpoint
from pages.parts.words import words

FIRST = date(2024, 6, 1)


def test_the_date_beside_an_undated_article_is_the_newest_known(tables: Library) -> None:
    assert standpoint.newest(FIRST) == Standpoint(date(2026, 2, 24), "beside")


def test_without_headlines_the_text_s_own_bounds_remain(library: Library) -> None:
    text = library.articles / "almaty-consuls.txt"
    body = text.read_text("utf-8")
    text.write_text(body[: body.index("Эксперт призвала")], "utf-8")
    build(library)
    assert standpoint.newest(FIRST) == Standpoint(date(2024, 6, 30), "text")


def test_a_dated_article_counts_by_its_own_date(library: Library) -> None:
    about = library.articles / "almaty-consuls.toml"
    about.write_text(about.read_text("utf-8") + "published = 2026-03-01\n", "utf-8")
    build(library)
    assert standpoint.newest(FIRST) == Standpoint(date(2026, 3, 1), "article")


def test_where_nothing_is_dated_the_first_milestone_is_taken(library: Library) -> None:
    (library.articles / "almaty-consuls.txt").write_text("Город растёт. Туризм тоже.", "utf-8")
    build(library)
    assert standpoint.newest(FIRST) == Standpoint(FIRST, "milestone")


@pytest.mark.parametrize("why", standpoint.WHY)
@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_day_and_its_reason_are_said(why: str, language: str) -> None:
    w = words(language)
    others = [key for key in standpoint.WHY if key != why]
    said = Standpoint(FIRST, why).said(w)
    assert w.day(FIRST) in said
    assert said not in [Standpoint(FIRST, other).said(w) for other in others]
