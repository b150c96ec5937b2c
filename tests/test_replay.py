"""What was known on a day: articles, releases and verdicts as they stood."""

from datetime import date
from typing import Any

import pytest

from data.replay import replay
from data.store import recalled, tables
from data.store.library import Library
from data.store.schema import SCHEMAS
from tests.opening import page

SHARE = "almaty-consuls.economy_share.2023.percent"
BEFORE, SPRING, RELEASED = date(2016, 1, 1), date(2024, 6, 30), date(2026, 8, 24)


def known(library: Library, day: date) -> dict[str, Any]:
    return replay(library.tables, tables.current(library.tables).version, day)


def verdict(found: dict[str, Any]) -> tuple[str, str]:
    checks = found["checks"]
    (row,) = checks[(checks.figure_id == SHARE) & (checks.check == "official")].itertuples()
    return row.verdict, row.why


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_table_is_there_on_every_day_and_never_grows(built: Library, name: str) -> None:
    version = tables.current(built.tables).version
    now = tables.read(built.tables, version, name)
    then = known(built, SPRING)[name]
    assert list(then.columns) == list(now.columns)
    if name != "candidates":  # what comes near is told of figures that no value answers
        assert len(then) <= len(now)


@pytest.mark.parametrize("name", ["observations", "claims"])
@pytest.mark.parametrize("day", [BEFORE, SPRING, RELEASED])
def test_nothing_is_shown_before_it_appeared(built: Library, name: str, day: date) -> None:
    version = tables.current(built.tables).version
    held = tables.read(built.tables, version, name)
    out = known(built, day)[name]
    assert len(out) == sum(known_ is not None and known_ <= day for known_ in held["known"])
    assert len(out) < len(held)
    assert all(appeared <= day for appeared in out["known"])


def test_an_article_counts_from_the_last_day_on_which_it_can_have_appeared(built: Library) -> None:
    assert len(known(built, SPRING)["articles"]) == 1
    early = known(built, date(2024, 6, 29))
    of_articles = [name for name in SCHEMAS if "article_id" in SCHEMAS[name].names]
    assert {len(early[name]) for name in (*of_articles, "operands", "checks")} == {0}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (SPRING, ("no_source", "not_yet_out")),
        (date(2026, 8, 23), ("no_source", "not_yet_out")),
        (RELEASED, ("revised", "official_revised")),
    ],
)
def test_a_verdict_is_made_from_what_was_out(
    built: Library, day: date, expected: tuple[str, str]
) -> None:
    assert verdict(known(built, day)) == expected


def test_a_statement_is_not_held_against_what_came_later(built: Library) -> None:
    whys = {
        day: set(known(built, day)["claim_checks"]["why"]) for day in (date(2018, 12, 31), RELEASED)
    }
    assert whys[date(2018, 12, 31)] == {"not_yet_out", "no_series"}
    assert "official_agrees" in whys[RELEASED]


def test_long_after_the_verdicts_are_those_of_the_build(built_more: Library) -> None:
    version = tables.current(built_more.tables).version
    columns = ["figure_id", "check", "verdict", "why", "expected"]
    undated = tables.read(built_more.tables, version, "observations")["known"].isna().any()
    assert undated  # what does not say when it appeared is left out of every replay
    now = tables.read(built_more.tables, version, "checks")[columns]
    then = known(built_more, date(2100, 1, 1))["checks"][columns]
    assert then.equals(now)


def test_the_tables_give_back_the_figures_but_for_their_reasons(built: Library) -> None:
    version = tables.current(built.tables).version
    rows = tables.arrow(built.tables, version, "figures").to_pylist()
    figures = recalled.figures(rows)
    assert [one.figure_id for one in figures] == [row["figure_id"] for row in rows]
    assert all(one.span.end - one.span.start == len(one.quote) for one in figures)
    assert {one.reasons for one in figures} == {()}


LANGUAGES = ("ru", "kk", "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_day_in_the_address_goes_back_and_says_so(tables: Library, lang: str) -> None:
    app = page("economy/history.py", lang, as_of=SPRING.isoformat())
    assert app.date_input[0].value == SPRING
    assert "2024" in app.markdown[1].value
    assert not app.get("plotly_chart")


def test_the_way_back_leads_to_what_is_known_now(tables: Library) -> None:
    app = page("economy/history.py", as_of=SPRING.isoformat())
    (back,) = [button for button in app.button if button.label == "Back to what is known now"]
    back.click().run()
    assert not app.exception
    assert app.date_input[0].value is None
    assert app.get("plotly_chart")


def test_on_the_day_of_a_release_a_page_shows_it(tables: Library) -> None:
    app = page("overview/summary.py", as_of=RELEASED.isoformat())
    assert any("revised since: 21.1%" in html.proto.body for html in app.get("html"))
    earlier = page("overview/summary.py", as_of=SPRING.isoformat())
    assert not any("revised since" in html.proto.body for html in earlier.get("html"))


@pytest.mark.parametrize("asked", ["yesterday", "2024-02-31", "1950-01-01", "2999-01-01", ""])
def test_a_day_that_is_none_changes_nothing(tables: Library, asked: str) -> None:
    app = page("economy/history.py", as_of=asked)
    assert app.date_input[0].value is None
    assert app.get("plotly_chart")
