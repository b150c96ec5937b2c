"""A headline of the page concerns the city's economy or does not, and the reason says why."""

from pathlib import Path

import pytest

from data.articles.reading import read
from data.extraction.relevance import relevance
from data.model.article import Headline
from data.model.span import Span

RELATED = [
    ("Алматы выпустил зелёные облигации", "", "зелёные облигации"),
    ("В Алматы растут цены на жильё", "", "цены"),
    ("Бюджет утвердили", "Алматинские депутаты приняли его вчера ...", "Бюджет"),
    ("Расширят территорию индустриальной зоны", "В Алматы готовят проект.", "Расширят"),
    ("Алматыда жаңа зауыт ашылды", "", "зауыт"),
    ("Almaty opens a light rail line", "", "light rail"),
]

UNRELATED = [
    ("В Алматы прошёл концерт", "", "no_topic"),
    ("В Лондоне растут цены на жильё", "", "no_place"),
    ("Алматыда қар жауды", "", "no_indicator"),
    ("Factories close in Leeds", "", "no_place"),
]

FOOT = read(Path("data/articles/collected/almaty-consuls.txt")).headlines


def headline(title: str, teaser: str) -> Headline:
    return Headline(title, teaser, None, Span(0, 0))


@pytest.mark.parametrize(("title", "teaser", "word"), RELATED)
def test_a_headline_about_the_citys_economy_is_relevant(title: str, teaser: str, word: str) -> None:
    relevant, reasons = relevance(headline(title, teaser), "almaty")
    assert relevant
    assert reasons[0].startswith("names_place: ")
    assert word in " ".join(reason for reason in reasons[1:] if reason.startswith("names_"))


@pytest.mark.parametrize(("title", "teaser", "reason"), UNRELATED)
def test_other_headlines_are_not(title: str, teaser: str, reason: str) -> None:
    relevant, reasons = relevance(headline(title, teaser), "almaty")
    assert not relevant
    assert reason in {said.split(": ")[0] for said in reasons}


@pytest.mark.parametrize("foot", FOOT, ids=lambda foot: foot.title)
def test_the_headlines_at_the_foot_of_the_article_are_unrelated(foot: Headline) -> None:
    relevant, reasons = relevance(foot, "almaty")
    assert not relevant
    place, topic, indicator = reasons
    assert place == "no_place: Алматы"
    assert topic.startswith("no_topic: Обрабатывающая промышленность, Туризм")
    assert "Доля в экономике страны" in indicator
    assert "налог…" in indicator


def test_all_four_headlines_are_there() -> None:
    assert len(FOOT) == 4


def test_without_a_place_it_is_the_dashboards_city_that_counts() -> None:
    country, city = (headline(f"{name} снизил налоги", "") for name in ("Казахстан", "Алматы"))
    assert relevance(city)[0]
    assert not relevance(country)[0]
    assert relevance(country, "kazakhstan")[0]
