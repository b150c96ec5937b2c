"""A link into the publisher's page: the words, and as much around them as tells them apart."""

from urllib.parse import unquote

import pytest

from data.store.library import Library
from pages.parts import figures, fragments

URL = "https://paper.example/news/1"


def linked(marked: str, url: str | None = URL) -> str | None:
    """The link to the words between ‹ and › of a text."""
    start = marked.index("‹")
    end = marked.index("›") - 1
    return fragments.address(url, marked.replace("‹", "").replace("›", ""), start, end)


@pytest.mark.parametrize(
    ("marked", "fragment"),
    [
        ("It has ‹490 ha› now.", "490 ha"),
        ("A ‹5%› share, then 7%.", "5%"),
        ("Up ‹5%› here, down 5% there.", "Up-,5%,-here,"),
        ("First 5% of all.\nThen ‹5%› of some.", "Then-,5%,-of"),
        ("‹5%› here.\n5% there.", "5%,-here."),
        ("one two 5% three\none two ‹5%› four", "two-,5%,-four"),
        ("a b 5% c d\nz b ‹5%› c d", "z b-,5%,-c d"),
        ("Plans: 40% more, then ‹40%›", "then-,40%"),
        ("Рост на ‹5›-10 процентов.", "5"),
        ("Рост 1‹5 процент›ов.", "15 процентов"),
        ("Two  \N{NO-BREAK SPACE}‹5 \n %› x", "5 %"),
    ],
)
def test_the_fewest_words_around_that_tell_the_place(marked: str, fragment: str) -> None:
    link = linked(marked) or ""
    parts = link.removeprefix(f"{URL}#:~:text=").split(",")
    assert ",".join(unquote(part) for part in parts) == fragment


def test_the_signs_of_a_fragment_are_encoded() -> None:
    assert linked("‹a-b, c & d›") == f"{URL}#:~:text=a%2Db%2C%20c%20%26%20d"


def test_a_fragment_that_is_there_is_kept() -> None:
    assert linked("‹5%›", f"{URL}#top") == f"{URL}#top:~:text=5%25"


@pytest.mark.parametrize("url", [None, "", "javascript:alert(1)", "//paper.example", "ftp://x"])
def test_without_a_web_address_there_is_no_link(url: str | None) -> None:
    assert linked("‹5%›", url) is None


def test_words_said_over_and_over_are_linked_all_the_same() -> None:
    assert linked("5% " * 200 + "‹5%› " + "5% " * 200)


def test_every_figure_of_the_library_is_told_from_the_rest_of_its_text(
    more_tables: Library,
) -> None:
    for row in figures.rows():
        place = fragments.only(row["text"], row["start"], row["end"])
        assert place.is_only
        assert row["quote"] in row["text"][place.start : place.end]
