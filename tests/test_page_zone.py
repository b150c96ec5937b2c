"""Industrial zone: today and the plan to scale, and scenarios that never look like either."""

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from tests.opening import alt, finding, html, opens, page, plain

PLAN = " и расширению на 40% территории индустриальной зоны Алматы"


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/zone.py", language, **asked)


def written(library: Library, old: str, new: str) -> None:
    file = library.articles / "almaty-consuls.txt"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("language", "title", "unknown"),
    [
        ("ru", "Индустриальная зона", "«сегодня» (дата статьи неизвестна)"),
        ("kk", "Индустриялық аймақ", "«сегодня» (мақаланың күні белгісіз)"),
        ("en", "Industrial zone", "“сегодня” (the article’s date is unknown)"),
    ],
)
def test_the_finding_the_alt_text_and_the_table_say_today_and_the_plan(
    tables: Library, language: str, title: str, unknown: str
) -> None:
    app = opened(language)
    unit = "ha" if language == "en" else "га"
    assert app.title[0].value == title
    sentence, table = plain(finding(app)), plain(app.table[0].value.to_string())
    for said in (sentence, alt(app), table):
        assert f"490 {unit}" in said
        assert f"686 {unit}" in said
        assert unknown in said
    assert f"+196 {unit}" in alt(app)


def test_the_plan_is_computed_before_the_readers_eyes(tables: Library) -> None:
    app = opened("en")
    operands = [
        "Area of the industrial zone: **490 ha**",
        "Expansion of the industrial zone: **40%**",
    ]
    assert opens(app) == operands * 2
    assert "<strong>= 686 ha</strong>" in html(app)
    assert "<strong>= 196 ha</strong>" in html(app)
    assert "<mark>490 га</mark>" in html(app)


def test_the_slider_stands_at_the_articles_number(tables: Library) -> None:
    app = opened("ru")
    (slider,) = app.slider
    assert (slider.min, slider.value, slider.max) == (0, 40, 100)
    assert not app.warning
    assert not app.button
    assert "сценарий" not in alt(app)


@pytest.mark.parametrize(
    ("language", "scenario"), [("ru", "сценарий"), ("kk", "сценарий"), ("en", "scenario")]
)
def test_a_link_opens_a_scenario_that_is_marked_as_one(
    tables: Library, language: str, scenario: str
) -> None:
    app = opened(language, expansion="60")
    assert app.slider[0].value == 60
    assert scenario in app.warning[0].value
    assert f"{scenario}" in alt(app)
    assert "784" in alt(app)
    assert "686" in alt(app)
    assert "784" not in finding(app)
    assert app.table[0].value.iloc[-1, 0] == scenario


def test_a_button_leads_back_to_the_articles_number(tables: Library) -> None:
    app = opened("en")
    app.slider[0].set_value(75).run()
    assert app.warning
    app.button[0].click().run()
    assert app.slider[0].value == 40
    assert not app.warning


def test_the_slider_and_the_plan_follow_the_article(library: Library) -> None:
    written(library, "на 40% территории", "на 55% территории")
    app = opened("en")
    assert app.slider[0].value == 55
    assert "759.5 ha" in alt(app)


def test_a_plan_beyond_the_sliders_end_moves_the_end(library: Library) -> None:
    written(library, "на 40% территории", "на 150% территории")
    (slider,) = opened("en").slider
    assert (slider.value, slider.max) == (150, 150)


@pytest.mark.parametrize(
    ("language", "none"),
    [
        ("ru", "Планов её расширения статья не называет."),
        ("kk", "Оны кеңейту жоспары мақалада айтылмаған."),
        ("en", "The article names no plan to expand it."),
    ],
)
def test_without_a_plan_today_is_drawn_alone(library: Library, language: str, none: str) -> None:
    written(library, PLAN, " индустриальной зоны Алматы")
    app = opened(language)
    assert none in finding(app)
    assert "490" in alt(app)
    assert not app.slider


def test_without_an_area_the_plan_is_told_and_nothing_is_drawn(library: Library) -> None:
    written(library, " (сегодня общая площадь ИЗА составляет 490 га)", "")
    app = opened("en")
    assert "names no area" in finding(app)
    assert not app.get("plotly_chart")
    assert "<mark>40%</mark>" in html(app)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_of_several_articles_one_is_chosen_and_a_link_keeps_the_choice(
    more_tables: Library, language: str
) -> None:
    app = opened(language)
    assert len(app.selectbox[0].options) == 3
    linked = opened(language, of="almaty-consuls")
    assert "490" in alt(linked)
    assert alt(linked) != alt(app)


def test_another_article_moves_a_slider_that_nobody_has_moved(more_tables: Library) -> None:
    app = opened("en", of="almaty-consuls")
    assert app.slider[0].value == 40
    app.selectbox[0].set_value("test-kk-investors").run()
    assert app.slider[0].value == 25
    assert not app.warning


def test_another_article_leaves_a_scenario_of_the_readers_own(more_tables: Library) -> None:
    app = opened("en", of="almaty-consuls", expansion="70")
    app.selectbox[0].set_value("test-kk-investors").run()
    assert app.slider[0].value == 70
    assert "25%" in app.warning[0].value


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_a_zone_one_sentence_says_so(library: Library, language: str) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    app = opened(language)
    assert not app.get("plotly_chart")
    assert finding(app)
