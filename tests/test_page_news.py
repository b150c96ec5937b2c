"""News: the article with every figure marked, the chosen one shown with all that is known of it."""

import re
import shutil

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import article
from pages.parts import library as shelf
from pages.parts.words import words
from tests.opening import page

ZONE = "almaty-consuls.industrial_zone_area.undated.area"
SPACES = re.compile(r"\s+")
TAGS = re.compile(r"<[^>]+>")


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("context/news.py", language, **asked)


def html(app: AppTest) -> str:
    return SPACES.sub(" ", " ".join(element.proto.body for element in app.get("html")))


def text(app: AppTest) -> str:
    """The article alone."""
    return next(body[at:] for body in _bodies(app) if (at := body.find("<article")) >= 0)


def _bodies(app: AppTest) -> list[str]:
    return [element.proto.body for element in app.get("html")]


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_every_figure_is_marked_and_leads_to_its_chart(tables: Library, language: str) -> None:
    shown = text(opened(language))
    for row in shelf.figures("almaty-consuls"):
        mark = shown.split(f'<mark id="{row["figure_id"]}"')[1].split("</mark>")[0]
        assert f">{row['quote']}</a>" in mark
        assert f'?lang={language}&amp;figure={row["figure_id"]}"' in mark
    assert 'href="shares?' in shown
    assert 'href="zone?' in shown


def test_the_text_is_the_title_and_the_body_without_captions_or_headlines(tables: Library) -> None:
    shown = text(opened())
    plain = TAGS.sub("", shown)
    assert shown.startswith('<article class="news" lang="ru"><h2>Аким Алматы встретился')
    assert plain.count("Генеральными и Почётными консулами") == 0
    assert "Лабубу" not in plain
    assert shown.count("<p>") == 9


def test_dates_and_partners_are_marked_quietly(tables: Library) -> None:
    shown = text(opened())
    quiet = re.findall(r'<mark class="quiet" title="([^"]+)"><a href="(\w+)\?lang=en"', shown)
    assert ("Türkiye · Consuls general", "partners") in [
        (hint.replace("Turkey", "Türkiye"), page) for hint, page in quiet
    ]
    assert [page for _, page in quiet].count("plans") == 3
    assert [page for _, page in quiet].count("partners") == 8


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("ru", ["490 га", "от 489,5 га до 490,5 га", "«сегодня»", "факт", "Число с единицей"]),
        ("kk", ["490 га", "489,5 га", "сегодня", "факт", "Өлшем бірлігі бар сан"]),
        ("en", ["490 ha", "from 489.5 ha to 490.5 ha", "сегодня", "fact", "Number with its unit"]),
    ],
)
def test_a_figure_in_the_address_is_shown_with_its_particulars(
    tables: Library, language: str, facts: list[str]
) -> None:
    app = opened(language, figure=ZONE)
    assert app.selectbox(key="figure").value == ZONE
    assert f'<mark id="{ZONE}" class="chosen"' in text(app)
    assert [fact for fact in facts if fact not in html(app)] == []


def test_the_check_between_words_and_digits_stands_beside_the_figure(tables: Library) -> None:
    app = opened(figure="almaty-consuls.economy_share.2023.ratio")
    assert "the words and the digits agree" in html(app)


def test_the_script_that_scrolls_holds_no_article_text(tables: Library) -> None:
    scripts = [body for body in _bodies(opened(figure=ZONE)) if "<script" in body]
    assert scripts == [
        "<script>document.querySelector('mark.chosen')?.scrollIntoView({block: 'center'})</script>"
    ]
    assert not any("<script" in body for body in _bodies(opened()))


@pytest.mark.parametrize("asked", [{"figure": "nonsense"}, {"article": "nonsense"}, {"figure": ""}])
def test_what_the_address_asks_for_and_is_not_there_is_ignored(
    tables: Library, asked: dict[str, str]
) -> None:
    app = opened(**asked)
    assert app.selectbox(key="figure").value is None
    assert "chosen" not in text(app)


