"""History: the official share through the years, what was said of it, and what is behind it."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import drivers, growth, history, lines, measured, palette, standings
from pages.parts.charts import Chart
from pages.parts.words import words
from tests.opening import html, page, plain, told

EN = words("en")


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/history.py", language, **asked)


def drawn() -> Chart:
    claims, stated = standings.claims("economy_share", "almaty"), standings.stated("economy_share")
    rows = measured.of("grp_share", "almaty")
    points = standings.points(EN, claims, stated)
    return history.chart(EN, history.frame(rows), points, "Almaty")


def row(year: int, value: float, status: str = "A") -> dict[str, Any]:
    return {"year": year, "value": value, "unit": "percent", "status": status, "name": "X"}


@pytest.mark.parametrize(
    ("language", "title", "numbers"),
    [
        ("ru", "История", ["22,7 %", "8,2 %", "22,9 %", "2024"]),
        ("kk", "Тарих", ["22,7%", "8,2%", "22,9%", "2024"]),
        ("en", "History", ["22.7%", "8.2%", "22.9%", "2024"]),
    ],
)
def test_the_finding_and_the_alt_text_say_the_share_its_start_and_its_peak(
    tables: Library, language: str, title: str, numbers: list[str]
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    alts = [plain(chart.proto.alt) for chart in app.get("plotly_chart")]
    assert len(alts) == 3
    assert all(number in told(app) and number in alts[0] for number in numbers)


@pytest.mark.parametrize(
    ("language", "low", "high", "rise"),
    [("ru", "1,66 трлн", "3,52 трлн", "+1,86 трлн"), ("kk", "1,66 трлн", "3,52 трлн", "+1,86 трлн"),
     ("en", "1.66T", "3.52T", "+1.86T")],
)  # fmt: skip
def test_real_estate_is_named_with_both_levels_and_its_part(
    tables: Library, language: str, low: str, high: str, rise: str
) -> None:
    said = told(opened(language))
    assert all(part in said for part in (low, high, rise, "31"))


def test_the_line_holds_the_stores_values_and_no_claim(tables: Library) -> None:
    line = next(trace for trace in drawn().figure.data if trace.name == "Almaty")
    rows = measured.of("grp_share", "almaty")
    assert list(line.x) == list(range(1993, 2026))
    assert list(line.y) == [row["value"] for row in rows]
    assert 20.6 not in list(line.y)


def test_claims_and_figures_are_points_of_their_own_colour_and_form(tables: Library) -> None:
    claims, articles = drawn().figure.data[-2:]
    assert {claims.mode, articles.mode} == {"markers"}
    assert (2023, 20.6) in zip(claims.x, claims.y, strict=True)
    assert (2023, 20.6) in zip(articles.x, articles.y, strict=True)
    assert len({claims.marker.symbol, articles.marker.symbol, "circle"}) == 3
    assert palette.CITY not in {claims.marker.color, articles.marker.color}


def test_a_claim_keeps_its_words_its_source_and_the_official_value(tables: Library) -> None:
    said = html(opened("en"))
    assert '<q lang="en">forming 20% of the GDP</q>' in said
    assert "Official series, 2015: 22.3%" in said
    assert "not drawn: the words do not say which year" in said
    assert "not drawn: part of a year is not compared with whole years" in said


def test_part_of_a_year_is_never_drawn(tables: Library) -> None:
    claims = standings.claims("economy_share", "almaty")
    partial = [claim for claim in claims if claim["when"] == "part"]
    assert partial
    assert standings.points(EN, partial, []) == []


def test_the_sources_name_publisher_release_formula_and_link(tables: Library) -> None:
    said = html(opened("en"))
    assert "Bureau of National Statistics" in said
    assert "release of 2026-08-24" in said
    assert "the part divided by the whole, in percent" in said
    assert 'href="https://' in said


def test_the_newest_year_is_dashed_open_and_said_to_be_provisional(tables: Library) -> None:
    firm, soft, dots = drawn().figure.data[:3]
    assert soft.line.dash == "dot"
    assert [year for year in soft.x if year] == [2024, 2025]
    assert 2025 not in firm.x
    assert (dots.marker.symbol[-1], dots.marker.symbol[-2]) == ("circle-open", "circle")
    assert drawn().table["Status"].iloc[-1] == "provisional"


def test_a_line_is_not_joined_over_a_break() -> None:
    firm, _, dots = lines.drawn(EN, [row(1, 5), row(2, 4), row(3, 2, "B"), row(4, 3)], "X", "#000")
    joined = {pair for pair in pairwise(firm.x) if None not in pair}
    assert joined == {(1, 2), (3, 4)}
    assert dots.marker.symbol[2] == "diamond"


def test_volume_is_chained_from_the_year_chosen() -> None:
    indices = [row(2001, 110), row(2002, 120), row(2003, 50, "P")]
    found = growth.since(indices, 2001, "X")
    assert [each["value"] for each in found] == pytest.approx([100, 120, 60])
    assert found[-1]["status"] == "P"


def test_volume_is_not_chained_over_a_missing_year() -> None:
    assert growth.since([row(2001, 110), row(2003, 120)], 2000, "X") == []
    assert growth.since([row(2003, 120)], 2001, "X") == []


def test_a_link_holds_the_year_that_growth_is_shown_since(tables: Library) -> None:
    app = opened("en", since="2019")
    assert app.selectbox[0].value == "2019"
    assert "From 2019 to 2025" in told(app)
    assert "19.5% to 22.7%: +3.2 percentage points" in told(app)


def test_before_the_first_index_only_the_share_is_compared(tables: Library) -> None:
    app = opened("en", since="1995")
    assert "From 1995 to 2025" in told(app)
    assert "is not held" in told(app)
    assert len(app.get("plotly_chart")) == 2


def test_sections_and_the_rest_sum_to_the_whole_change(tables: Library) -> None:
    changes = drivers.frame("almaty")
    for _, year in changes.groupby("year"):
        assert (year["after"] - year["before"]).sum() == pytest.approx(year["total"].iloc[0])
    assert drivers.largest(changes)["section"] == "gva_real_estate"


@pytest.mark.parametrize(
    ("language", "fell", "rose"),
    [("ru", "снизилось", "выросло"), ("kk", "төмендеген", "өскен"), ("en", "fallen", "risen")],
)
def test_a_change_that_follows_its_opposite_is_said_to(
    tables: Library, language: str, fell: str, rose: str
) -> None:
    changes, w = drivers.frame("almaty"), words(language)
    row = drivers.largest(changes)
    levels = {each["year"]: each["value"] for each in measured.of(row["section"], "almaty")}
    low, high = (w.value(levels[row["year"] - back], "KZT") for back in (2, 1))
    said = drivers.finding(w, changes, "X")
    assert all(part in said for part in (fell, low, high))
    lower = changes.assign(earlier=changes["before"] / 2)
    assert fell not in drivers.finding(w, lower, "X")
    turned = changes.assign(earlier=changes["before"] / 2, after=changes["before"] / 3)
    assert rose in drivers.finding(w, turned, "X")


def test_a_change_without_an_earlier_level_is_said_plainly(tables: Library) -> None:
    changes = drivers.frame("almaty").assign(earlier=None)
    assert "The year before it had" not in drivers.finding(EN, changes, "X")


def test_a_bar_is_the_change_and_the_provisional_year_is_hatched(tables: Library) -> None:
    changes = drivers.frame("almaty")
    earlier, numbers, newest, _ = drivers.chart(EN, changes).figure.data
    first = changes.iloc[0]
    assert earlier.x[0] == pytest.approx(first["after"] - first["before"])
    assert min(numbers.x) >= 0
    assert newest.marker.pattern.shape == "/"
    assert earlier.marker.pattern.shape is None


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_one_sentence_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("CITY_STATISTICS", str(tmp_path / "none"))
    build(Library.configured())
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[1].value
