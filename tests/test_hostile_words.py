"""Whatever an article says, it stays words: in a deck, a workbook, a handout, a CSV."""

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pptx import Presentation

from data.build import build
from data.store.library import Library
from pages.parts import downloading, figures, handout, plaintext, slides, told, workbooks
from pages.parts.menu import BY_PATH
from pages.parts.words import words
from tests.office import opened
from tests.test_take_away import MAIN, edition

EVIL = '=HYPERLINK("https://evil.example","x")'
TITLES = [EVIL, "+1+cmd|calc", "-2+3", "@SUM(A1)", "<script>alert(1)</script> \u202eabc\u2066"]


def spoilt(library: Library, title: str) -> told.File:
    """The storyline of an article with a hostile title and a hostile sentence."""
    place = Path(library.articles)
    text = place / "almaty-consuls.txt"
    first, rest = text.read_text(encoding="utf-8").split("\n", 1)
    sentence = f"{title} составляет 490 га сегодня."
    text.write_text(f"{title}\n{rest}\n\n{sentence}\n", encoding="utf-8")
    about = place / "almaty-consuls.toml"
    kept = [line for line in about.read_text(encoding="utf-8").splitlines() if "title" not in line]
    about.write_text("\n".join([f"title = '''{title}'''", *kept]) + "\n", encoding="utf-8")
    assert first
    build(library)
    return told.of_whole(words("en"), edition())


@pytest.mark.parametrize("title", TITLES)
def test_no_word_becomes_a_formula_or_a_mark(library: Library, title: str) -> None:
    w, file = words("en"), spoilt(library, title)
    assert figures.rows()
    book = workbooks.xlsx(w, file)
    deck = slides.pptx(w, file)
    for made in (book, *_within(deck)):
        assert _formulas(made) == []
    page = handout.html(w, file).decode()
    assert "<script" not in page
    said = " ".join(slide.notes_slide.notes_text_frame.text
                    for slide in Presentation(io.BytesIO(deck)).slides)  # fmt: skip
    assert plaintext.clean(title).split()[0] in said
    for sign in plaintext.TURNING:
        assert sign not in page + said


def _within(deck: bytes) -> list[bytes]:
    """The workbooks behind the charts of a deck."""
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        return [archive.read(name) for name in archive.namelist() if name.endswith(".xlsx")]


def _formulas(book: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        roots = [ElementTree.fromstring(archive.read(name)) for name in archive.namelist()
                 if name.startswith("xl/worksheets/sheet")]  # fmt: skip
    return [found.text or "" for root in roots for found in root.iter(f"{MAIN}f")]


def test_libreoffice_opens_what_hostile_words_are_in(library: Library, tmp_path: Path) -> None:
    w, file = words("en"), spoilt(library, EVIL)
    (made,) = opened(tmp_path, "deck.pptx", slides.pptx(w, file), "pdf")
    assert made.stat().st_size > 10_000


def test_csv_of_a_chart_guards_its_cells(tables: Library) -> None:
    found = told.of_chart(words("en"), "zone", told.View(BY_PATH["zone"], {}, edition()))
    assert found is not None
    text = downloading.OF_CHART["csv"].make(words("en"), found).decode("utf-8-sig")
    assert "'+" in text
    assert ",+" not in text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b\x1fc", "abc"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("a\ud800b\uffffc", "abc"),
        ("Әлем\nқала\t1\xa0%", "Әлем\nқала\t1\xa0%"),
    ],
)
def test_what_no_document_can_hold_is_left_out(text: str, clean: str) -> None:
    assert plaintext.clean(text) == clean


def test_long_text_is_cut_between_words() -> None:
    assert plaintext.cut("one two\nthree", 9) == "one two…"
    assert plaintext.cut("one\ntwo", 9) == "one two"
