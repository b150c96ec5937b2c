"""Priorities: the topics the articles name, and the passages of the one that is chosen."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import mentions
from pages.parts import passages as passages_part
from tests.opening import page

SPACES = re.compile(r"\s+")


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/priorities.py", language, **asked)


def passages(app: AppTest) -> list[str]:
    return [html.proto.body for html in app.get("html") if "<blockquote" in html.proto.body]


@pytest.mark.parametrize(
    ("language", "title", "finding"),
    [
        ("ru", "Приоритеты", "В статьях названы: 4 отрасли, 7 проектов и 4 темы политики."),
        ("kk", "Басымдықтар", "Мақалаларда аталғаны: 4 сала, 7 жоба, 4 саясат тақырыбы."),
        ("en", "Priorities", "The articles name 4 sectors, 7 projects, and 4 policy topics."),
    ],
)
def test_the_page_says_how_much_is_named(
    tables: Library, language: str, title: str, finding: str
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    assert app.markdown[1].value.startswith(finding)
    (chart,) = app.get("plotly_chart")
    assert chart.proto.alt.count(";") == 14


def test_without_a_choice_the_first_passages_show_and_the_rest_is_folded(tables: Library) -> None:
    app = opened("en")
    folded = [box.label for box in app.expander]
    assert folded[:2] == ["More passages", "The numbers as a table"]
    assert len(passages(app)) == 10


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_link_chooses_a_topic_in_every_language(tables: Library, language: str) -> None:
    (passage,) = passages(opened(language, topic="smart_city"))
    assert re.findall(r"<mark>(.*?)</mark>", passage) == ["цифровых проектов", "Смарт сити"]
    assert '<blockquote lang="ru">' in passage


def test_the_control_chooses_a_topic_and_gives_it_up(tables: Library) -> None:
    app = opened("en")
    app.selectbox(key="topic").set_value("tourism").run()
    assert app.subheader[0].value == "Tourism"
    assert len(passages(app)) == 1
    assert app.query_params["topic"] == "tourism"
    app.selectbox(key="topic").set_value(None).run()
    assert len(passages(app)) == 10


def test_an_unknown_topic_in_the_link_chooses_nothing(tables: Library) -> None:
    assert opened("en", topic="sorcery").selectbox(key="topic").value is None


def test_three_articles_show_the_passages_of_all(more_tables: Library) -> None:
    found = passages(opened("en", topic="tourism"))
    assert sorted(re.findall(r'blockquote lang="(\w+)"', " ".join(found))) == ["en", "kk", "ru"]


def test_of_very_many_passages_the_last_are_only_counted(library: Library) -> None:
    praise = " ".join(["Туризм растёт."] * 40)
    (library.articles / "almaty-consuls.txt").write_text(praise, "utf-8")
    build(library)
    app = opened("en", topic="tourism")
    drawn = len(passages(app))
    assert drawn == passages_part.SHOWN + mentions.FOLDED
    assert app.caption[-1].value == f"and {40 - drawn} more passages"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_articles_without_topics_say_so(library: Library, language: str) -> None:
    (library.articles / "almaty-consuls.txt").write_text("Сегодня в городе тепло.", "utf-8")
    build(library)
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[1].value
