"""Plans: milestones on a time axis, seen from a day that no clock decides."""

import re
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from tests.opening import page

SPACES = re.compile(r"\s+")


def opened(language: str, **asked: str) -> AppTest:
    return page("context/plans.py", language, **asked)


def alt(app: AppTest) -> str:
    (chart,) = app.get("plotly_chart")
    return SPACES.sub(" ", chart.proto.alt)


def states(app: AppTest) -> list[str]:
    return list(app.table[0].value.iloc[:, 2])


@pytest.mark.parametrize(
    ("language", "day", "found"),
    [
        ("ru", "24 февраля 2026 г.", ["срок прошёл", "срок прошёл", "впереди"]),
        ("kk", "2026 ж. 24 ақпан", ["мерзімі өтті", "мерзімі өтті", "алда"]),
        ("en", "February 24, 2026", ["date passed", "date passed", "ahead"]),
    ],
)
def test_the_newest_date_on_the_pages_tells_past_and_future_apart(
    tables: Library, language: str, day: str, found: list[str]
) -> None:
    app = opened(language)
    assert day in SPACES.sub(" ", app.markdown[2].value)
    assert day in alt(app)
    assert states(app) == found


def test_a_link_brings_its_own_day(tables: Library) -> None:
    app = opened("en", asof="2024-01-01")
    assert states(app) == ["ahead", "ahead", "ahead"]
    assert "(your choice)" in app.markdown[2].value


def test_a_day_is_chosen_and_given_up(tables: Library) -> None:
    app = opened("en")
    app.date_input(key="asof").set_value(date(2025, 5, 1)).run()
    assert states(app) == ["date passed", "now", "ahead"]
    app.date_input(key="asof").set_value(None).run()
    assert states(app) == ["date passed", "date passed", "ahead"]


def test_the_clock_counts_only_when_it_is_asked(tables: Library) -> None:
    app = opened("en")
    assert app.date_input(key="asof").value is None
    app.button[0].click().run()
    assert app.date_input(key="asof").value is not None
    assert "(your choice)" in app.markdown[2].value


def test_planned_figures_stand_on_the_page_with_their_words(tables: Library) -> None:
    html = " ".join(element.proto.body for element in opened("ru").get("html"))
    shown = SPACES.sub(" ", html)
    assert '<p class="card-value">40 %</p>' in shown
    assert '<p class="card-value">686 га</p>' in shown
    assert "<mark>в июне 2024 года откроется</mark>" in shown
    assert "<mark>до 2030 года</mark>" in shown


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_three_articles_have_one_axis(more_tables: Library, language: str) -> None:
    app = opened(language)
    assert len(states(app)) > 3
    assert alt(app)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_articles_without_plans_say_so(library: Library, language: str) -> None:
    (library.articles / "almaty-consuls.txt").write_text("Сегодня в городе тепло.", "utf-8")
    build(library)
    app = opened(language)
    assert not app.get("plotly_chart")
    assert [each.key for each in app.date_input] == ["as_of"]
    assert app.markdown[1].value
