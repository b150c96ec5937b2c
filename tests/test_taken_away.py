"""Files of rows: what begins like a formula is text in CSV, and untouched everywhere else."""

import csv
import io
import json
import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from data.model.errors import TableError
from data.store import archive, exports, streams, workbook
from data.store.guard import guarded

SCHEMA = pa.schema(
    [("text", pa.string()), ("value", pa.float64()), ("count", pa.int32()), ("day", pa.date32()),
     ("sure", pa.bool_()), ("members", pa.list_(pa.string()))]
)  # fmt: skip
SIGNED = ["=1+1", "+7 727", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"]
DAY = date(2024, 6, 30)
CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def frame(*texts: str | None) -> pd.DataFrame:
    rows = [(text, -1.5, 418, DAY, True, ["a", "=b"]) for text in texts]
    made = pd.DataFrame(rows, columns=SCHEMA.names)
    return made.astype({"text": object, "day": object, "members": object})


def read_csv(found: pd.DataFrame) -> list[dict[str, str]]:
    text = b"".join(streams.csv(SCHEMA, found)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def sheet(content: bytes, number: int = 1) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))


def texts(content: bytes, number: int = 1) -> list[str]:
    return [each.text or "" for each in sheet(content, number).iter(f"{CELL}t")]


def book(found: pd.DataFrame, *pages: workbook.Page) -> bytes:
    return workbook.xlsx(workbook.Sheet("figures", SCHEMA, found, DAY), pages)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+7 727", "'+7 727"),
        ("-5 %", "'-5 %"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\rtext", "'\rtext"),
        ("words;=HYPERLINK(A1)", "words;'=HYPERLINK(A1)"),
        ("a line\n-another", "a line\n'-another"),
        ("20,6 %", "20,6 %"),
        ("Almaty - a city = large + old @ home", "Almaty - a city = large + old @ home"),
        ("«=1»; - two", "«=1»; - two"),
        ("", ""),
    ],
)
def test_a_cell_never_begins_with_a_sign_of_a_formula(text: str, written: str) -> None:
    assert guarded(text) == written


def test_csv_guards_text_and_leaves_numbers_and_dates() -> None:
    (row,) = read_csv(frame("=1+1"))
    assert row == {"text": "'=1+1", "value": "-1.5", "count": "418", "day": "2024-06-30",
                   "sure": "True", "members": "a;'=b"}  # fmt: skip


@pytest.mark.parametrize("text", SIGNED)
def test_json_parquet_and_workbook_hold_every_letter(text: str) -> None:
    found = json.loads(b"".join(streams.json(SCHEMA, frame(text), {"version": "1"})))
    kept = pq.read_table(io.BytesIO(exports.columnar(SCHEMA, frame(text), {"version": "1"})))
    written = book(frame(text))
    assert found["version"] == "1"
    assert found["rows"][0]["text"] == text
    assert kept["text"].to_pylist() == [text]
    assert kept.schema.metadata[b"version"] == b"1"
    assert text.replace("\r", "_x000D_").strip() in [each.strip() for each in texts(written)]


def test_a_workbook_has_no_formula_and_no_link() -> None:
    written = book(frame(*SIGNED, "https://city.example", "mailto:a@b"))
    assert list(sheet(written).iter(f"{CELL}f")) == []
    assert list(sheet(written).iter(f"{CELL}hyperlink")) == []


def test_a_workbook_has_numbers_dates_and_a_frozen_head() -> None:
    written = sheet(book(frame("words")))
    values = [(cell.get("t", "n"), cell.findtext(f"{CELL}v")) for cell in written.iter(f"{CELL}c")]
    assert values[len(SCHEMA) + 1 :] == [
        ("n", "-1.5"), ("n", "418"), ("n", "45473"), ("b", "1"), ("inlineStr", None),
    ]  # fmt: skip
    assert [pane.get("state") for pane in written.iter(f"{CELL}pane")] == ["frozen"]


def test_further_sheets_hold_their_lines() -> None:
    written = book(frame(), workbook.Page("About", [("Version", "=1"), ("a", "b")]))
    assert texts(written, 2) == ["Version", "=1", "a", "b"]


def test_what_a_cell_cannot_hold_is_cut_and_says_so() -> None:
    long = "ә" * (workbook.SIGNS + 1)
    assert workbook.cut(long).endswith(workbook.CUT)
    assert workbook.cut(long[1:]) == long[1:]
    assert workbook.cut("𐀀" * workbook.SIGNS).endswith(workbook.CUT)
    assert len(texts(book(frame(long)))[len(SCHEMA)]) <= workbook.SIGNS


def test_rows_that_a_sheet_cannot_hold_are_refused() -> None:
    many = pd.DataFrame(index=range(workbook.LINES))
    with pytest.raises(TableError, match="more rows"):
        workbook.xlsx(workbook.Sheet("figures", SCHEMA, many, DAY), [])


def test_what_is_unknown_is_empty_or_null() -> None:
    found = frame(None).assign(value=float("nan"), day=None, members=None)
    (row,) = read_csv(found)
    (same,) = json.loads(b"".join(streams.json(SCHEMA, found, {})))["rows"]
    assert [row[name] for name in ("text", "value", "day", "members")] == [""] * 4
    assert [same[name] for name in ("text", "value", "day", "members")] == [None] * 4


def test_no_rows_is_a_file_with_its_columns() -> None:
    none = pd.DataFrame(columns=SCHEMA.names)
    assert (
        b"".join(streams.csv(SCHEMA, none))
        == b"\xef\xbb\xbf" + b",".join(name.encode() for name in SCHEMA.names) + b"\n"
    )
    assert json.loads(b"".join(streams.json(SCHEMA, none, {"a": 1}))) == {"a": 1, "rows": []}
    assert pq.read_table(io.BytesIO(exports.columnar(SCHEMA, none))).schema.equals(SCHEMA)


def test_the_same_rows_give_the_same_bytes() -> None:
    rows = frame(*SIGNED)
    assert book(rows) == book(rows)
    assert exports.columnar(SCHEMA, rows) == exports.columnar(SCHEMA, rows)
    assert archive.packed({"a": b"1", "б": b"2"}) == archive.packed({"a": b"1", "б": b"2"})


def test_an_archive_gives_its_files_back() -> None:
    with zipfile.ZipFile(io.BytesIO(archive.packed({"data/a.csv": b"1", "b": b""}))) as found:
        assert {name: found.read(name) for name in found.namelist()} == {
            "data/a.csv": b"1",
            "b": b"",
        }


@pytest.mark.parametrize("written", ["csv", "json"])
def test_memory_does_not_grow_with_the_rows(written: str) -> None:
    few, many = frame(*["words"] * 3 * streams.SOME), frame(*["words"] * 9 * streams.SOME)
    assert _peak(_stream(written, many)) < 1.5 * _peak(_stream(written, few))


def _stream(written: str, found: pd.DataFrame) -> Iterator[bytes]:
    made = streams.csv(SCHEMA, found) if written == "csv" else streams.json(SCHEMA, found, {})
    next(made)
    return made


def _peak(pieces: Iterator[bytes]) -> int:
    tracemalloc.start()
    sizes = [len(piece) for piece in pieces]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sum(sizes)
    return peak