def test_what_is_unknown_of_the_article_is_said_and_its_date_is_bounded(tables: Library) -> None:
    shown = html(opened("ru"))
    assert shown.count("<dd>неизвестно</dd>") == 3
    assert '1 января 2024 г. — по словам <q lang="ru">20,6% в 2023 году</q>' in shown
    assert '30 июня 2024 г. — по словам <q lang="ru">в июне 2024 года откроется</q>' in shown


def test_unrelated_headlines_are_folded_away_with_the_reason(tables: Library) -> None:
    app = opened()
    folded = app.expander[0]
    assert folded.label == "4 headlines that do not concern the city’s economy"
    said = folded.get("html")[0].proto.body
    assert "Лабубу" in said
    assert "February 24, 2026" in said
    assert said.count("names neither the city nor the country; names no topic") == 4


def test_numbers_that_were_not_taken_are_listed_with_the_reason(tables: Library) -> None:
    table = opened().table[0].value
    assert table.iloc[0].tolist() == [
        "«одного окна»",
        "a turn of phrase or a number that counts nothing",
    ]


def test_the_finding_counts_figures_and_not_their_repeats() -> None:
    first: dict[str, object] = {"repeat_of": None}
    again: dict[str, object] = {"repeat_of": "first"}
    assert article.finding(words("en"), [first, again]).startswith("The article states 1 figure ")
    assert article.finding(words("en"), []).startswith("The article states no figure")


def test_with_several_articles_one_is_chosen_and_a_figure_brings_its_own(
    more_tables: Library,
) -> None:
    app = opened()
    assert app.selectbox(key="article").value == shelf.articles()[0]["article_id"]
    assert opened(article="almaty-consuls").selectbox(key="article").value == "almaty-consuls"
    both = opened(article=shelf.articles()[0]["article_id"], figure=ZONE)
    assert both.selectbox(key="article").value == "almaty-consuls"
    assert both.selectbox(key="figure").value == ZONE


def test_another_article_lets_the_figure_of_the_old_one_go(more_tables: Library) -> None:
    app = opened(figure=ZONE)
    other = next(row for row in shelf.articles() if row["article_id"] != "almaty-consuls")
    app.selectbox(key="article").select(other["article_id"]).run()
    assert not app.exception
    assert app.selectbox(key="figure").value is None
    assert f'lang="{other["language"]}"' in text(app)
    assert "figure" not in app.query_params


@pytest.mark.parametrize(
    ("written", "language"),
    [("Без чисел\n\nПросто слова.", "ru"), ("<b>&amp;</b> <script>alert()</script>\n\nx", "en")],
)
def test_any_text_is_shown_escaped(library: Library, written: str, language: str) -> None:
    shutil.rmtree(library.articles)
    library.articles.mkdir()
    (library.articles / "a.txt").write_text(written, encoding="utf-8")
    (library.articles / "a.toml").write_text(
        f"title = 'T'\nlanguage = '{language}'\n", encoding="utf-8"
    )
    build(library)
    app = opened()
    assert "no figure" in app.markdown[1].value
    assert "<script>alert" not in html(app)
    assert "<b>&amp;" not in text(app)


def test_a_figure_that_a_line_break_parts_is_marked_whole(library: Library) -> None:
    shutil.rmtree(library.articles)
    library.articles.mkdir()
    written = "Prices\n\nInflation in Almaty reached 9.5\npercent in 2025."
    (library.articles / "a.txt").write_text(written, encoding="utf-8")
    (library.articles / "a.toml").write_text(
        "title = 'Prices'\nlanguage = 'en'\n", encoding="utf-8"
    )
    build(library)
    assert "9.5\npercent</a></mark>" in text(opened())


def test_an_empty_library_says_so(library: Library) -> None:
    shutil.rmtree(library.articles)
    library.articles.mkdir()
    build(library)
    assert "holds no article yet" in opened().markdown[1].value
