"""Downloads hold exactly the rows asked for, with the declared columns, unchanged."""

import io

import pandas as pd
import pyarrow.parquet as pq
import pytest
from pyarrow import csv

from data.model.rows import Row
from data.store import exports, tables
from data.store.library import Library
from data.store.schema import SCHEMAS


@pytest.fixture
def figures(built_more: Library) -> pd.DataFrame:
    version = tables.current(built_more.tables).version
    return tables.read(built_more.tables, version, "figures")


def _rows(frame: pd.DataFrame) -> list[Row]:
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in plain.to_dict("records")]


def test_parquet_reads_back_equal_with_the_declared_schema(figures: pd.DataFrame) -> None:
    some = figures.iloc[1:5]
    found = pq.read_table(io.BytesIO(exports.parquet("figures", some)))
    assert found.schema.equals(SCHEMAS["figures"])
    assert found.to_pylist() == _rows(some)


def test_csv_reads_back_equal(figures: pd.DataFrame) -> None:
    types = {field.name: field.type for field in SCHEMAS["figures"]}
    options = csv.ConvertOptions(column_types=types, strings_can_be_null=True)
    found = csv.read_csv(io.BytesIO(exports.csv("figures", figures)), convert_options=options)
    assert found.column_names == SCHEMAS["figures"].names
    assert found.to_pylist() == _rows(figures)


def test_columns_that_only_the_pages_know_are_left_out(figures: pd.DataFrame) -> None:
    joined = figures.assign(title="an article", moment="2024")
    assert exports.csv("figures", joined) == exports.csv("figures", figures)
    assert exports.parquet("figures", joined) == exports.parquet("figures", figures)


def test_no_rows_is_a_file_with_its_columns(figures: pd.DataFrame) -> None:
    none = figures.iloc[:0]
    assert pq.read_table(io.BytesIO(exports.parquet("figures", none))).num_rows == 0
    assert exports.csv("figures", none).decode("utf-8-sig").strip().count(",") == (
        len(SCHEMAS["figures"].names) - 1
    )


def test_lists_are_read_as_lists(built: Library) -> None:
    version = tables.current(built.tables).version
    reasons = tables.read(built.tables, version, "headlines")["reasons"]
    assert [type(each) for each in reasons] == [list] * 4


def test_a_table_as_a_page_shows_it_is_guarded_too() -> None:
    shown = pd.DataFrame({"Words": ["=1+1", None], "Value": ["20.6 %", "-1 %"], "Year": [2023, -1]})
    assert exports.shown(shown).decode("utf-8-sig").splitlines() == [
        "Words,Value,Year", "'=1+1,20.6 %,2023", ",'-1 %,-1",
    ]  # fmt: skip
