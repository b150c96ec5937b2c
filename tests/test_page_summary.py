"""Summary: the headline figures, in each language, following the article."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from tests.opening import finding

FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")
SPACES = re.compile(r"\s+")


def opened(language: str) -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=60)
    app.query_params["lang"] = language
    app.run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    """All words on the page, white space made plain."""
    texts = [element.value for element in [*app.title, *app.subheader, *app.markdown]]
    html = [element.proto.body for element in app.get("html")]
    alts = [chart.proto.alt for chart in app.get("plotly_chart")]
    return SPACES.sub(" ", " ".join([*texts, *html, *alts]))


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ru", ["20,6 %", "26,2 %", "490 га", "686 га"]),
        ("kk", ["20,6%", "26,2%", "490 га", "686 га"]),
        ("en", ["20.6%", "26.2%", "490 ha", "686 ha"]),
    ],
)
def test_the_headline_figures_are_said(tables: Library, language: str, numbers: list[str]) -> None:
    app = opened(language)
    words = said(app)
    assert [number for number in numbers if number not in words] == []
    sentence = SPACES.sub(" ", finding(app))
    assert [number for number in numbers if number not in sentence] == []


def test_every_chart_has_an_alt_text_with_its_numbers(tables: Library) -> None:
    charts = opened("ru").get("plotly_chart")
    alts = [SPACES.sub(" ", chart.proto.alt) for chart in charts]
    assert len(alts) == 2
    assert "20,6 %" in alts[0]
    assert "686 га" in alts[1]


def test_the_words_of_each_headline_are_on_the_page(tables: Library) -> None:
    words = said(opened("en"))
    for quote in ("пятая часть", "20,6%", "четверти", "26,2%", "40%", "490 га"):
        assert f"<mark>{quote}</mark>" in words


def test_what_is_planned_is_listed_with_its_time(tables: Library) -> None:
    words = said(opened("ru"))
    assert "<dt>июнь 2024 г.</dt>" in words
    assert "<dt>2030</dt>" in words


def test_the_summary_follows_the_article(library: Library) -> None:
    file = library.articles / "almaty-consuls.txt"
    file.write_text(file.read_text("utf-8").replace("20,6%", "21,4%"), "utf-8")
    words = said(opened("ru"))
    assert "21,4 %" in words
    assert "20,6%" not in words  # the words it had; what others said may stand beside


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_three_articles_show_the_newest_figures(more_tables: Library, language: str) -> None:
    assert opened(language).get("plotly_chart")


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_an_empty_library_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    (tmp_path / "articles").mkdir()
    monkeypatch.setenv("CITY_LIBRARY", str(tmp_path / "articles"))
    monkeypatch.setenv("CITY_TABLES", str(tmp_path / "tables"))
    build(Library.configured())
    app = opened(language)
    assert not app.get("plotly_chart")
    assert finding(app)
