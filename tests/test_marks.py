"""Article text on a page: escaped whatever it holds, its figures marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts.marks import Mark, escaped, marked, quoted

HOSTILE = '<script>alert(1)</script> & "x" <img src=x onerror=y>'


def test_words_are_marked_where_they_stand() -> None:
    assert marked("доля 20,6% в 2023", [Mark(5, 10)]) == "доля <mark>20,6%</mark> в 2023"


def test_positions_count_from_the_article_not_the_sentence() -> None:
    assert marked("доля 20,6%", [Mark(105, 110)], offset=100) == "доля <mark>20,6%</mark>"


def test_a_mark_has_a_name_a_way_on_and_may_be_chosen() -> None:
    html = marked("5 га", [Mark(0, 4, name="f1", href="/zone?a=1&b=2", chosen=True)])
    assert html == (
        '<mark id="f1" class="chosen"><a href="/zone?a=1&amp;b=2" target="_self">5 га</a></mark>'
    )


@pytest.mark.parametrize("marks", [[], [Mark(0, 8)], [Mark(3, 9), Mark(26, 30)]])
def test_text_is_escaped_inside_and_outside_marks(marks: list[Mark]) -> None:
    html = marked(HOSTILE, marks)
    assert "<script" not in html
    assert "<img" not in html


@pytest.mark.parametrize(
    ("text", "language"),
    [("a third of all taxes", "en"), ("треть налогов", "ru"), ("салықтың үштен бірі", "kk")],
)
def test_somebodys_words_are_marked_with_their_language(text: str, language: str) -> None:
    assert quoted(text) == f'<q lang="{language}">{text}</q>'
    assert "<script" not in quoted(HOSTILE)


def test_marks_that_overlap_or_lie_outside_are_left_out() -> None:
    html = marked("abcdef", [Mark(1, 3), Mark(2, 4), Mark(5, 99), Mark(-3, 1)])
    assert html == "a<mark>bc</mark>def"


@given(st.text(), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_without_its_marks_the_html_is_the_escaped_text(
    text: str, ends: list[tuple[int, int]]
) -> None:
    html = marked(text, [Mark(start, end) for start, end in ends])
    assert html.replace("<mark>", "").replace("</mark>", "") == escaped(text)
