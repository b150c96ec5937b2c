"""The letters: every one we write with is in the fonts, and the app serves them itself."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import streamlit
from babel.messages import pofile
from fontTools.ttLib import TTFont
from starlette.applications import Starlette
from starlette.testclient import TestClient

from pages.plain import fonts, stylesheet

ROOT = Path(__file__).parent.parent
CONFIG: dict[str, Any] = tomllib.loads(
    (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
)
FACES: list[dict[str, str]] = CONFIG["theme"]["fontFaces"]
STREAMLITS = Path(streamlit.__file__).parent / "static" / "static" / "media"
BODY = fonts.FOLDER / stylesheet.SANS
ICONS = fonts.FOLDER / stylesheet.ICONS
HEADINGS = fonts.FOLDER / FACES[0]["url"].rsplit("/", maxsplit=1)[-1]

ALPHABETS = {
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
SIGNS = "0123456789 «»“”„‘’()[],.:;!?…-–—−+×≈≤≥→%‰№₸€$°·\N{NO-BREAK SPACE}\N{THIN SPACE}"


@cache
def _letters(font: Path) -> set[str]:
    return {chr(code) for code in TTFont(font).getBestCmap()}


@pytest.mark.parametrize("font", [BODY, HEADINGS], ids=["body", "headings"])
@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_the_alphabets_is_there(language: str, font: Path) -> None:
    wanted = ALPHABETS[language] + ALPHABETS[language].upper() + SIGNS
    assert set(wanted) - _letters(font) == set()


@pytest.mark.parametrize("font", [BODY, HEADINGS], ids=["body", "headings"])
def test_every_letter_of_the_catalogues_is_there(font: Path) -> None:
    used: set[str] = set()
    for file in sorted((ROOT / "pages" / "locale").rglob("*.po")):
        with file.open("rb") as text:
            said = [message.string for message in pofile.read_po(text) if message.id]
        used |= {letter for string in said for letter in "".join(string or ())}
    assert used - {"\n"} - _letters(font) == set()


def test_the_style_sheet_names_the_letters_that_are_there() -> None:
    spans = [each.removeprefix("U+").split("-") for each in stylesheet.LETTERS.split(",")]
    named = {
        chr(code) for first, *last in spans
        for code in range(int(first, 16), int((last or [first])[0], 16) + 1)
    }  # fmt: skip
    assert _letters(BODY) <= named
    whole = _letters(next(STREAMLITS.glob("SourceSansVF-Upright*.woff2")))
    assert named & whole == _letters(BODY)


def _icons(path: Path) -> set[str]:
    """The names that a font of icons draws as icons."""
    font = TTFont(path)
    signs = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    tables = [part for lookup in font["GSUB"].table.LookupList.Lookup for part in lookup.SubTable]
    return {
        "".join(signs[glyph] for glyph in (first, *each.Component))
        for part in tables
        for first, found in getattr(part, "ExtSubTable", part).ligatures.items()
        for each in found
    }


@pytest.mark.parametrize(
    "place", [ROOT / "pages", STREAMLITS.parent / "js"], ids=lambda at: at.name
)
def test_every_icon_is_there(place: Path) -> None:
    files = [file for file in place.rglob("*") if file.suffix in {".py", ".js"}]
    named = {
        icon for file in files
        for icon in re.findall(r":material/([a-z0-9_]+):", file.read_text(encoding="utf-8"))
    }  # fmt: skip
    assert named != set()
    assert named & _icons(next(STREAMLITS.glob("MaterialSymbols*"))) - _icons(ICONS) == set()


def test_the_headings_have_the_weights_the_theme_asks_for() -> None:
    (weight,) = TTFont(HEADINGS)["fvar"].axes
    first, last = (int(end) for end in FACES[0]["weight"].split())
    assert (weight.minValue, weight.maxValue) == (first, last)
    assert all(first <= asked <= last for asked in CONFIG["theme"]["headingFontWeights"])


def test_the_licence_is_there_and_its_reserved_name_is_not_used() -> None:
    assert "SIL OPEN FONT LICENSE" in (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    names = {record.nameID for record in TTFont(HEADINGS)["name"].names}
    assert {0, 13} <= names  # copyright and licence
    assert not names & {1, 3, 4, 6, 16, 25}  # the names of family, font and PostScript font
    assert "Source" not in FACES[0]["family"]


@pytest.mark.parametrize("face", FACES, ids=lambda face: face["url"])
def test_the_app_serves_the_face_and_lets_browsers_keep_it(face: dict[str, str]) -> None:
    with TestClient(Starlette(routes=fonts.routes)) as client:
        answer = client.get(face["url"])
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "font/woff2"
        assert answer.headers["cache-control"] == fonts.A_YEAR
        again = client.get(face["url"], headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    assert again.headers["cache-control"] == fonts.A_YEAR


def test_a_font_that_is_not_there_is_not_found() -> None:
    with TestClient(Starlette(routes=fonts.routes)) as client:
        assert client.get("/fonts/none.woff2").status_code == 404


def test_the_fonts_are_small() -> None:
    assert sum(file.stat().st_size for file in fonts.FOLDER.glob("*.woff2")) < 120_000
