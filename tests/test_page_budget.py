"""Budget: every basis with its own number, the article's number neither confirmed nor refuted."""

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import (
    bases,
    dots,
    measured,
    palette,
    panels,
    revenue,
    standings,
    sums,
    withdrawals,
)
from pages.parts.charts import Chart
from pages.parts.figures import Row, latest
from pages.parts.words import words
from tests.opening import page, plain

EN = words("en")


def opened(language: str) -> AppTest:
    return page("economy/budget.py", language)


def article() -> Row:
    figure = latest(bases.MEASURE)
    assert figure
    return figure


def drawn() -> Chart:
    entries = bases.entries(EN, bases.computed("almaty"), article())
    return dots.chart(EN, entries, dots.Claim(26.2, "the article"), dots.scale(entries))


@pytest.mark.parametrize(
    ("language", "numbers"),
    [("ru", ["26,2 %", "19,7 %", "29,5 %"]), ("kk", ["26,2%", "19,7%", "29,5%"]),
     ("en", ["26.2%", "19.7%", "29.5%"])],
)  # fmt: skip
def test_the_finding_says_how_far_the_candidates_lie_apart(
    tables: Library, language: str, numbers: list[str]
) -> None:
    app = opened(language)
    finding = plain(app.markdown[1].value)
    alt, *_ = (plain(chart.proto.alt) for chart in app.get("plotly_chart"))
    assert all(number in finding and number in alt for number in numbers)
    assert numbers[-1] in plain(app.table[0].value.to_string())


def test_four_charts_each_with_alt_text_table_and_sources(tables: Library) -> None:
    app = opened("en")
    charts = app.get("plotly_chart")
    assert len(charts) == len(app.table) == 4
    assert all(chart.proto.alt for chart in charts)
    assert [box.label for box in app.expander].count("Sources") == 4


def test_a_dot_stands_at_the_value_of_the_store(tables: Library) -> None:
    (found,) = drawn().figure.select_traces({"mode": "markers"})
    assert list(found.x) == [row["value"] for row in bases.computed("almaty")]


def test_only_the_article_s_year_is_lit(tables: Library) -> None:
    (found,) = drawn().figure.select_traces({"mode": "markers"})
    lit = [row["period_end"].year == 2023 for row in bases.computed("almaty")]
    assert [colour == palette.FACT for colour in found.marker.color] == lit
    assert any(lit)


def test_a_lower_bound_is_open_above_and_left_out_where_the_whole_year_is_known(
    tables: Library,
) -> None:
    floors = [row for row in bases.computed("almaty") if row["hedge"] == "at_least"]
    assert {row["period"] for row in floors} == {"2023-01..2023-11"}
    entries = bases.entries(EN, floors, article())
    assert entries["open"].all()
    assert all("or more" in said for said in entries["interval"])


def test_no_line_joins_two_bases(tables: Library) -> None:
    lines = drawn().figure.select_traces({"mode": "lines"})
    for line in lines:
        heights = [
            y for x, y in zip(line.x, line.y, strict=True) if x != dots.Claim(26.2, "").value
        ]
        pieces = [heights[at : at + 2] for at in range(0, len(heights), 3)]
        assert all(len(set(piece)) <= 1 for piece in pieces)


@pytest.mark.parametrize(
    ("hedge", "low", "interval"),
    [("exact", 30.5, "from 30.5% to 31.5%"), ("more_than", 31.0, "31% or more"),
     ("about", 31.0, "")],
)  # fmt: skip
def test_a_claim_is_drawn_as_its_hedge_allows(
    tables: Library, hedge: str, low: float, interval: str
) -> None:
    (claim, *_) = (row for row in standings.claims(bases.MEASURE, "almaty") if row["value"] == 31)
    entry = bases.said(EN, [claim | {"hedge": hedge}]).iloc[0]
    assert (entry["low"], entry["interval"]) == (low, interval)


def test_the_sum_opens_to_its_two_numbers_with_words_and_sources(tables: Library) -> None:
    (row,) = measured.of("receipts_of_taxes_ytd", "almaty")
    said = sums.opened(EN, row)
    for part in sums.parts(row):
        assert measured.source(part["source_id"])["title"] in said
    assert "29.5%" in plain(sums.line(EN, row))
    assert "составили Т4,9 трлн" in said


def test_money_set_ahead_is_hatched_and_the_city_has_the_accent(tables: Library) -> None:
    bars = withdrawals.frame(EN, withdrawals.rows())
    (drawn_bars,) = withdrawals.chart(EN, bars).figure.select_traces({"type": "bar"})
    assert list(drawn_bars.x) == list(bars["value"])
    assert [shape == "/" for shape in drawn_bars.marker.pattern.shape] == list(bars["planned"])
    assert [c == palette.CITY for c in drawn_bars.marker.color] == list(bars["city"])


def test_revenue_and_taxes_have_a_panel_each(tables: Library) -> None:
    chart = panels.chart(EN, revenue.frame(EN, revenue.rows()))
    found = list(chart.figure.select_traces({"mode": "markers"}))
    assert [len(trace.x) for trace in found] == [10, 10]
    assert len({trace.yaxis for trace in found}) == 2
    assert chart.table["Year"].iloc[0] == "2025"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_nothing_is_computed_and_the_page_says_so(
    library: Library, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(library)
    monkeypatch.setattr("pages.parts.measured.of", lambda *_: [])
    monkeypatch.setattr("pages.parts.standings.claims", lambda *_: [])
    app = opened(language)
    assert not app.get("plotly_chart")
    assert "2023" in app.markdown[1].value


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_a_share_in_the_articles_one_sentence_says_so(
    library: Library, language: str
) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    assert opened(language).markdown[1].value


def test_the_page_works_with_three_articles(more_tables: Library) -> None:
    assert opened("kk").get("plotly_chart")
