"""Decks, workbooks and handouts opened again: native charts, the store's numbers, exact words."""

import csv
import io
import re
import time
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pytest
from pptx import Presentation

from data.store.library import Library
from pages.parts import figures, handout, native, slides, told, workbooks
from pages.parts import tables as store
from pages.parts.menu import BY_PATH
from pages.parts.told import Edition, File, View
from pages.parts.words import words
from tests.office import SHEETS, opened

HOME = "https://economy.example"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LANGUAGES = ("kk", "ru", "en")
TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}


def edition() -> Edition:
    return Edition(HOME, store.version(), date(2026, 11, 22))


def whole(language: str = "en") -> File:
    return told.of_whole(words(language), edition())


def of_page(path: str, language: str = "en", **query: str) -> File:
    return told.of_page(words(language), View(BY_PATH[path], query, edition()))


def charts(content: bytes, folder: str) -> list[list[float]]:
    """The values kept in each chart part of an archive, in the order of their numbers."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        parts = [name for name in archive.namelist() if re.match(rf"{folder}/charts/chart\d", name)]
        parts.sort(key=lambda name: int(re.findall(r"\d+", name)[0]))
        roots = [ElementTree.fromstring(archive.read(name)) for name in parts]
    return [[float(v.text or "") for v in root.iterfind(f".//{CHART}val//{CHART}v")]
            for root in roots]  # fmt: skip


def expected(file: File, language: str) -> list[list[float]]:
    """What the charts of a file hold, by their native forms."""
    found = [native.of(words(language), one.chart) for one in file.told if one.chart]
    return [[v for one in each.series for v in one.values if v is not None]
            for each in found if each]  # fmt: skip


def same(mine: list[list[float]], theirs: list[list[float]]) -> None:
    """The same lists of numbers, whatever their order: charts are numbered as they are made."""
    assert len(mine) == len(theirs) > 0
    for one, other in zip(sorted(mine), sorted(theirs), strict=True):
        assert one == pytest.approx(other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_charts_of_a_deck_are_native_and_hold_the_same_values(
    tables: Library, language: str
) -> None:
    file = whole(language)
    same(charts(slides.pptx(words(language), file), "ppt"), expected(file, language))


def notes(content: bytes) -> list[str]:
    deck = Presentation(io.BytesIO(content))
    return [slide.notes_slide.notes_text_frame.text for slide in deck.slides]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_finding_a_slide_with_its_exact_words_in_the_notes(
    tables: Library, language: str
) -> None:
    file = whole(language)
    made = slides.pptx(words(language), file)
    deck = Presentation(io.BytesIO(made))
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert titles[1:-1] == [one.title for one in file.told]
    for one, said in zip(file.told, notes(made)[1:-1], strict=True):
        assert one.link in said
        for row in [row for row in one.rows if row.get("figure_id")]:
            assert row["quote"] in said
            assert f"{HOME}/figures/{row['figure_id']}" in said
            assert row["title"] in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deck_speaks_the_language_of_the_view(tables: Library, language: str) -> None:
    w = words(language)
    made = slides.pptx(w, whole(language))
    deck = Presentation(io.BytesIO(made))
    assert deck.core_properties.language == TAGS[language]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        drawn = [archive.read(name).decode() for name in archive.namelist()
                 if re.fullmatch(r"ppt/(slides|charts)/\w+\.xml", name)]  # fmt: skip
    assert {tag for part in drawn for tag in re.findall(r' lang="([^"]+)"', part)} == {
        TAGS[language]
    }
    pictures = [shape for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    assert all(shape._element.nvGraphicFramePr.cNvPr.get("descr") for shape in pictures)


def test_every_slide_says_source_verdict_and_version(tables: Library) -> None:
    w = words("en")
    deck = Presentation(io.BytesIO(slides.pptx(w, whole())))
    figure = figures.latest("economy_share")
    assert figure is not None
    said = [[shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
            for slide in deck.slides]  # fmt: skip
    assert all(store.version() in " ".join(texts) for texts in said)
    shares = " ".join(said[1])
    assert figure["title"][:20] in shares
    assert "publisher unknown" in shares
    assert w("revised since") in shares
    assert "2023" in shares


def test_the_numbers_of_a_chart_can_be_edited(tables: Library) -> None:
    deck = Presentation(io.BytesIO(slides.pptx(words("en"), of_page("shares"))))
    drawn = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    for chart in drawn:
        assert chart.part.chart_workbook.xlsx_part is not None
        blob = chart.part.chart_workbook.xlsx_part.blob
        held = sorted(cells(blob, "xl/worksheets/sheet1.xml"))
        shown = {v for one in chart.plots[0].series for v in one.values if v is not None}
        assert held == pytest.approx(sorted(shown))


def cells(book: bytes, sheet: str) -> set[float]:
    """The numbers of a sheet; none of its cells is a formula."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        root = ElementTree.fromstring(archive.read(sheet))
    assert root.find(f".//{MAIN}f") is None
    return {float(cell.findtext(f"{MAIN}v") or "") for cell in root.iter(f"{MAIN}c")
            if cell.get("t", "n") == "n"}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_charts_of_a_workbook_are_native_and_stand_on_real_numbers(
    tables: Library, language: str
) -> None:
    file = whole(language)
    made = workbooks.xlsx(words(language), file)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        count = sum(name.startswith("xl/charts/chart") for name in archive.namelist())
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    held = set().union(*(cells(made, sheet) for sheet in sheets))
    assert count == len(expected(file, language))
    for value in (value for each in expected(file, language) for value in each):
        assert min(abs(value - other) for other in held) <= 1e-9 * abs(value)


