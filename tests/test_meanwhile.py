"""Shares: what statistics say now of a share, and every basis of one that they do not answer."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import answers, dots, figures, meanwhile, measured
from pages.parts.answers import Answer
from pages.parts.words import words
from tests.opening import page, plain, told

EN = words("en")
AXIS = dots.Scale(40)


def opened(language: str, **asked: str) -> AppTest:
    return page("economy/shares.py", language, **asked)


def held(indicator: str) -> tuple[figures.Row, Answer]:
    figure = figures.latest(indicator)
    assert figure
    answer = answers.of(figure)
    assert answer
    return figure, answer


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ru", ["20,6 %", "21,1 %", "22,7 %", "19,7 %", "29,5 %", "С тех пор пересмотрено",
                "Официального источника нет"]),
        ("kk", ["20,6%", "21,1%", "22,7%", "19,7%", "29,5%"]),
        ("en", ["20.6%", "21.1%", "22.7%", "19.7%", "29.5%", "Revised since",
                "No official source", "it is provisional"]),
    ],
)  # fmt: skip
def test_the_sentences_say_the_articles_share_the_verdict_and_what_is_known_now(
    tables: Library, language: str, numbers: list[str]
) -> None:
    said = told(opened(language))
    assert [number for number in numbers if number not in said] == []


def test_the_official_value_of_the_year_and_the_newest_are_drawn_beside_the_claim(
    tables: Library,
) -> None:
    figure, answer = held("economy_share")
    frame = meanwhile.entries(EN, figure, answer)
    official = {row["year"]: row["value"] for row in measured.of("grp_share", "almaty")}
    assert list(frame["value"]) == [official[2023], official[2025]]
    assert list(frame["lit"]) == [True, False]
    chart = meanwhile.drawn(EN, figure, answer, AXIS)
    assert chart
    assert all(said in plain(chart.alt) for said in ("20.6%", "21.1%", "22.7%", "provisional"))


def test_candidates_are_dots_with_bases_of_their_own_and_never_joined(tables: Library) -> None:
    figure, answer = held("budget_revenue_share")
    frame = meanwhile.entries(EN, figure, answer)
    assert frame["group"].is_unique
    assert (frame["value"].min(), frame["value"].max()) == pytest.approx((19.67, 29.54), abs=0.01)
    chart = meanwhile.drawn(EN, figure, answer, AXIS)
    assert chart
    marks = [trace for trace in chart.figure.data if trace.mode == "markers"]
    assert [len(trace.x) for trace in marks] == [len(frame)]


def test_without_a_newer_value_nothing_is_said_of_one(tables: Library) -> None:
    figure, answer = held("economy_share")
    now = replace(answer, value=answer.series[-1])
    assert answers.newest(now) is None
    assert "newest" not in answers.finding(EN, figure, now)


@pytest.mark.parametrize(
    ("verdict", "why", "said"),
    [
        ("confirmed", "official_agrees", "Confirmed: the official series has 21.1%"),
        ("differs", "official_differs", "Differs: the official series has 21.1%"),
        ("not_comparable", "share_in_points", "Not comparable: a change in percentage points"),
    ],
)
def test_the_sentence_follows_the_verdict(
    tables: Library, verdict: str, why: str, said: str
) -> None:
    figure, answer = held("economy_share")
    other = replace(answer, check=answer.check | {"verdict": verdict, "why": why})
    assert said in plain(answers.finding(EN, figure, other))


def test_each_share_leads_to_the_page_that_charts_it(tables: Library) -> None:
    links = [link.proto.label for link in opened("en").get("page_link")]
    assert {"More on the page “History”", "More on the page “Budget”"} <= set(links)


def test_what_nothing_comes_near_is_a_sentence_alone(tables: Library) -> None:
    figure, answer = held("economy_share")
    alone = Answer(answer.check, None, [])
    assert meanwhile.drawn(EN, figure, alone, AXIS) is None


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_articles_without_answers_show_no_empty_section(
    more_tables: Library, language: str
) -> None:
    assert opened(language, of="test-kk-investors").title
