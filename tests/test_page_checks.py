"""Checks: each figure beside what it was held against, with filters, sums and counts."""

import re
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import against, cells, figures, heard, reasons, verdicts, weighed
from pages.parts import tables as store
from pages.parts.words import words
from tests.opening import page

EN = words("en")
SHARE = "almaty-consuls.economy_share.2023.percent"
FIFTH = "almaty-consuls.economy_share.2023.ratio"
BUDGET = "almaty-consuls.budget_revenue_share.2023.percent"
ZONE = "almaty-consuls.industrial_zone_area.undated.area"
GROWS = "almaty-consuls.industrial_zone_expansion.undated.percent.plan"


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("evidence/checks.py", language, **asked)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", unescape(text))


def html(app: AppTest) -> str:
    return plain(" ".join(element.proto.body for element in app.get("html")))


def told(app: AppTest) -> str:
    return plain(" ".join(element.value for element in app.markdown))


def block(figure_id: str) -> str:
    row = figures.by_id(figure_id)
    assert row
    return plain(re.sub(r"<[^>]+>", " ", against.html(EN, row)))


def shown(app: AppTest) -> int:
    return html(app).count('class="weighed-name"') - len(
        heard.answered(heard.checks())[: heard.SHOWN]
    )


@pytest.mark.parametrize(
    ("language", "title", "found"),
    [
        ("ru", "Проверки", "6 показателей в сверке с официальными рядами"),
        ("kk", "Тексерулер", "6 көрсеткіш ресми қатарлармен салыстырылды"),
        ("en", "Checks", "6 figures held against the official series"),
    ],
)
def test_the_finding_the_chart_and_its_table_say_the_same_counts(
    tables: Library, language: str, title: str, found: str
) -> None:
    app, w = opened(language), words(language)
    assert app.title[0].value == title
    assert found in told(app)
    chart = app.get("plotly_chart")[0]
    for verdict, count in (("revised", 1), ("confirmed", 5), ("no_source", 4)):
        assert plain(f"{verdicts.named(w, verdict)} ({count})") in plain(chart.proto.alt)
    assert [str(cell) for cell in app.table[0].value.iloc[-1]][1:] == ["4", "0", "0"]


def test_the_bars_hold_the_counts_of_the_store_in_the_order_of_the_verdicts(
    tables: Library,
) -> None:
    counts = verdicts.frame(weighed.checks())
    assert counts["count"].sum() == len(store.table("checks"))
    chart = verdicts.chart(EN, counts)
    assert [bar.name for bar in chart.figure.data] == [m for m, _ in verdicts.GROUPS.values()]
    assert [list(bar.x) for bar in chart.figure.data] == [[1, 1, 4], [0, 2, 0], [0, 2, 0]]


def test_the_share_stands_beside_its_cell_with_formula_part_and_whole(tables: Library) -> None:
    said = block(SHARE)
    assert "revised since · Against the official series" in said
    assert "25.2297068T ₸ ÷ 119.4422897T ₸ = 21.12%" in said
    assert "Difference −0.52 pp" in said
    assert "Rounding allows 0.05 pp" in said
    assert "2023-12-31,ALA,GDP,Валовой региональный продукт,25229706.8,level" in said
    assert "release of 2026-08-24" in said
    assert "amounted to 20.6%" in said
    assert 'href="https://' in against.html(EN, figures.by_id(SHARE) or {})


def test_words_and_digits_are_shown_with_both_and_in_one_unit(tables: Library) -> None:
    said = block(FIFTH)
    assert "Stated «пятая часть» (from 18.3333% to 22.5%)" in said
    assert "Worked out as 20.6% = 0.206" in said
    assert "The words still hold" in said


def test_each_candidate_has_its_own_basis(tables: Library) -> None:
    said = block(BUDGET)
    for near in ("29.5%", "at least 25.9%", "at least 19.7%"):
        assert near in said
    assert said.count("Worked out here") == len(reasons.near(BUDGET))
    assert "at least 29.5%" not in said


def test_an_announcement_is_opened_to_its_operands(tables: Library) -> None:
    said = block(GROWS)
    assert "189 ha ÷ 490 ha × 100 = 38.5714%" in said
    assert "194 ha ÷ 490 ha × 100 = 39.5918%" in said
    assert "расширение территории на 189 га" in said
    assert "stated in the same sentence" in said


def test_computed_numbers_open_the_words_of_their_operands(tables: Library) -> None:
    said = html(opened(figure=ZONE))
    assert "490 ha × (1 + 40%) = 686 ha" in said
    assert "490 ha × 40% = 196 ha" in said
    assert "<mark>40%</mark>" in said
    assert "Fiscal weight" not in said


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({}, 6),
        ({"verdict": "revised"}, 1),
        ({"check": "announcements"}, 1),
        ({"verdict": "no_source", "check": "official"}, 4),
        ({"verdict": "revised", "check": "announcements"}, 0),
        ({"figure": ZONE}, 1),
        ({"figure": "nobody"}, 6),
        ({"verdict": "nonsense"}, 6),
    ],
)
def test_a_link_restores_the_filters(tables: Library, asked: dict[str, str], count: int) -> None:
    app = opened(**asked)
    assert shown(app) == count
    assert bool(app.info) == (count == 0)


def test_what_needs_looking_at_comes_first(tables: Library) -> None:
    order = [min(verdicts.ORDER.index(c["verdict"]) for c in weighed.of(r)) for r in weighed.rows()]
    assert order == sorted(order)
    assert weighed.rows()[0]["figure_id"] == SHARE


@pytest.mark.parametrize(
    ("value", "step", "digits"),
    [(25_229_706_800_000, 100_000, "25.2297068T ₸"), (8_500_000_000_000, 1e11, "8.5T ₸"),
     (999, 1, "999 ₸"), (12.5, 0.1, "12.5 ₸")],
)  # fmt: skip
def test_a_value_is_printed_to_its_last_digit(value: float, step: float, digits: str) -> None:
    row = {"value": value, "step": step, "unit": "KZT", "formula": None}
    assert plain(cells.printed(EN, row)) == digits


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [(-0.5, "percent", "−0.5 pp"), (1.25, "ha", "+1.25 ha"), (0.0, "percent", "0 pp")],
)
def test_a_difference_has_a_sign_and_of_percentages_is_in_points(
    value: float, unit: str, said: str
) -> None:
    assert plain(against.difference(EN, value, unit)) == said


def test_a_passage_leads_to_its_checks_and_a_check_to_its_article(tables: Library) -> None:
    links = page("economy/shares.py").get("page_link")
    assert any(f"figure={SHARE}" in link.proto.query_string for link in links
               if link.proto.page.endswith("checks"))  # fmt: skip
    back = opened(figure=SHARE).get("page_link")
    assert any(link.proto.page.endswith("news") for link in back)
