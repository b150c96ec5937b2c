"""Shares: parts of a whole, the fiscal weight, and whether words and digits agree."""

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from tests.opening import alt, finding, html, opens, page, plain


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/shares.py", language, **asked)


def weight(app: AppTest) -> str:
    """The paragraph under the heading of the fiscal weight."""
    texts = [plain(element.value) for element in app.markdown]
    return next(text for text in texts if "1,27" in text or "1.27" in text)


def written(library: Library, old: str, new: str) -> None:
    file = library.articles / "almaty-consuls.txt"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("language", "title", "numbers"),
    [
        ("ru", "Доли", ["20,6 %", "26,2 %"]),
        ("kk", "Үлестер", ["20,6%", "26,2%"]),
        ("en", "Shares", ["20.6%", "26.2%"]),
    ],
)
def test_the_finding_the_alt_text_and_the_table_say_both_shares(
    tables: Library, language: str, title: str, numbers: list[str]
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    sentence = plain(finding(app))
    table = plain(app.table[-1].value.to_string())
    for number in numbers:
        assert number in sentence
        assert number in alt(app)
        assert number in table


@pytest.mark.parametrize(
    ("language", "number", "low", "high"),
    [("ru", "1,27", "1,266", "1,277"), ("kk", "1,27", "1,266", "1,277"),
     ("en", "1.27", "1.266", "1.277")],
)  # fmt: skip
def test_the_fiscal_weight_is_said_with_its_interval(
    tables: Library, language: str, number: str, low: str, high: str
) -> None:
    said = weight(opened(language))
    assert all(part in said for part in (number, low, high))


def test_the_formula_opens_to_the_words_of_its_operands(tables: Library) -> None:
    app = opened("en")
    assert opens(app) == ["Share of the national budget's revenue: **26.2%**",
                          "Share of the national economy: **20.6%**"]  # fmt: skip
    assert "<mark>26,2%</mark>" in html(app)
    assert "<span>÷</span>" in html(app)
    assert "<strong>= 1.27 times</strong>" in html(app)


@pytest.mark.parametrize(
    ("language", "agree"),
    [("ru", "согласуются"), ("kk", "сәйкес келеді"), ("en", "digits agree")],
)
def test_words_and_digits_agree_and_the_page_says_so(
    tables: Library, language: str, agree: str
) -> None:
    app = opened(language)
    assert any(agree in element.value for element in app.markdown)
    assert not app.error
    assert '<span lang="ru">«пятая часть»</span>' in html(app)


@pytest.mark.parametrize(
    ("language", "disagree"),
    [("ru", "расходятся"), ("kk", "сәйкес келмейді"), ("en", "disagree")],
)
def test_digits_that_leave_their_words_are_told_loudly(
    library: Library, language: str, disagree: str
) -> None:
    written(library, "20,6%", "31%")
    app = opened(language)
    assert disagree in app.error[0].value
    assert "31" in alt(app)
    assert any("✓" in said.value or "check_circle" in said.value for said in app.markdown)


def test_the_page_follows_the_article(library: Library) -> None:
    written(library, "20,6%", "21,4%")
    app = opened("ru")
    assert "21,4 %" in plain(finding(app))
    assert "21,4 %" in alt(app)
    assert "20,6%" not in html(app)  # the words it had; others may still be quoted with theirs
    assert not app.error


def test_one_article_needs_no_choice(tables: Library) -> None:
    assert not opened("en").selectbox


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_of_several_articles_one_is_chosen_and_a_link_keeps_the_choice(
    more_tables: Library, language: str
) -> None:
    app = opened(language)
    (choice,) = app.selectbox
    assert len(choice.options) >= 3
    asked = "almaty-consuls~2023-01-01~2023-12-31"
    linked = opened(language, of=asked)
    assert linked.selectbox[0].value == asked
    assert "20" in alt(linked)
    assert alt(linked) != alt(app)


def test_a_share_that_is_not_stated_is_said_to_be_missing(library: Library) -> None:
    written(library, " и более четверти всех доходов бюджета РК (26,2% в 2023 году)", "")
    app = opened("en")
    sentence = finding(app)
    assert "20.6%" in sentence
    assert "no share of the budget’s revenue" in sentence
    assert not opens(app)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_any_share_one_sentence_says_so(library: Library, language: str) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    app = opened(language)
    assert not app.get("plotly_chart")
    assert finding(app)
