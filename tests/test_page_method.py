"""Method: generated from the rules, the hedges and the catalogue, so that it follows them."""

import tomllib
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.extraction import hedges, rules
from data.extraction.rules import Rule
from data.model.indicators import indicators
from data.model.terms import Hedge, Reason
from data.store.library import Library
from pages.parts import catalogue, hedging, refusals, rulebook, sources, unknowns
from pages.parts.figures import records
from pages.parts.tables import table
from pages.parts.words import words
from tests.opening import page

ROOT = Path(__file__).parent.parent


def opened(language: str = "en") -> AppTest:
    return page("evidence/method.py", language)


def rulebook_of(app: AppTest) -> pd.DataFrame:
    found: pd.DataFrame = app.table[0].value
    return found


@pytest.mark.parametrize(
    ("language", "title", "first"),
    [("ru", "Метод", "Правило"), ("kk", "Әдіс", "Ереже"), ("en", "Method", "Rule")],
)
def test_the_page_stands_in_every_language(
    tables: Library, language: str, title: str, first: str
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    assert rulebook_of(app).columns[1] == first
    assert len(app.table) == 8
    assert all(len(each.value) for each in app.table)


def test_the_rules_stand_in_the_order_they_are_tried(tables: Library) -> None:
    w = words("en")
    wanted = [rulebook.title(w, rule.name) for rule in rules.RULES]
    assert rulebook_of(opened())["Rule"].tolist() == wanted


def test_a_new_rule_is_on_the_page_once_the_tables_are_built(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer = Rule("stars", frozenset({"digits"}), lambda *_: None)
    monkeypatch.setattr(rules, "RULES", (newcomer, *rules.RULES[1:]))
    build(library)
    shown = rulebook_of(opened())["Rule"].tolist()
    assert shown[0] == "stars"
    assert rulebook.title(words("en"), "idiom") not in shown


def test_another_meaning_of_a_hedge_changes_chart_and_table(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hedges, "NEARBY", 0.25)
    build(library)
    app = opened()
    assert "about 100: from 75 to 125" in app.get("plotly_chart")[0].proto.alt
    assert "from 75 to 125" in app.table[1].value["What the words allow"].tolist()


@pytest.mark.parametrize("rule", [rule.name for rule in rules.RULES])
def test_every_rule_has_a_title_for_readers(rule: str) -> None:
    assert rule in rulebook.TITLES


def test_no_title_outlives_its_rule() -> None:
    assert set(rulebook.TITLES) == {rule.name for rule in rules.RULES}


def test_every_reason_for_not_taking_a_number_is_told() -> None:
    assert set(refusals.REASONS) == set(Reason)


def test_the_rulebook_counts_the_figures_that_each_rule_read(tables: Library) -> None:
    figures = table("figures")
    shown = rulebook_of(opened()).set_index("Rule")["Figures in the library"]
    w = words("en")
    for rule, count in figures["rule"].value_counts().items():
        assert shown[rulebook.title(w, str(rule))] == str(count)


def test_an_example_is_in_the_visitors_language_or_in_another(tables: Library) -> None:
    notes = pd.DataFrame(
        [("edge", 1, "ru", "в конце года", "period"), ("edge", 1, "en", None, None),
         ("date", 2, "ru", "в мае", "period"), ("date", 2, "en", "in May", "period")],
        columns=["name", "position", "language", "example", "gives"],
    )  # fmt: skip
    shown = rulebook.table(words("en"), notes, pd.DataFrame({"rule": []}))
    assert shown["It reads"].tolist() == ["«в конце года»", "«in May»"]
    assert shown["It gives"].tolist() == ["a period", "a period"]


def test_hedges_are_drawn_with_the_ends_that_the_store_holds(tables: Library) -> None:
    stored = records(table("hedges").drop_duplicates("hedge"))
    trace = hedging.chart(words("ru"), table("hedges")).figure.data[0]
    drawn = [(trace.x[at : at + 2], trace.marker.symbol[at : at + 2]) for at in range(0, 21, 3)]
    assert len(drawn) == len(stored) == len(Hedge)
    for (x, symbols), row in zip(drawn, stored, strict=True):
        ends = (row["low"], row["high"])
        assert [symbol.startswith("triangle") for symbol in symbols] == [
            end is None for end in ends
        ]
        known = [(at, end) for at, end in zip(x, ends, strict=True) if end is not None]
        assert [at for at, _ in known] == [end for _, end in known]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "около 100: от 90 до 110"),
        ("kk", "шамамен 100"),
        ("en", "more than 100: 100 or more"),
    ],
)
def test_the_chart_of_hedges_says_what_it_shows(tables: Library, language: str, said: str) -> None:
    chart = hedging.chart(words(language), table("hedges"))
    assert said in chart.alt
    assert len(chart.table) == len(Hedge)


def test_hedges_stand_with_their_words_in_each_language(tables: Library) -> None:
    shown = hedging.table(words("en"), table("hedges")).set_index("The number")
    russian = shown["Words: Russian"].to_dict()
    assert "свыше" in str(russian["more than 100"])
    assert russian["100"] == ""


def test_what_is_unknown_is_counted_and_named() -> None:
    article = {"title": "A", "publisher": None, "url": None, "published": None,
               "published_from": None, "published_to": None}  # fmt: skip
    figure = {"quote": "5 %", "period_start": None, "indicator": None, "place": "almaty"}
    shown = unknowns.table(words("en"), [article, article | {"publisher": "P"}], [figure] * 5)
    counts = dict(zip(shown["What is unknown"], shown["How many"], strict=True))
    assert counts["Articles whose publisher is unknown"] == "1 of 2"
    assert counts["Articles whose text does not bound their date either"] == "2 of 2"
    assert counts["Figures whose period is unknown"] == "5 of 5"
    assert counts["Figures without a place"] == "0 of 5"
    assert shown["Which"].tolist()[4] == "«5 %», «5 %», «5 %», …"


def test_the_catalogue_lists_every_indicator_with_its_range() -> None:
    shown = catalogue.measured(words("en")).set_index("Indicator")
    assert len(shown) == len(indicators())
    assert shown.loc["Share of the national economy", "Plausible range"] == "from 0% to 100%"


def test_formulas_are_told_in_the_names_of_their_indicators() -> None:
    shown = catalogue.computed(words("en")).set_index("Computed")
    assert shown.loc["Fiscal weight of the city", "Formula"] == (
        "«Share of the national budget's revenue» ÷ «Share of the national economy»"
    )


def test_every_program_that_the_project_needs_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {each.split("==")[0] for each in project["dependencies"]}
    assert needed <= {name for name, _ in sources.PROGRAMS}
    shown = sources.table(words("en"))
    assert "unknown" not in shown["Licence"].tolist()


def test_an_empty_library_still_explains_itself(library: Library) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    assert len(rulebook_of(opened())) == len(rules.RULES)
