"""What the text says bounds the day it appeared; what it does not say is left open."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from data.articles.reading import from_text, read
from data.extraction.dating import Bounds, bounds
from data.extraction.milestones import milestones
from data.extraction.reading import read as reading
from data.model.article import Article
from data.model.terms import Language

PAST = "В 2023 году доля Алматы в экономике страны составила 20,6%."
TEXTS = [
    (PAST, date(2024, 1, 1), None),
    ("В июне 2024 года откроется школа.", None, date(2024, 6, 30)),
    (f"{PAST} В июне 2024 года откроется школа.", date(2024, 1, 1), date(2024, 6, 30)),
    (f"{PAST} В марте 2024 года доля составила 21%.", date(2024, 4, 1), None),
    ("В 2025 году откроется завод. В мае 2024 года откроется школа.", None, date(2024, 5, 31)),
    ("Действует программа развития до 2025 года.", None, None),
    ("В 2030 году планируется довести долю в экономике до 25%.", None, None),
    ("Город живёт своей жизнью.", None, None),
]


def dated(article: Article) -> Bounds:
    found = reading(article)
    return bounds(article, found, milestones(article, found.periods))


@pytest.mark.parametrize(("text", "first", "last"), TEXTS)
def test_results_and_openings_bound_the_date(
    text: str, first: date | None, last: date | None
) -> None:
    found = dated(from_text("a", text, Language.RU))
    assert (found.published_from, found.published_to) == (first, last)


def test_the_collected_article_appeared_in_the_first_half_of_2024() -> None:
    found = dated(read(Path("data/articles/collected/almaty-consuls.txt")))
    assert found == Bounds(
        date(2024, 1, 1), date(2024, 6, 30), "20,6% в 2023 году", "в июне 2024 года откроется"
    )


def test_the_words_of_a_bound_stand_in_the_text() -> None:
    article = from_text("a", f"{PAST} В мае 2024 года откроется школа.", Language.RU)
    found = dated(article)
    assert found.from_words == PAST.removeprefix("В ").removesuffix(".")
    assert found.to_words == "В мае 2024 года откроется"


def test_a_year_that_is_still_running_does_not_contradict_an_opening_in_it() -> None:
    text = f"{PAST} В 2024 году построено 5 школ. В октябре 2024 года откроется завод."
    found = dated(from_text("a", text, Language.RU))
    assert (found.published_from, found.published_to) == (date(2024, 1, 1), date(2024, 10, 31))


def test_no_result_is_later_than_the_day_the_text_was_collected() -> None:
    article = replace(from_text("a", PAST, Language.RU), collected=date(2023, 11, 1))
    assert dated(article) == Bounds()


def test_a_known_date_needs_no_bounds() -> None:
    assert dated(from_text("a", PAST, Language.RU, date(2024, 2, 1))) == Bounds()