def test_libreoffice_reads_the_figures_of_a_workbook(tables: Library, tmp_path: Path) -> None:
    w, file = words("en"), whole()
    made = opened(tmp_path, "whole.xlsx", workbooks.xlsx(w, file), SHEETS)
    named = {path.stem.removeprefix("whole-"): path for path in made}
    assert {w("Summary"), w("Figures"), w("Checks"), w("Sources")} <= set(named)
    with named[w("Figures")].open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    stored = {row["quote"]: row for one in file.told for row in one.rows if row.get("figure_id")}
    assert {row[w("Words")] for row in rows} == set(stored)
    for row in rows:
        value = stored[row[w("Words")]]["value"]
        assert value is None or float(row[w("Value")].replace(",", "")) == pytest.approx(value)
    with named[w("Sources")].open(encoding="utf-8", newline="") as text:
        assert len(list(csv.reader(text))) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_shows_a_deck_with_its_numbers(
    tables: Library, tmp_path: Path, language: str
) -> None:
    file = whole(language)
    (made,) = opened(tmp_path, "deck.pptx", slides.pptx(words(language), file), "pdf")
    shown = pypdf.PdfReader(made)
    assert len(shown.pages) == len(file.told) + 2
    text = "".join("".join(page.extract_text().split()) for page in shown.pages)
    for one in file.told:
        # Where a letter is taken from another font, it is told after the others of its line.
        missing = Counter("".join(one.title.split())) - Counter(text)
        assert not missing
    figure = figures.latest("economy_share")
    assert figure is not None
    assert f"{figure['value']:.1f}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_handout_fetches_nothing_and_runs_nothing(tables: Library, language: str) -> None:
    file = whole(language)
    made = handout.html(words(language), file).decode()
    assert made.startswith(f'<!doctype html><html lang="{language}">')
    assert not re.findall(r"<(?:script|link|img|iframe|object|embed)\b|@import|url\((?!#)", made)
    assert not re.findall(r' (?:src|srcset|on\w+)="', made)
    assert re.findall(r'href="(?!https://)', made) == []
    assert made.count("<section") == len(file.told) + 1
    assert "<svg" in made
    for one in file.told:
        for row in [row for row in one.rows if row.get("figure_id")]:
            assert f">{row['quote']}</mark>" in made.replace("&#x27;", "'")


@pytest.mark.parametrize("path", ["regions", "zone", "plans", "partners", "method", "news"])
def test_every_page_becomes_a_deck_a_workbook_and_a_handout(tables: Library, path: str) -> None:
    w, file = words("ru"), of_page(path, "ru")
    deck = Presentation(io.BytesIO(slides.pptx(w, file)))
    assert len(deck.slides) >= 2
    assert file.title in handout.html(w, file).decode()
    assert workbooks.xlsx(w, file).startswith(b"PK")


def test_a_file_is_of_the_view_that_was_asked_for(tables: Library) -> None:
    now, then = of_page("regions"), of_page("regions", year="2015")
    assert "2015" in then.told[0].title
    assert now.told[0].title != then.told[0].title
    assert "year=2015" in then.link
    assert f"v={store.in_force()}" in then.link


@pytest.mark.parametrize("make", [slides.pptx, workbooks.xlsx, handout.html])
def test_a_file_is_made_soon(tables: Library, make: object) -> None:
    w, file = words("ru"), whole("ru")
    assert callable(make)
    make(w, file)
    begun = time.process_time()
    make(w, file)
    assert time.process_time() - begun < 2
