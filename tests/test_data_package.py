"""The package: data with its schema, sources, terms and a README, the same for the same data."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.store.library import Library
from data.store.offered import KEYS, OFFERED
from pages.parts import columns
from pages.parts import tables as shown
from pages.parts.words import words
from pages.plain import datafiles

ADDRESS = "/data/package.zip"
Files = dict[str, bytes]


@pytest.fixture
def client(more_tables: Library) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=datafiles.routes)) as made:
        yield made


def unpacked(client: TestClient, query: str = "") -> tuple[dict[str, Any], Files]:
    """datapackage.json and all files."""
    answer = client.get(f"{ADDRESS}{query}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files["datapackage.json"]), files


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_all_tables_are_there_and_are_what_is_described(client: TestClient) -> None:
    described, files = unpacked(client)
    assert [each["name"] for each in described["resources"]] == list(OFFERED)
    for each in described["resources"]:
        content = files[each["path"]]
        assert each["bytes"] == len(content)
        assert each["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        header = content.decode("utf-8-sig").splitlines()[0].split(",")
        assert header == [field["name"] for field in each["schema"]["fields"]]
        assert content == client.get(f"/data/{each['name']}.csv").content


def test_every_column_is_described_with_its_type(client: TestClient) -> None:
    described, _ = unpacked(client)
    fields = [field for each in described["resources"] for field in each["schema"]["fields"]]
    assert all(field["description"].endswith(".") for field in fields)
    assert {field["type"] for field in fields} == {
        "string", "number", "integer", "boolean", "date", "list",
    }  # fmt: skip


def test_numbers_name_their_unit_or_where_it_stands(client: TestClient) -> None:
    described, _ = unpacked(client, "?table=series&series=grp_share")
    (series,) = described["resources"]
    units = {field["name"]: field.get("unit") for field in series["schema"]["fields"]}
    assert units["value"] == "percent"
    described, _ = unpacked(client, "?table=figures")
    fields = {field["name"]: field for field in described["resources"][0]["schema"]["fields"]}
    assert "«unit»" in fields["value"]["unit"]


def test_keys_are_keys_and_pointers_lead_to_rows_that_are_there(client: TestClient) -> None:
    described, files = unpacked(client)
    held = {each["name"]: rows(files[each["path"]]) for each in described["resources"]}
    for table, key in KEYS.items():
        values = [row[key] for row in held[table]]
        assert len(set(values)) == len(values)
    pointers = 0
    for each in described["resources"]:
        for pointer in each["schema"].get("foreignKeys", []):
            ((name,), to) = pointer["fields"], pointer["reference"]["resource"]
            there = {row[name] for row in held[to]}
            assert {row[name] for row in held[each["name"]]} - {""} <= there
            pointers += 1
    assert pointers


def test_no_pointer_leads_to_a_table_that_is_limited_or_left_out(client: TestClient) -> None:
    described, _ = unpacked(client, "?table=checks&table=figures&figure=almaty-consuls")
    assert all("foreignKeys" not in each["schema"] for each in described["resources"])


def test_sources_are_those_of_the_rows_with_their_licences(client: TestClient) -> None:
    described, _ = unpacked(client)
    held, articles = shown.table("sources"), shown.table("articles")
    licensed = held.dropna(subset="licence")
    titles = {each["title"] for each in described["sources"]}
    assert titles == set(held["title"]) | set(articles["title"])
    assert {each["license"] for each in described["sources"] if "license" in each} == set(
        licensed["licence"]
    )
    assert described["licenses"][0]["path"] == "README.md"
    few, _ = unpacked(client, "?table=figures")
    assert {each["title"] for each in few["sources"]} == set(articles["title"])


def test_the_version_and_the_day_are_the_datas(client: TestClient) -> None:
    described, _ = unpacked(client)
    newest = max(shown.table("articles")["collected"].dropna())
    newest = max(newest, *shown.table("sources")["accessed"].dropna())
    assert described["version"] == shown.version()
    assert described["created"] == f"{newest}T00:00:00Z"
    back, _ = unpacked(client, "?as_of=2025-01-01")
    assert back["version"] == f"{shown.version()}@2025-01-01"
    assert back["created"] == "2025-01-01T00:00:00Z"


def test_the_same_data_are_the_same_bytes(client: TestClient) -> None:
    assert client.get(ADDRESS).content == client.get(ADDRESS).content


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_readme_names_limits_version_sources_and_how_to_cite(
    client: TestClient, language: str
) -> None:
    query = f"?lang={language}&table=figures&table=articles&kind=area&kind=percent"
    described, files = unpacked(client, query)
    readme = files["README.md"].decode()
    w = words(language)
    for said in ("Limits", "How to cite", "How to read the files", "Licence", "Sources"):
        assert f"\n## {w(said)}\n" in readme
    assert "`kind`" in readme
    assert "area, percent" in readme
    assert readme.count(shown.version()) == 2
    assert all(each["title"] in readme for each in described["sources"])
    assert f"{ADDRESS}{query}" in readme
    assert "«'»" in readme


def test_parquet_is_packed_where_it_is_asked_for(client: TestClient) -> None:
    described, files = unpacked(client, "?format=parquet&table=figures&kind=area")
    (figures,) = described["resources"]
    assert figures["path"] == "data/figures.parquet"
    assert set(pd.read_parquet(io.BytesIO(files[figures["path"]]))["kind"]) == {"area"}


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_every_column_that_is_offered_has_a_meaning(language: str) -> None:
    for table, schema in OFFERED.items():
        assert all(columns.meaning(words(language), table, name) for name in schema.names)
    used = {columns.stem(name) for schema in OFFERED.values() for name in schema.names}
    assert set(columns.COLUMNS) == used
