"""Files become articles; a bad file is named and costs no other."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from data.articles.reading import from_text, library, read
from data.model.errors import ArticleError
from data.model.terms import Language, PartName

COLLECTED = Path("data/articles/collected")
TOML = 'title = "Школы"\nlanguage = "ru"\n'


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library with one good article, `good`."""
    put(tmp_path, "good")
    return tmp_path


def put(folder: Path, name: str, text: str | bytes = "В городе 12 школ.", toml: str = TOML) -> Path:
    path = folder / f"{name}.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.with_suffix(".toml").write_text(toml, encoding="utf-8")
    return path


def test_the_collected_article_is_divided_into_what_it_says_and_what_stands_beside() -> None:
    article = read(COLLECTED / "almaty-consuls.txt")
    words = {
        name: [part.span.of(article.text) for part in article.parts if part.name is name]
        for name in PartName
    }
    assert words[PartName.TITLE] == [article.title]
    assert words[PartName.CAPTION] == ["Встреча акима с Генеральными и Почётными консулами"] * 2
    own = "\n".join(span.of(article.text) for span in article.own_spans())
    assert own.endswith("развитию дружественных отношений.")
    assert not any(found.title in own or found.teaser in own for found in article.headlines)


def test_the_collected_articles_foot_has_four_headlines_of_one_day() -> None:
    found = read(COLLECTED / "almaty-consuls.txt").headlines
    starts = ["Эксперт призвала", "Маргарита Симоньян", "Зима сдает", "Стало известно"]
    assert [line.title.startswith(said) for line, said in zip(found, starts, strict=True)] == [
        True
    ] * 4
    assert {line.date for line in found} == {date(2026, 2, 24)}
    assert all(line.teaser.endswith("...") for line in found)


def test_what_the_collected_article_does_not_say_is_unknown() -> None:
    article = read(COLLECTED / "almaty-consuls.txt")
    assert (article.publisher, article.url, article.published) == (None, None, None)
    assert (article.language, article.place) == (Language.RU, "almaty")


def test_all_that_is_known_is_read(tmp_path: Path) -> None:
    toml = (
        'title = "Schools"\nlanguage = "en"\nplace = "astana"\npublisher = "The Paper"\n'
        'url = "https://example.org/1"\npublished = 2025-03-01\ncollected = 2025-03-02\n'
    )
    article = read(put(tmp_path, "schools", "The city has 12 schools.", toml))
    assert (article.article_id, article.title, article.language) == ("schools", "Schools", "en")
    assert (article.place, article.publisher) == ("astana", "The Paper")
    assert article.url == "https://example.org/1"
    assert (article.published, article.collected) == (date(2025, 3, 1), date(2025, 3, 2))


def test_the_text_is_the_file_as_it_stands(tmp_path: Path) -> None:
    stored = "Школы\r\n\r\nВ городе\u00a012 школ.\r\n".encode()
    article = read(put(tmp_path, "schools", stored))
    assert article.text.encode() == stored
    assert article.sha256 == hashlib.sha256(stored).hexdigest()
    assert [part.span.of(article.text) for part in article.parts] == [
        "Школы",
        "В городе\u00a012 школ.",
    ]


def test_offsets_do_not_count_a_byte_order_mark(tmp_path: Path) -> None:
    article = read(put(tmp_path, "schools", "\ufeffВ городе 12 школ.".encode()))
    assert article.text == "В городе 12 школ."


BAD_TEXTS = [
    (b"", "empty"),
    (b" \n\t.\n", "empty"),
    (b"PK\x03\x04\x00\x00", "binary"),
    ("В городе".encode("cp1251"), "not UTF-8 .byte 0."),
    ("Город ".encode() + b"\xff", "not UTF-8 .byte 11."),
    (b"a" * 2_000_001, "over 2 MB"),
]
BAD_TOMLS = [
    ("title = ", "Invalid value"),
    ('language = "ru"', "There is no title"),
    ('title = "Школы"', "There is no language"),
    (TOML + 'publised = "x"', "Unknown key publised.*published"),
    (TOML + 'published = "24.02.2026"', "Cannot be read: published.*2026-02-24"),
    (TOML + "published = 2026-02-24T10:00:00", "Cannot be read: published"),
    (TOML + "url = 5", "Cannot be read: url"),
    ('title = " "\nlanguage = "ru"', "Cannot be read: title"),
    ('title = "Écoles"\nlanguage = "fr"', "language fr .*ru, kk, en"),
    (TOML + 'place = "paris"', "place paris .*almaty"),
]


@pytest.mark.parametrize(("stored", "message"), BAD_TEXTS)
def test_a_bad_text_is_named_and_the_others_are_read(
    shelf: Path, stored: bytes, message: str
) -> None:
    put(shelf, "bad", stored)
    articles, (error,) = library(shelf)
    assert [article.article_id for article in articles] == ["good"]
    with pytest.raises(ArticleError, match=f"^bad.txt: .*{message}"):
        raise error


@pytest.mark.parametrize(("toml", "message"), BAD_TOMLS)
def test_bad_metadata_are_named_and_the_others_are_read(
    shelf: Path, toml: str, message: str
) -> None:
    put(shelf, "bad", toml=toml)
    articles, (error,) = library(shelf)
    assert [article.article_id for article in articles] == ["good"]
    assert "\n" not in str(error)
    with pytest.raises(ArticleError, match=f"^bad.toml: .*{message}"):
        raise error


def test_a_text_of_which_nothing_is_known_is_reported(shelf: Path) -> None:
    (shelf / "good.toml").unlink()
    articles, (error,) = library(shelf)
    assert articles == ()
    assert str(error).startswith("good.txt: ")
    assert "good.toml" in error.fix


def test_metadata_without_a_text_are_no_article(shelf: Path) -> None:
    (shelf / "left.toml").write_text(TOML, encoding="utf-8")
    articles, errors = library(shelf)
    assert (len(articles), errors) == (1, ())


def test_a_library_is_ordered_by_id(tmp_path: Path) -> None:
    for name in ("b", "a-1", "a", "c"):
        put(tmp_path, name)
    assert [article.article_id for article in library(tmp_path)[0]] == ["a", "a-1", "b", "c"]


def test_no_library_has_no_articles(tmp_path: Path) -> None:
    assert library(tmp_path / "nowhere") == ((), ())


def test_a_text_that_is_no_file_is_an_article_too() -> None:
    article = from_text("t1", "В городе 12 школ. Их мало.", Language.RU, date(2025, 3, 1))
    assert (article.article_id, article.title) == ("t1", "t1")
    assert article.published == date(2025, 3, 1)
    assert [span.of(article.text) for span in article.own_spans()] == [article.text]


def test_a_title_line_names_a_text_that_is_no_file() -> None:
    assert from_text("t1", "Школы\n\nИх мало.", Language.RU).title == "Школы"


@pytest.mark.parametrize("text", ["", "\n", "\ud800"])
def test_any_string_can_be_read(text: str) -> None:
    assert from_text("t1", text, Language.RU).text == text
