"""Tables: declared once, written whole, never shown half."""

import json
from pathlib import Path

import pyarrow as pa
import pytest

from data.model.errors import TableError
from data.store import editions, tables
from data.store.rows import table
from data.store.schema import SCHEMAS

PARTNER: dict[str, object] = {
    "article_id": "a", "country": "CN", "rank": "general", "quote": "КНР", "start": 3, "end": 6,
    "sentence_start": 0, "sentence_end": 9,
}  # fmt: skip


def _all(**filled: list[dict[str, object]]) -> dict[str, pa.Table]:
    return {name: table(name, filled.get(name, [])) for name in SCHEMAS}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    made = tables.write(tmp_path, _all(partners=[PARTNER]), "inputs")
    found = tables.read(tmp_path, made.version, "partners")
    assert found.to_dict("records") == [PARTNER]


def test_missing_text_is_none_and_missing_numbers_are_nan(tmp_path: Path) -> None:
    number: dict[str, object] = {
        "article_id": "a",
        "quote": "5",
        "start": 0,
        "end": 1,
        "why": "age",
    }
    article: dict[str, object] = {
        "article_id": "a",
        "title": "t",
        "language": "ru",
        "text": "x",
        "sha256": "0",
    }
    made = tables.write(tmp_path, _all(not_taken=[number], articles=[article]), "inputs")
    assert tables.read(tmp_path, made.version, "not_taken")["value"].isna().all()
    assert tables.read(tmp_path, made.version, "articles")["publisher"].tolist() == [None]


@pytest.mark.parametrize("column", ["country", "start"])
def test_a_row_without_a_required_value_is_refused(column: str) -> None:
    with pytest.raises(TableError, match=column):
        table("partners", [PARTNER | {column: None}])


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(TableError, match="partners"):
        table("partners", [PARTNER | {"start": "three"}])


def test_the_version_follows_the_content_and_nothing_else(tmp_path: Path) -> None:
    one = tables.write(tmp_path / "one", _all(partners=[PARTNER]), "some inputs")
    same = tables.write(tmp_path / "two", _all(partners=[PARTNER]), "other inputs")
    other = tables.write(tmp_path / "two", _all(), "other inputs")
    assert one.version == same.version != other.version


def test_no_tables_is_an_error_that_says_how_to_build_them(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="python -m data build"):
        tables.current(tmp_path)


@pytest.mark.parametrize("manifest", ["", "{}", "[1]", '{"version": "x"}', "\x00"])
def test_a_broken_manifest_is_as_good_as_none(tmp_path: Path, manifest: str) -> None:
    made = tables.write(tmp_path, _all(), "inputs")
    (tmp_path / made.version / "manifest.json").write_text(manifest, encoding="utf-8")
    with pytest.raises(TableError):
        tables.current(tmp_path)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_truncated_table_is_noticed(tmp_path: Path, name: str) -> None:
    made = tables.write(tmp_path, _all(), "inputs")
    file = tables.path(tmp_path, made.version, name)
    file.write_bytes(file.read_bytes()[:-7])
    with pytest.raises(TableError, match=name):
        tables.verify(tmp_path, made)


def test_a_table_with_other_columns_is_not_read(tmp_path: Path) -> None:
    made = tables.write(tmp_path, _all(), "inputs")
    swapped = tables.path(tmp_path, made.version, "partners")
    swapped.write_bytes(tables.path(tmp_path, made.version, "passages").read_bytes())
    with pytest.raises(TableError, match="columns"):
        tables.read(tmp_path, made.version, "partners")


def test_a_writer_that_dies_leaves_the_old_version_in_force(tmp_path: Path) -> None:
    made = tables.write(tmp_path, _all(partners=[PARTNER]), "inputs")
    broken = _all() | {"checks": "no table"}
    with pytest.raises((TypeError, AttributeError)):
        tables.write(tmp_path, broken, "inputs")
    assert tables.current(tmp_path) == made
    assert not list(tmp_path.glob(".new-*"))


def test_older_versions_but_the_last_are_swept(tmp_path: Path) -> None:
    for start in range(3):
        tables.write(tmp_path, _all(partners=[PARTNER | {"start": start}]), "inputs")
    kept = {child.name for child in tmp_path.iterdir() if child.is_dir()}
    assert len(kept - {editions.FOLDER}) == 2
    assert len(list((tmp_path / editions.FOLDER).iterdir())) == 3


def test_the_manifest_is_plain_json(tmp_path: Path) -> None:
    made = tables.write(tmp_path, _all(), "inputs")
    found = json.loads((tmp_path / made.version / "manifest.json").read_text(encoding="utf-8"))
    assert set(found["sha256"]) == set(SCHEMAS)
