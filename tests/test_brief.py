"""The brief: one page without a script, one tagged PDF, both with every headline number."""

import io
import re
import time
from datetime import date
from typing import Any

import pypdf
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.store.library import Library
from pages.parts import headlines
from pages.parts import tables as held
from pages.parts.brief import contents, paper, sheet
from pages.parts.brief.contents import SECTIONS, Brief, Headline, Note
from pages.parts.brief.sheet import Place
from pages.parts.cards import Card
from pages.parts.words import words
from pages.plain import brief

LANGUAGES = ("kk", "ru", "en")
WHOLE = Place("https://city.example", tuple(SECTIONS))
HOSTILE = '</p><script>alert(1)</script> #link("x")[*y*] $z$ "quoted" \\ @ref <note-1>'


def get(address: str, **headers: str) -> Any:
    with TestClient(Starlette(routes=brief.routes)) as client:
        return client.get(address, headers=headers)


def opened(address: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(get(address).content))


def plain(said: str) -> str:
    """Words without spaces: a PDF breaks lines where it will."""
    return re.sub(r"\s+", "", said)


def numbers(language: str) -> list[str]:
    return [card.value for card in headlines.led(words(language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_one_response_without_a_script(tables: Library, language: str) -> None:
    answer = get(f"/brief?lang={language}")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    assert len(answer.content) <= 60_000
    assert not re.findall(r"<script|<link|<img|\bon\w+=|@import|url\((?!#)", answer.text)
    assert answer.text.count("<svg") == len(contents.CHARTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_headline_number_is_on_the_page_and_in_the_pdf(
    tables: Library, language: str
) -> None:
    page = get(f"/brief?lang={language}").text
    pages = opened(f"/brief.pdf?lang={language}").pages
    printed = plain("".join(page.extract_text() for page in pages))
    assert numbers(language)
    for number in numbers(language):
        assert number in page
        assert plain(number) in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_in_its_language_with_a_title_and_bookmarks(
    tables: Library, language: str
) -> None:
    reader = opened(f"/brief.pdf?lang={language}")
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert reader.metadata
    assert reader.metadata.title
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    bookmarks = [mark["/Title"] for mark in _flat(reader.outline)]
    assert bookmarks[1:] == [words(language)(title) for title in SECTIONS.values()]
    assert reader.xmp_metadata
    assert "pdfuaid:part" in str(reader.xmp_metadata.stream.get_data())


def _flat(outline: list[Any]) -> list[Any]:
    return [one for mark in outline for one in (_flat(mark) if isinstance(mark, list) else [mark])]


def test_all_fonts_of_the_pdf_are_embedded(tables: Library) -> None:
    fonts = _fonts(opened("/brief.pdf?lang=kk"))
    assert {name.split("+")[-1].rsplit("-", 1)[0] for name in fonts} == {"Desk-Sans", "Desk-Serif"}
    assert all(fonts.values())


def _fonts(reader: pypdf.PdfReader) -> dict[str, bool]:
    """Each font of the file by name, and whether it is in the file."""
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    found = [thing for thing in _things(reader) if thing.get("/Type") == "/FontDescriptor"]
    return {str(thing["/FontName"]): bool(files & thing.keys()) for thing in found}


def _things(reader: pypdf.PdfReader) -> list[Any]:
    """All dictionaries of the file."""
    every: list[Any] = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    return [thing for thing in every if isinstance(thing, dict)]


def test_pictures_in_the_pdf_say_what_they_show(tables: Library) -> None:
    things = _things(opened("/brief.pdf?lang=en"))
    alts = {str(thing["/Alt"]) for thing in things if "/Alt" in thing}
    with held.on(None):
        charts = contents.gathered(words("en")).charts
    assert {chart.alt for _, chart in charts} <= alts


def test_the_pdf_links_to_the_pages_of_its_figures(tables: Library) -> None:
    pages: list[Any] = list(opened("/brief.pdf?lang=en").pages)
    notes = [note.get_object() for page in pages for note in page.get("/Annots", [])]
    links = [str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})]
    assert any("/figures/" in link and "lang=en" in link for link in links)


def test_notes_hold_the_sentence_with_its_words_marked_in_their_own_language(
    tables: Library,
) -> None:
    page = get("/brief?lang=en").text
    (first, *_) = re.findall(r'<li id="note-1">(.*?)</li>', page)
    assert '<blockquote lang="ru">' in first
    assert "<mark>20,6%</mark>" in first
    assert "publisher unknown" in first
    assert "Verdict: " in first
    assert "/figures/" in first
    assert page.count('href="#note-1"') >= 1


def test_the_pieces_of_a_note_are_its_sentence(tables: Library) -> None:
    for note in contents.gathered(words("en")).notes:
        row = note.rows[0]
        said = "".join(piece["said"] for piece in paper.pieces(note))
        assert said == row["text"][row["sentence_start"] : row["sentence_end"]]


@pytest.mark.parametrize(
    ("asked", "there"),
    [("headlines", ["headlines"]), ("notes,plans", ["plans", "notes"]), ("", list(SECTIONS))],
)
def test_sections_are_chosen_by_the_address(tables: Library, asked: str, there: list[str]) -> None:
    page = get(f"/brief?lang=en&sections={asked}").text
    assert re.findall(r'<section id="(\w+)"', page) == there
    assert ('href="#note-' in page) == ({"headlines", "notes"} <= set(there))


@pytest.mark.parametrize("path", ["/brief", "/brief.pdf"])
def test_an_unknown_section_is_refused_and_the_known_ones_are_named(
    tables: Library, path: str
) -> None:
    answer = get(f"{path}?lang=en&sections=headlines,<b>", accept="text/html")
    assert answer.status_code == 400
    assert "<b>" not in answer.text
    assert all(name in answer.text for name in SECTIONS)


@pytest.mark.parametrize("path", ["/brief", "/brief.pdf"])
def test_an_unchanged_copy_is_not_sent_again(tables: Library, path: str) -> None:
    first = get(f"{path}?lang=ru")
    again = get(f"{path}?lang=ru", **{"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "max-age" in again.headers["cache-control"]
    assert get(f"{path}?lang=kk").headers["etag"] != first.headers["etag"]


def test_a_brief_of_an_earlier_day_says_what_was_known_then(tables: Library) -> None:
    now, then = get("/brief?lang=en").text, get("/brief?lang=en&as_of=2024-07-15").text
    assert "@2024-07-15" in then
    assert "as_of=2024-07-15" in then
    assert "@2024-07-15" not in now


def _hostile() -> Brief:
    row = {
        "text": HOSTILE, "sentence_start": 0, "sentence_end": len(HOSTILE), "start": 0, "end": 4,
        "language": "en", "title": HOSTILE, "publisher": None, "published": None,
        "published_from": None, "published_to": date(2024, 1, 1),
        "figure_id": "x", "quote": HOSTILE,
    }  # fmt: skip
    card = Card("k", HOSTILE, HOSTILE, (HOSTILE,), (row,))
    return Brief(
        HOSTILE, (Headline(card, (1,)),), (), (contents.Plan(HOSTILE, HOSTILE, HOSTILE, "ru"),),
        HOSTILE, (contents.Checked(HOSTILE, HOSTILE, HOSTILE, 1),), (Note(1, (row,), HOSTILE),),
    )  # fmt: skip


def test_what_an_article_wrote_is_never_markup(tables: Library) -> None:
    page = sheet.html(words("en"), _hostile(), WHOLE)
    assert "<script" not in page
    printed = pypdf.PdfReader(io.BytesIO(paper.pdf(words("en"), _hostile(), WHOLE)))
    text = plain("".join(page.extract_text() for page in printed.pages))
    assert text.count(plain('#link("x")[*y*] $z$')) >= 8


def test_letters_beyond_our_fonts_do_not_keep_the_pdf_from_being_made(tables: Library) -> None:
    strange = Brief("漢字 😀", (), (), (), "", (), ())
    assert paper.pdf(words("kk"), strange, WHOLE).startswith(b"%PDF")


def test_the_pdf_is_made_within_a_second(tables: Library) -> None:
    w = words("ru")
    paper.pdf(w, contents.gathered(w), WHOLE)
    begun = time.process_time()
    paper.pdf(w, contents.gathered(w), WHOLE)
    assert time.process_time() - begun < 1
