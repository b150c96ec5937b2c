"""Figures: the whole table, searched, filtered, opened and taken away."""

import io
import re
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store import exports
from data.store.library import Library
from pages.parts import filters, register
from pages.parts.figures import Row, everything, records
from pages.parts.words import words
from tests import opening

FRAME = str(Path(__file__).parent.parent / "pages" / "frame.py")
ZONE = "almaty-consuls.industrial_zone_area.undated.area"


def opened(language: str = "en", **asked: str | list[str]) -> AppTest:
    return asking({"lang": language, **asked})


def asking(address: dict[str, str | list[str]]) -> AppTest:
    """The page at an address that asks for this."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, value in address.items():
        app.query_params[key] = value
    app.switch_page("evidence/figures.py").run()
    assert not app.exception
    return app


def quotes(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value.iloc[:, 0])


def html(app: AppTest) -> str:
    return " ".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize(
    ("language", "finding", "columns", "value"),
    [
        ("ru", "В статьях библиотеки: 6 показателей.", ["Слова", "Значение"], "20,6\N{NBSP}%"),
        ("kk", "Кітапхана мақалаларында: 6 көрсеткіш.", ["Сөздер", "Мәні"], "20,6%"),
        ("en", "The articles of the library state: 6 figures.", ["Words", "Value"], "20.6%"),
    ],
)
def test_the_table_speaks_the_visitors_language(
    tables: Library, language: str, finding: str, columns: list[str], value: str
) -> None:
    app = opened(language)
    table = app.dataframe[0].value
    assert opening.finding(app) == finding
    assert list(table.columns)[:2] == columns
    assert value in table.iloc[:, 1].tolist()
    assert {"пятая часть", "20,6%", "четверти", "26,2%", "40%", "490 га"} == set(quotes(app))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"q": "индустриальной"}, {"40%", "490 га"}),
        ({"q": "budget's REVENUE"}, {"четверти", "26,2%"}),
        ({"q": "490"}, {"40%", "490 га"}),
        ({"indicator": "economy_share"}, {"пятая часть", "20,6%"}),
        ({"kind": "area"}, {"490 га"}),
        ({"kind": ["area", "ratio"]}, {"490 га", "пятая часть", "четверти"}),
        ({"role": "plan"}, {"40%"}),
        ({"year": "none"}, {"40%", "490 га"}),
        ({"year": "2023", "kind": "ratio"}, {"пятая часть", "четверти"}),
        ({"article": "almaty-consuls", "kind": "area"}, {"490 га"}),
    ],
)
def test_filters_in_the_address_limit_the_table(
    tables: Library, asked: dict[str, str | list[str]], found: set[str]
) -> None:
    assert set(quotes(asking({"lang": "en", **asked}))) == found


@pytest.mark.parametrize(
    "asked", [{"kind": "colour"}, {"year": "1066"}, {"figure": "nothing"}, {"role": ["", "x"]}]
)
def test_an_unknown_value_in_the_address_is_ignored(
    tables: Library, asked: dict[str, str | list[str]]
) -> None:
    app = asking({"lang": "en", **asked})
    assert len(quotes(app)) == 6
    assert set(asked) & set(app.query_params) == set()


def test_a_choice_made_on_the_page_stands_in_the_address(tables: Library) -> None:
    app = opened("ru")
    app.multiselect(key="kind").select("area").run()
    assert app.query_params["kind"] == "area"
    assert quotes(app) == ["490 га"]
    app.multiselect(key="kind").unselect("area").run()
    assert "kind" not in app.query_params


def test_no_figure_that_fits_is_said(tables: Library) -> None:
    app = opened(q="бегемот")
    assert app.info[0].value == "No figure fits these filters."
    assert opening.finding(app) == "Shown: 0. In the library: 6 figures."
    assert len(app.dataframe) == 0


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_chosen_figure_opens_its_words(tables: Library, language: str) -> None:
    shown = html(opened(language, figure=ZONE))
    assert "<mark>490 га</mark>" in shown
    assert '<dl class="facts">' in shown


def test_a_figure_is_chosen_by_its_name_too(tables: Library) -> None:
    app = opened()
    app.selectbox(key="figure").select(ZONE).run()
    assert not app.exception
    assert app.query_params["figure"] == ZONE
    assert "<mark>490 га</mark>" in html(app)


def test_a_line_of_the_table_is_the_chosen_figure(tables: Library) -> None:
    app = opened(figure=ZONE)
    selected = app.session_state[register.KEY]["selection"]["rows"]
    assert [quotes(app)[line] for line in selected] == ["490 га"]


def test_computed_numbers_stand_apart_with_formula_and_operands(tables: Library) -> None:
    computed = opened().table[0].value
    zone = computed[computed["Value"] == "686 ha"].iloc[0]
    assert zone["Formula"] == "490 ha × (1 + 40%)"
    assert zone["Words"] == "«490 га»; «40%»"
    assert computed[computed["Formula"] == "26.2% ÷ 20.6%"]["Value"].tolist() == [
        "1.27\N{NBSP}times"
    ]


def test_the_files_hold_the_rows_that_are_shown(more_tables: Library) -> None:
    w, rows = words("en"), records(everything())
    shown = filters.fitting(w, rows, {"kind": ["area"]}, "")
    frame = filters.only(everything(), shown)
    found = pd.read_parquet(io.BytesIO(exports.parquet("figures", frame)))
    assert found["figure_id"].tolist() == [row["figure_id"] for row in shown]
    assert set(found["kind"]) == {"area"}


@pytest.mark.parametrize("language", ["ru", "en"])
def test_with_several_articles_their_figures_stand_together(
    more_tables: Library, language: str
) -> None:
    app = opened(language)
    articles = set(app.dataframe[0].value.iloc[:, 7])
    assert len(articles) == 3


def test_an_empty_library_states_no_figures(library: Library) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    app = opened()
    assert opening.finding(app) == "The articles of the library state: 0 figures."
    assert len(app.info) == 0


def _figure(**changed: object) -> Row:
    figure: Row = {"figure_id": "f", "article_id": "a", "title": "Title", "text": "Share: 5 %.",
                   "sentence_start": 0, "sentence_end": 11, "indicator": None, "kind": "percent",
                   "role": "actual", "period_start": None, "repeat_of": None}  # fmt: skip
    return figure | changed


@pytest.mark.parametrize(
    ("sought", "found"),
    [("", True), ("share", True), ("SHARE title", True), ("share absent", False), ("f", True)],
)
def test_every_word_that_is_sought_must_be_there(sought: str, found: bool) -> None:
    assert bool(filters.fitting(words("en"), [_figure()], {}, sought)) is found


def test_a_figure_said_again_is_shown_and_not_counted() -> None:
    rows = [_figure(), _figure(figure_id="g", repeat_of="f")]
    assert register.finding(words("en"), rows, rows).endswith("1 figure.")


def test_every_row_leads_to_its_figures_page(more_tables: Library) -> None:
    app = opened("kk")
    pages = list(app.dataframe[0].value.iloc[:, -1])
    assert pages
    assert all(re.fullmatch(r"/figures/[\w.%-]+\?lang=kk", page) for page in pages)
    numbers = app.table[0].value.iloc[:, 0]
    assert all(re.fullmatch(r"\[.+\]\(/figures/[\w.%-]+\?lang=kk\)", name) for name in numbers)
