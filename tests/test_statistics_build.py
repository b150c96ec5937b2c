"""Statistics in the tables: every row reachable; a bad file leaves the last good ones in force."""

from pathlib import Path

import pandas as pd
import pytest

from data.build import build, ensure
from data.model.terms import Language
from data.statistics import reading, shares
from data.store import official, recalled, tables
from data.store.library import Library

ALMATY_2023 = "almaty,2023,25229706.8"


@pytest.fixture
def own(library: Library, statistics_copy: Path) -> Library:
    """A library with statistics of its own, built."""
    made = Library(library.articles, library.tables, statistics_copy)
    build(made)
    return made


def _read(library: Library, name: str) -> pd.DataFrame:
    return tables.read(library.tables, tables.current(library.tables).version, name)


def _edit(library: Library, old: str, new: str) -> None:
    file = library.statistics / "series" / "grp.csv"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_every_value_has_its_series_source_and_operands(built: Library) -> None:
    observed = _read(built, "observations")
    assert set(observed.series_id) == set(_read(built, "series").series_id)
    assert set(observed.source_id) <= set(_read(built, "sources").source_id)
    derived = observed[observed.formula.notna()]
    assert set(derived.part) | set(derived.whole.dropna()) <= set(observed.observation_id)
    assert observed.observation_id.is_unique


def test_a_value_is_stored_in_canonical_units_with_its_release(built: Library) -> None:
    observed = _read(built, "observations").set_index("observation_id")
    one = observed.loc["grp.almaty.2023.2026-08-24"]
    assert (one.value, one.step, one.unit) == (25_229_706_800_000, 100_000, "KZT")
    assert (one.vintage, str(one.known), one.inferred) == ("2026-08-24", "2026-08-24", False)
    share = observed.loc["grp_share.almaty.2023.2026-08-24"]
    assert (round(share.value, 2), share.formula) == (21.12, "part / whole * 100")
    assert (share.part, share.whole) == (
        "grp.almaty.2023.2026-08-24",
        "grp.kazakhstan.2023.2026-08-24",
    )


def test_everything_named_is_named_in_every_language(built: Library) -> None:
    series, terms = _read(built, "series"), _read(built, "terms")
    for language in Language:
        for part in ("name", "of", "basis"):
            assert series[f"{part}_{language}"].notna().all()
        assert terms[f"name_{language}"].notna().all()
    claims = _read(built, "claims")
    assert set(claims.speaker) <= set(terms[terms.kind == "speaker"].term)


def test_good_statistics_leave_no_problem(built: Library) -> None:
    assert _read(built, "problems").empty


def test_an_edited_cell_keeps_the_last_good_statistics_and_says_why(own: Library) -> None:
    before = _read(own, "observations")
    _edit(own, ALMATY_2023, "almaty,2023,25229716.8")
    assert ensure(own) == tables.current(own.tables)
    pd.testing.assert_frame_equal(_read(own, "observations"), before)
    problems = _read(own, "problems")
    assert set(problems.room) == {"statistics"}
    assert problems.thing[0].startswith("the regions of 2023 sum to 119 442 299.7")
    assert problems.fix[0] == "almaty 2023 is 25229716.8, its words say 25229706.8."


def test_the_last_good_statistics_outlast_a_second_bad_build(own: Library) -> None:
    _edit(own, ALMATY_2023, "almaty,2023,25229716.8")
    build(own)
    (own.articles / "almaty-consuls.txt").touch()
    report = build(own)
    assert {error.place for error in report.refused} == {"grp.csv"}
    assert len(_read(own, "observations")) > 2000


def test_a_file_that_cannot_be_read_stops_neither_articles_nor_statistics(own: Library) -> None:
    (own.statistics / "catalogue.toml").write_text("[", encoding="utf-8")
    assert len(build(own).built) == 1
    assert len(_read(own, "figures")) == 6
    assert not _read(own, "series").empty
    assert _read(own, "problems").place[0] == "catalogue.toml"


def test_mended_statistics_come_into_force(own: Library) -> None:
    _edit(own, ALMATY_2023, "almaty,2023,25229716.8")
    build(own)
    _edit(own, "almaty,2023,25229716.8", ALMATY_2023)
    ensure(own)
    assert _read(own, "problems").empty


def test_bad_statistics_with_no_good_ones_before_leave_empty_tables(
    library: Library, statistics_copy: Path
) -> None:
    fresh = Library(library.articles, library.tables, statistics_copy)
    _edit(fresh, ALMATY_2023, "almaty,2023,25229716.8")
    build(fresh)
    assert all(_read(fresh, name).empty for name in official.NAMES)
    assert len(_read(fresh, "problems")) == 2


def test_a_refused_article_is_a_problem_too(library: Library) -> None:
    (library.articles / "broken.txt").write_bytes(b"\x00\xff")
    build(library)
    assert _read(library, "problems").room.tolist() == ["articles"]


def test_the_tables_give_back_the_records_that_were_read(statistics_copy: Path) -> None:
    held = reading.read(statistics_copy)
    derived = shares.derived(held)
    again = recalled.statistics(
        {name: found.to_pylist() for name, found in official.made(held, derived).items()}
    )
    assert again.observations[: len(held.observations)] == held.observations
    assert [one.observation_id for one in again.observations[len(held.observations) :]] == [
        one.observation_id for one in derived
    ]
    assert (again.claims, again.terms) == (held.claims, held.terms)
    assert (again.sources, again.divisions) == (held.sources, held.divisions)
    for one in again.series.values():
        was = held.series[one.series_id]
        assert (one.names, one.of, one.basis, one.note) == (was.names, was.of, was.basis, was.note)
        assert (one.indicator, one.unit, one.frequency) == (was.indicator, was.unit, was.frequency)
