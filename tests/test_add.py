"""A new text or saved page comes into the library, or it stays exactly as it was."""

import os
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.articles import adding
from data.articles.adding import add, article
from data.articles.reading import library as shelved
from data.articles.reading import read
from data.model.errors import ArticleError
from data.model.terms import Language

TODAY = date(2026, 11, 22)
TEXT = "Алматы расширяет зону\n\nПлощадь зоны составляет 490 га. Об этом сказал аким.\n"
PAGE = """<!doctype html><html lang="ru"><head><meta charset="utf-8">
<title>Алматы расширяет «зону» | Вести</title>
<link rel="canonical" href="https://vesti.example/news/1">
<meta property="og:site_name" content="Вести города">
<meta property="article:published_time" content="2026-02-24T10:15:00+05:00"></head>
<body><article><h1>Алматы расширяет «зону»</h1>
<p>Площадь зоны составляет 490 га, сообщил акимат города в понедельник.</p>
</article></body></html>
"""


def detect(text: str) -> Language:
    """Stands in for the detection that the command passes."""
    return Language.KK if "қ" in text else Language.RU


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one article, of the text that TEXT is."""
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "first.txt").write_text(TEXT, encoding="utf-8")
    (folder / "first.toml").write_text('title = "Зона"\nlanguage = "ru"\n', encoding="utf-8")
    return folder


def put(folder: Path, name: str, said: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(said if isinstance(said, bytes) else said.encode())
    return path


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_text_becomes_an_article(inbox: Path, library: Path) -> None:
    added = add(put(inbox, "x.txt", "Ауа сапасы\n\nАуа тазарды.\n"), library, TODAY, detect)
    assert added == library / "aua-sapasy.txt"
    found = read(added)
    assert (found.title, found.language, found.collected) == ("Ауа сапасы", Language.RU, TODAY)
    assert (found.publisher, found.url, found.published) == (None, None, None)
    articles, errors = shelved(library)
    assert ([one.article_id for one in articles], errors) == (["aua-sapasy", "first"], ())


def test_the_language_is_the_callers_to_tell(inbox: Path, library: Path) -> None:
    assert read(add(put(inbox, "x.txt", "Ауа тазарақ."), library, TODAY, detect)).language == "kk"


def test_the_stored_text_is_the_file_without_its_byte_order_mark(
    inbox: Path, library: Path
) -> None:
    said = "Метро\r\n\r\nМетро\u00a0растёт.  \r\n"
    added = add(put(inbox, "x.txt", b"\xef\xbb\xbf" + said.encode()), library, TODAY, detect)
    assert added.read_bytes() == said.encode()


def test_a_library_that_is_not_there_yet_is_made(inbox: Path, tmp_path: Path) -> None:
    added = add(put(inbox, "x.txt", TEXT), tmp_path / "new" / "library", TODAY, detect)
    assert read(added).title == "Алматы расширяет зону"


def test_another_text_of_the_same_title_gets_a_name_of_its_own(inbox: Path, library: Path) -> None:
    one = add(put(inbox, "x.txt", "Метро\n\nОно растёт."), library, TODAY, detect)
    before = one.read_bytes()
    two = add(put(inbox, "x.txt", "Метро\n\nОно стоит."), library, TODAY, detect)
    assert one.name == "metro.txt"
    assert re.fullmatch(r"metro-[0-9a-f]{8}.txt", two.name)
    assert one.read_bytes() == before


def test_a_title_without_latin_letters_gets_a_name_too(inbox: Path, library: Path) -> None:
    added = add(put(inbox, "x.txt", "北京\n\n城市发展。"), library, TODAY, detect)
    assert re.fullmatch(r"article-[0-9a-f]{8}.txt", added.name)


def test_a_text_without_a_title_is_called_by_its_first_words(inbox: Path, library: Path) -> None:
    said = "Площадь зоны составляет 490 га, сообщил акимат. " * 5
    title = read(add(put(inbox, "x.txt", said), library, TODAY, detect)).title
    assert title.endswith(" …")
    assert said.startswith(title.removesuffix(" …"))
    assert len(title) <= adding.TITLE_LENGTH + 2


def test_metadata_that_a_crash_left_alone_are_written_anew(inbox: Path, library: Path) -> None:
    (library / "metro.toml").write_text("half a li", encoding="utf-8")
    added = add(put(inbox, "x.txt", "Метро\n\nОно растёт."), library, TODAY, detect)
    assert (added.name, read(added).title) == ("metro.txt", "Метро")


@pytest.mark.parametrize("name", ["page.html", "page.HTM"])
def test_a_saved_page_gives_its_main_text_and_what_it_says_of_itself(
    inbox: Path, library: Path, name: str
) -> None:
    found = read(add(put(inbox, name, PAGE), library, TODAY, detect))
    assert found.title == "Алматы расширяет «зону»"
    assert found.text.startswith("Алматы расширяет «зону»\n\nПлощадь зоны составляет 490 га")
    assert (found.publisher, found.url) == ("Вести города", "https://vesti.example/news/1")
    assert (found.published, found.collected) == (date(2026, 2, 24), TODAY)


BAD = [
    ("x.txt", b"", "empty"),
    ("x.html", b"\n", "empty"),
    ("x.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
    ("x.html", "<html>".encode("utf-16"), "binary"),
    ("x.txt", "Алматы".encode("cp1251"), "not UTF-8 .byte 0."),
    ("x.html", b"<html><p>" + "Алматы".encode("cp1251"), "not UTF-8 .byte 9."),
    ("x.txt", b"a " * 1_000_001, "over 2 MB"),
    ("x.pdf", b"%PDF-1.7", "Neither"),
    ("x", b"text", "Neither"),
    ("x.html", b"<html><body></body></html>", "no main text"),
    ("x.html", b"<html><script>let text = 'only a script'</script></html>", "no main text"),
    ("x.html", b"not a page at all", "no main text"),
    ("x.txt", TEXT.encode(), "already there as first.txt"),
    ("x.txt", b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(), "already there"),
    ("x.txt", TEXT.replace("й", "и\u0306").replace(" ", "  ").encode(), "already there"),
]


@pytest.mark.parametrize(("name", "said", "message"), BAD)
def test_a_bad_file_is_refused_in_one_line_and_the_library_is_as_it_was(
    inbox: Path, library: Path, name: str, said: bytes, message: str
) -> None:
    before = state(library)
    with pytest.raises(ArticleError, match=f"^{name}: .*{message}") as refused:
        add(put(inbox, name, said), library, TODAY, detect)
    assert "\n" not in str(refused.value)
    assert state(library) == before


@pytest.mark.parametrize("name", ["missing.txt", "missing.html"])
def test_a_missing_file_is_refused(inbox: Path, library: Path, name: str) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        add(inbox / name, library, TODAY, detect)


@pytest.mark.parametrize("name", ["folder", "folder.txt"])
def test_a_folder_is_refused(inbox: Path, library: Path, name: str) -> None:
    (inbox / name).mkdir()
    with pytest.raises(ArticleError, match="a folder"):
        add(inbox / name, library, TODAY, detect)


def test_the_same_page_is_refused_the_second_time(inbox: Path, library: Path) -> None:
    page = put(inbox, "page.html", PAGE)
    add(page, library, TODAY, detect)
    with pytest.raises(ArticleError, match=r"as almaty-rasshiryaet-zonu\.txt"):
        add(page, library, TODAY, detect)


@pytest.mark.parametrize("fails", [1, 2])
def test_a_full_disk_leaves_the_library_as_it_was(
    inbox: Path, library: Path, monkeypatch: pytest.MonkeyPatch, fails: int
) -> None:
    before, calls = state(library), []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == fails:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ArticleError, match="free space"):
        add(put(inbox, "x.txt", "Метро\n\nОно растёт."), library, TODAY, detect)
    assert len(calls) == fails
    assert state(library) == before


@pytest.mark.parametrize("name", ["x.txt", "x.html"])
def test_a_file_can_be_read_without_adding_it(inbox: Path, name: str) -> None:
    found = article(put(inbox, name, TEXT if name == "x.txt" else PAGE), detect)
    assert (found.article_id, found.language) == ("x", Language.RU)
    assert "490 га" in found.text
    assert list(inbox.iterdir()) == [inbox / name]


def test_a_file_of_the_library_is_read_with_what_is_known_of_it(library: Path) -> None:
    assert article(library / "first.txt", detect).title == "Зона"


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@given(title=WORDS, body=WORDS)
def test_whatever_a_text_says_it_is_added_whole_or_refused(
    tmp_path_factory: pytest.TempPathFactory, title: str, body: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = put(folder, "x.txt", f"{title}\n\n{body}")
    try:
        added = add(path, folder / "library", TODAY, detect)
    except ArticleError:
        assert not (folder / "library").exists()
        return
    assert added.parent == folder / "library"
    (found,), errors = shelved(added.parent)
    assert (found.text.encode(), errors) == (path.read_bytes().removeprefix(b"\xef\xbb\xbf"), ())
