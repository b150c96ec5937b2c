"""Every page in every language: with one article, fifty or none, and with a strange address."""

import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.model.terms import Language
from data.store.library import Library
from pages.parts import tables as shown
from pages.parts.menu import MENU, Entry
from tests.conftest import COLLECTED, MORE, copied, settle

FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")
PAGES = pytest.mark.parametrize("entry", MENU, ids=[entry.path for entry in MENU])
LANGUAGES = pytest.mark.parametrize("language", [language.value for language in Language])
STRANGE = {
    "figure": "<script>alert(1)</script>",
    "article": "../../etc/passwd",
    "expansion": "a lot",
    "asof": "32.13.2024",
    "topic": "' or 1=1",
    "rank": "\N{RIGHT-TO-LEFT OVERRIDE}",
    "of": "nobody",
    "q": "=cmd|x" * 40,
    "year": "-1",
    "unknown": "1",
}
# Left in Latin letters in every language: names and formats.
NAMES = {
    "Streamlit",
    "Source",
    "Serif",
    "Sans",
    "Open",
    "Font",
    "License",
    "Unicode",
    "CLDR",
    "Babel",
    "Natural",
    "Earth",
    "Plotly",
    "Parquet",
    "GitHub",
    "Adobe",
    "Excel",
    "Python",
    "pandas",
    "pyarrow",
}


def opened(entry: Entry, language: str, **asked: str) -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=120)
    app.query_params["lang"] = language
    for key, value in asked.items():
        app.query_params[key] = value
    app.run()
    if entry is not MENU[0]:
        app.switch_page(entry.script).run()
    return app


def ours(app: AppTest) -> str:
    """What we say on the page: without the articles' own words, marked by their language."""
    said = [str(element.value) for element in [*app.title, *app.subheader, *app.markdown]]
    said += [str(element.value) for element in [*app.caption, *app.info, *app.warning]]
    said += [str(widget.label) for widget in [*app.button, *app.selectbox, *app.slider]]
    html = " ".join(element.proto.body for element in app.get("html"))
    html = re.sub(r"<(style|script)>.*?</\1>", " ", html, flags=re.S)
    html = re.sub(r"<(\w+)[^>]* lang=[^>]*>.*?</\1>|<cite>.*?</cite>", " ", html, flags=re.S)
    said += [re.sub(r"<[^>]+>", " ", html), *(c.proto.alt for c in app.get("plotly_chart"))]
    words = re.sub(
        r"https?://\S+|\]\(/[^)]*\)|`[^`]*`|:material/\w+:|:\w+\[|\{[^}]*\}",
        " ",
        unescape(" ".join(said)),
    )
    return re.sub(r"«[^»]*»|“[^”]*”", " ", words)


@PAGES
@LANGUAGES
def test_a_page_shows_itself_with_one_article(tables: Library, entry: Entry, language: str) -> None:
    app = opened(entry, language)
    assert not app.exception
    assert not app.error
    assert app.title[0].value
    assert all(chart.proto.alt for chart in app.get("plotly_chart"))


@PAGES
@pytest.mark.parametrize("language", ["ru", "kk"])
def test_no_word_of_ours_is_left_in_english(tables: Library, entry: Entry, language: str) -> None:
    app = opened(entry, language)
    publishers = " ".join(shown.table("sources")[f"publisher_{language}"])
    latin = set(re.findall(r"\b[A-Za-z]{4,}\b", ours(app)))
    assert latin - NAMES - set(re.findall(r"\w+", publishers)) == set()


@PAGES
def test_every_chart_has_a_table_beside_it(tables: Library, entry: Entry) -> None:
    app = opened(entry, "en")
    charts = app.get("plotly_chart")
    plain = [each for each in app.get("html") if "<table>" in each.proto.body]
    assert len([*app.table, *app.dataframe, *plain]) >= len(charts)


@PAGES
@LANGUAGES
def test_a_page_shows_itself_with_three_articles(
    more_tables: Library, entry: Entry, language: str
) -> None:
    app = opened(entry, language)
    assert not app.exception
    assert not app.error


@PAGES
def test_a_strange_address_is_passed_over(tables: Library, entry: Entry) -> None:
    app = opened(entry, "ru", **STRANGE)
    assert not app.exception
    assert not app.error


@pytest.fixture(scope="session")
def fifty(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Fifty articles: the three, and copies of them with other numbers."""
    library = copied(tmp_path_factory.mktemp("fifty"), COLLECTED, MORE)
    models = sorted(library.articles.glob("*.txt"))
    for number in range(50 - len(models)):
        model = models[number % len(models)]
        text = model.read_text("utf-8").replace("20,6%", f"20,{number}%") + f"\n\n№ {number}.\n"
        name = library.articles / f"{model.stem}-{number}"
        name.with_suffix(".txt").write_text(text, "utf-8")
        name.with_suffix(".toml").write_bytes(model.with_suffix(".toml").read_bytes())
    assert len(build(library).built) == 50
    return library


@PAGES
def test_a_page_shows_itself_with_fifty_articles(
    monkeypatch: pytest.MonkeyPatch, fifty: Library, entry: Entry
) -> None:
    settle(monkeypatch, fifty)
    app = opened(entry, "kk")
    assert not app.exception
    assert not app.error


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library without articles."""
    folder = tmp_path_factory.mktemp("none")
    (folder / "articles").mkdir()
    library = Library(folder / "articles", folder / "tables")
    build(library)
    return library


@PAGES
@LANGUAGES
def test_a_page_of_an_empty_library_says_so(
    monkeypatch: pytest.MonkeyPatch, empty: Library, entry: Entry, language: str
) -> None:
    settle(monkeypatch, empty)
    app = opened(entry, language)
    assert not app.exception
    assert not app.error
    assert len(ours(app)) > len(app.title[0].value)


def test_a_damaged_table_is_rebuilt_while_pages_are_shown(library: Library) -> None:
    manifest = build(library).manifest
    (library.tables / manifest.version / "figures.parquet").write_bytes(b"PAR1")
    app = opened(MENU[0], "en")
    assert not app.exception
    assert "20.6" in app.markdown[1].value
