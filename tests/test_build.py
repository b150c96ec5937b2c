"""The build: from collected article to tables in force, and what happens when things go wrong."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from data.build import build, ensure
from data.model.errors import TableError
from data.store import tables
from data.store.library import Library

ARTICLE = "almaty-consuls"
STATED = [
    # words, kind, value, hedge, year, indicator, role
    ("пятая часть", "ratio", 0.2, "exact", 2023, "economy_share", "actual"),
    ("20,6%", "percent", 20.6, "exact", 2023, "economy_share", "actual"),
    ("четверти", "ratio", 0.25, "more_than", 2023, "budget_revenue_share", "actual"),
    ("26,2%", "percent", 26.2, "exact", 2023, "budget_revenue_share", "actual"),
    ("40%", "percent", 40, "exact", None, "industrial_zone_expansion", "plan"),
    ("490 га", "area", 490, "exact", None, "industrial_zone_area", "actual"),
]


Rows = list[dict[str, Any]]


def _rows(library: Library, name: str) -> Rows:
    version = tables.current(library.tables).version
    found = tables.read(library.tables, version, name)
    plain = found.astype(object).where(found.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in plain.to_dict("records")]


def _edited(library: Library, old: str, new: str) -> None:
    file = library.articles / f"{ARTICLE}.txt"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_article_gives_its_six_figures(built: Library) -> None:
    found = [
        (
            row["quote"], row["kind"], row["value"], row["hedge"],
            row["period_start"].year if row["period_start"] else None,
            row["indicator"], row["role"],
        )
        for row in _rows(built, "figures")
    ]  # fmt: skip
    assert found == STATED


@pytest.mark.parametrize("name", ["figures", "not_taken", "mentions", "milestones", "partners"])
def test_every_quote_is_its_slice_of_the_stored_text(built_more: Library, name: str) -> None:
    texts = {row["article_id"]: row["text"] for row in _rows(built_more, "articles")}
    rows = _rows(built_more, name)
    assert rows
    for row in rows:
        assert texts[row["article_id"]][row["start"] : row["end"]] == row["quote"]


def test_no_caption_or_headline_gives_a_figure(built: Library) -> None:
    aside = [
        (row["start"], row["end"])
        for row in _rows(built, "parts")
        if row["name"] not in {"title", "body"}
    ]
    assert len(aside) >= 6
    for row in _rows(built, "figures"):
        assert not any(start < row["end"] and row["start"] < end for start, end in aside)


def test_the_four_headlines_at_the_foot_are_kept_with_their_date(built: Library) -> None:
    found = _rows(built, "headlines")
    assert [row["date"] for row in found] == [date(2026, 2, 24)] * 4
    assert not any(row["relevant"] for row in found)
    assert all(len(row["reasons"]) for row in found)


def test_what_the_text_does_not_say_of_itself_is_unknown(built: Library) -> None:
    (article,) = _rows(built, "articles")
    assert [article[name] for name in ("publisher", "url", "published")] == [None] * 3
    assert article["published_from"] == date(2024, 1, 1)
    assert article["published_to"] == date(2024, 6, 30)


def test_milestones_and_partners_are_those_of_the_text(built: Library) -> None:
    milestones = [(r["period_start"], r["event"], r["topic"]) for r in _rows(built, "milestones")]
    assert milestones == [
        (date(2025, 1, 1), "horizon", "development_programme"),
        (date(2030, 1, 1), "horizon", "development_programme"),
        (date(2024, 6, 1), "opening", "business_centre"),
    ]
    partners = [(row["rank"], row["country"]) for row in _rows(built, "partners")]
    general = [("general", code) for code in ("CN", "IR", "TR", "FR")]
    assert partners == general + [("honorary", code) for code in ("NL", "SI", "CZ", "SE")]


def test_derived_numbers_keep_their_operands(built: Library) -> None:
    numbers = {row["indicator"]: row for row in _rows(built, "derived")}
    assert numbers["planned_zone_area"]["value"] == pytest.approx(686)
    assert numbers["zone_addition"]["value"] == pytest.approx(196)
    weight = numbers["fiscal_weight"]
    assert (weight["value"], weight["low"], weight["high"]) == pytest.approx(
        (26.2 / 20.6, 26.15 / 20.65, 26.25 / 20.55)
    )
    used = {row["figure_id"] for row in _rows(built, "operands")}
    assert used <= {row["figure_id"] for row in _rows(built, "figures")}
    assert len(used) == 4


@pytest.mark.parametrize(
    ("digits", "verdict"), [("20,6%", "confirmed"), ("21,4%", "confirmed"), ("31%", "differs")]
)
def test_words_are_held_against_digits(library: Library, digits: str, verdict: str) -> None:
    _edited(library, "20,6%", digits)
    build(library)
    ids = {row["figure_id"]: row for row in _rows(library, "figures")}
    found = [
        check["verdict"]
        for check in _rows(library, "checks")
        if check["other_id"] and ids[check["figure_id"]]["indicator"] == "economy_share"
    ]
    assert found == [verdict]


def test_ids_do_not_depend_on_the_value(library: Library) -> None:
    build(library)
    before = [row["figure_id"] for row in _rows(library, "figures")]
    _edited(library, "20,6%", "21,4%")
    build(library)
    assert [row["figure_id"] for row in _rows(library, "figures")] == before


def test_missing_tables_are_built(library: Library) -> None:
    assert ensure(library) == tables.current(library.tables)


def test_fresh_tables_are_left_alone(library: Library) -> None:
    version = ensure(library).version
    file = tables.path(library.tables, version, "figures")
    written = file.stat().st_mtime_ns
    assert ensure(library).version == version
    assert file.stat().st_mtime_ns == written


def test_tables_older_than_an_article_are_built_anew(library: Library) -> None:
    before = ensure(library).version
    _edited(library, "20,6%", "21,4%")
    assert ensure(library).version != before


@pytest.mark.parametrize("damage", [b"", b"PAR1", b"not parquet at all"])
def test_a_damaged_table_is_rebuilt_never_shown(library: Library, damage: bytes) -> None:
    version = ensure(library).version
    tables.path(library.tables, version, "figures").write_bytes(damage)
    assert ensure(library).version == version
    assert len(_rows(library, "figures")) == len(STATED)


def test_a_bad_article_is_refused_and_the_others_are_read(library: Library) -> None:
    (library.articles / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (library.articles / "bad.toml").write_text('title = "x"\nlanguage = "ru"\n', "utf-8")
    report = build(library)
    assert [one.article.article_id for one in report.built] == [ARTICLE]
    assert ["bad" in str(error) for error in report.refused] == [True]


def test_where_nothing_can_be_written_the_error_says_so(library: Library, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", encoding="utf-8")
    with pytest.raises(TableError, match="CITY_TABLES"):
        build(Library(library.articles, in_the_way / "tables"))


def test_an_empty_library_builds_empty_tables(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    library = Library(tmp_path / "articles", tmp_path / "tables")
    build(library)
    assert _rows(library, "figures") == []
