"""Partners: countries on a map, a table beside it, the words below."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from tests.opening import page


def opened(language: str, **asked: str) -> AppTest:
    return page("context/partners.py", language, **asked)


def marked(app: AppTest) -> list[str]:
    html = " ".join(element.proto.body for element in app.get("html"))
    return re.findall(r"<mark>(.*?)</mark>", html)


@pytest.mark.parametrize(
    ("language", "general", "honorary"),
    [
        (
            "ru",
            "Генеральные консулы: Китай, Иран, Турция, Франция",
            "Почётные консулы: Нидерланды, Словения, Чехия, Швеция",
        ),
        (
            "kk",
            "Бас консулдар: Қытай, Иран, Түркия, Франция",
            "Құрметті консулдар: Нидерланд, Словения, Чехия, Швеция",
        ),
        (
            "en",
            "Consuls general: China, Iran, Türkiye, France",
            "Honorary consuls: Netherlands, Slovenia, Czechia, Sweden",
        ),
    ],
)
def test_the_finding_and_the_map_name_the_countries_by_rank(
    tables: Library, language: str, general: str, honorary: str
) -> None:
    app = opened(language)
    (chart,) = app.get("plotly_chart")
    for said in (app.markdown[1].value, chart.proto.alt):
        assert general in said
        assert honorary in said


def test_a_table_stands_beside_the_map_and_the_words_are_marked(tables: Library) -> None:
    app = opened("en")
    words = ["КНР", "Ирана", "Турции", "Франции", "Нидерландов", "Словении", "Чехии", "Швеции"]
    assert list(app.table[0].value["Words"]) == [f"«{word}»" for word in words]
    assert marked(app) == words


@pytest.mark.parametrize(
    ("rank", "words"),
    [
        ("general", ["КНР", "Ирана", "Турции", "Франции"]),
        ("honorary", ["Нидерландов", "Словении", "Чехии", "Швеции"]),
    ],
)
def test_a_link_leaves_one_rank(tables: Library, rank: str, words: list[str]) -> None:
    app = opened("kk", rank=rank)
    assert marked(app) == words
    assert len(app.table[0].value) == 4


def test_the_control_leaves_one_rank_and_all_again(tables: Library) -> None:
    app = opened("en")
    app.selectbox(key="rank").set_value("honorary").run()
    assert len(app.table[0].value) == 4
    assert app.query_params["rank"] == "honorary"
    app.selectbox(key="rank").set_value(None).run()
    assert len(app.table[0].value) == 8


def test_consuls_of_three_articles_share_the_map(more_tables: Library) -> None:
    app = opened("en")
    assert {"Japan", "India", "China"} <= set(app.table[0].value["Country"])


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_articles_without_consuls_say_so(library: Library, language: str) -> None:
    (library.articles / "almaty-consuls.txt").write_text("Сегодня в городе тепло.", "utf-8")
    build(library)
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[1].value
