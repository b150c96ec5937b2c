"""Industrial zone: what others announced and said, each number with its words, none joined."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import additions, announcements, chronicle, figures
from pages.parts.tables import table
from pages.parts.words import words
from tests.opening import html, page, plain, told

EN = words("en")


def opened(language: str) -> AppTest:
    return page("economy/zone.py", language)


def operands() -> tuple[dict[str, Any], dict[str, Any]]:
    added = figures.derived("zone_addition")
    assert added
    return added["operands"]["area"], added


def test_no_claim_of_the_zone_is_left_out(tables: Library) -> None:
    measures = set(claims()["measure"])
    of_the_zone = {name for name in measures if name.startswith(("zone_", "industrial_zone_"))}
    assert of_the_zone <= set(announcements.MEASURES)
    held = claims()[claims()["measure"].isin(announcements.MEASURES)]
    assert len(announcements.of("almaty")) == len(held)


def claims() -> Any:
    return table("claims")


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ru", ["189 га", "194 га", "38,6 %", "39,6 %", "40 %", "490 га", "согласуются"]),
        ("kk", ["189 га", "194 га", "38,6%", "39,6%", "40%", "490 га", "үйлеседі"]),
        ("en", ["189 ha", "194 ha", "38.6%", "39.6%", "40%", "490 ha", "agrees"]),
    ],
)
def test_the_sentence_holds_the_plan_against_the_announcements(
    tables: Library, language: str, numbers: list[str]
) -> None:
    said = told(opened(language))
    assert [number for number in numbers if number not in said] == []


def test_the_bars_are_to_one_scale_and_plans_are_hatched(tables: Library) -> None:
    today, added = operands()
    said = announcements.additions("almaty")
    chart = additions.chart(EN, additions.frame(EN, today, added, said))
    bars = [trace for trace in chart.figure.data if trace.type == "bar"]
    assert [bar.x[0] for bar in bars] == [490, pytest.approx(196), 189, 194]
    assert [bar.marker.pattern.shape for bar in bars] == [None, "/", "/", "/"]
    assert all(f"{area} ha" in plain(chart.alt) for area in (490, 196, 189, 194))
    assert "«территория увеличится на 194 га»" in set(chart.table["Words"])


def test_a_plan_that_disagrees_is_said_to(tables: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    today, added = operands()
    plan, said = added["operands"]["expansion"], announcements.additions("almaty")
    checks = announcements.checks(plan)
    first, second = (row["claim_id"] for row in said)
    changed = checks | {second: checks[second] | {"verdict": "differs"}}
    monkeypatch.setattr(announcements, "checks", lambda _: changed)
    sentence = plain(additions.finding(EN, said, plan, today))
    assert "agrees with what was announced: 189 ha is 38.6%." in sentence
    assert "does not agree with what was announced: 194 ha is 39.6%." in sentence
    assert first in changed


def test_without_a_plan_the_announcements_stand_alone(tables: Library) -> None:
    today, _ = operands()
    said = announcements.additions("almaty")
    assert "agree" not in additions.finding(EN, said, None, today)
    assert len(additions.frame(EN, today, None, said)) == len(said) + 1


def test_what_was_said_stands_in_the_order_of_its_saying_with_its_words(tables: Library) -> None:
    rows = announcements.of("almaty")
    days = [row["known"] for row in rows if row["known"]]
    assert days == sorted(days)
    said = html(opened("en"))
    assert all(row["words"] in said for row in rows if "&" not in row["words"])
    assert said.count('<b class="plan">plan</b>') == sum(row["role"] != "actual" for row in rows)
    assert said.count('<b class="fact">fact</b>') == sum(row["role"] == "actual" for row in rows)


def test_two_speakers_of_one_source_are_told_apart(tables: Library) -> None:
    told = chronicle.listed(EN, announcements.of("almaty"))
    director = told[told.index("95%") :]
    assert director.index("Management of the industrial zone") < director.index("</dd>")


def test_numbers_of_different_bases_are_listed_and_never_drawn(tables: Library) -> None:
    app = opened("en")
    alts = " ".join(chart.proto.alt for chart in app.get("plotly_chart"))
    assert "companies" not in alts
    assert "no line is drawn" in told(app)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_what_was_said_is_there_without_an_article(library: Library, language: str) -> None:
    for file in library.articles.iterdir():
        file.unlink()
    build(library)
    assert 'class="chronicle"' in html(opened(language))
