"""Checks: what disagrees and what officials said, beside the series; kept statistics."""

import re
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import conflicts, heard, reasons, verdicts, weighed
from pages.parts import tables as store
from pages.parts.words import words
from tests.opening import page

EN = words("en")
TEXT = "В 2023 году доля Алматы в экономике страны составила {share}%, сообщили в акимате."


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("evidence/checks.py", language, **asked)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", unescape(text))


def html(app: AppTest) -> str:
    return plain(" ".join(element.proto.body for element in app.get("html")))


def told(app: AppTest) -> str:
    return plain(" ".join(element.value for element in app.markdown))


def add(library: Library, name: str, share: str, published: str) -> None:
    (library.articles / f"{name}.txt").write_text(TEXT.format(share=share), "utf-8")
    about = f'title = "{name}"\nlanguage = "ru"\npublished = {published}\n'
    (library.articles / f"{name}.toml").write_text(about, "utf-8")


@pytest.mark.parametrize(
    ("language", "rule"),
    [
        ("ru", "В сводке стоит 23,4 %: его статья вышла позже"),
        ("kk", "Жиынтықта 23,4% тұр: оның мақаласы кейін шыққан"),
        ("en", "The summary takes 23.4%: its article appeared later"),
    ],
)
def test_articles_that_disagree_stand_side_by_side_with_the_rule(
    library: Library, language: str, rule: str
) -> None:
    add(library, "x-one", "22,9", "2025-02-01")
    add(library, "y-two", "23,4", "2025-06-01")
    build(library)
    said = html(opened(language))
    assert rule in said
    assert "<mark>22,9%</mark>" in said
    assert "<mark>23,4%</mark>" in said


def test_a_claim_that_an_article_contradicts_is_beside_it_and_never_on_the_summary(
    library: Library,
) -> None:
    add(library, "x-one", "22,9", "2025-02-01")
    build(library)
    held = [one for one in weighed.checks() if one["why"] == "claims_differ"]
    assert held
    said = plain(conflicts.html(EN, held[0]))
    assert "only articles of the library stand there" in said
    assert "20.6" in said


def test_with_one_article_the_ledger_says_that_nothing_disagrees(tables: Library) -> None:
    assert "No two statements of the same thing disagree." in told(opened())


@pytest.mark.parametrize(
    ("claim", "verdict", "apart"),
    [
        ("mayor-economy-share-almaty-2015", "differs", "−2.26 pp (20% said, 22.258% in the series"),
        ("akimat-grp-almaty-2022", "differs", "−87.94B ₸ (19.0666T ₸ said, 19.1545T ₸ in the ser"),
        ("mayor-grp-almaty-2015", "confirmed", "(8.5T ₸ said, 9.1T ₸ in the series)"),
        ("bns-economy-share-almaty-2022", "confirmed", "+0.04 pp"),
    ],
)
def test_a_statement_stands_beside_the_series_with_the_difference(
    tables: Library, claim: str, verdict: str, apart: str
) -> None:
    (check,) = [one for one in heard.checks() if one["claim_id"] == claim]
    said = plain(heard.html(EN, check))
    assert verdicts.named(EN, verdict) in said
    assert apart in said
    assert reasons.held("claims", claim)["words"] in said


def test_only_whole_years_of_the_same_thing_are_held_against_the_series(tables: Library) -> None:
    for check in heard.answered(heard.checks()):
        claim = reasons.held("claims", check["claim_id"])
        held = reasons.held("observations", check["observation_id"])
        assert re.fullmatch(r"\d{4}", claim["period"])
        assert (claim["place"], claim["period"]) == (held["place"], held["period"])
        assert (
            store.table("series").set_index("series_id").indicator[held["series_id"]]
            == (claim["indicator"])
        )


def test_statements_that_are_not_compared_are_counted_by_reason(tables: Library) -> None:
    rest = heard.apart(EN, heard.checks())
    counted = rest["Statements"].astype(int).sum()
    assert counted == len(heard.checks()) - len(heard.answered(heard.checks()))
    assert "part of a year is not compared with a whole year" in set(rest["Reason"])


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_an_edited_cell_is_named_and_the_last_good_numbers_stay(
    library: Library, statistics_copy: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("CITY_STATISTICS", str(statistics_copy))
    build(Library.configured())
    assert not opened(language).warning
    grp = statistics_copy / "series" / "grp.csv"
    text = grp.read_text("utf-8")
    grp.write_text(text.replace("almaty,2023,25229706.8", "almaty,2023,25229716.8"), "utf-8")
    app = opened(language)
    assert len(app.warning) == 1
    said = html(app)
    assert "the regions of 2023 sum to 119 442 299.7" in said
    assert "difference 10.0" in said
    assert "almaty 2023 is 25229716.8, its words say 25229706.8" in said
    assert "grp.csv" in said
    assert "25229706.8,level" in said
    assert plain(words(language).value(21.12, "percent")) in said


def test_an_article_that_cannot_be_read_is_named(library: Library) -> None:
    (library.articles / "empty.txt").write_text("", "utf-8")
    build(library)
    app = opened()
    assert "left out" in app.warning[0].value
    assert "empty.txt" in html(app)


def test_on_a_day_before_the_releases_the_series_answers_nothing(tables: Library) -> None:
    app = opened(as_of="2024-07-01")
    assert "No statement of others has an official value of the same thing." in told(app)
    assert "no release of the official series" in html(app).lower()
