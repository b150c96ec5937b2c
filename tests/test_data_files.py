"""Data files at their addresses: the pages' rows in four kinds, and kept copies."""

import io
import json
from collections.abc import Iterator
from datetime import date

import pandas as pd
import pytest
from httpx2 import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.store.library import Library
from data.store.offered import OFFERED
from pages.parts import explored, filters, limits, offers
from pages.parts import tables as shown
from pages.parts.explored import Wanted
from pages.parts.figures import rows
from pages.parts.words import words
from pages.plain import datafiles

KEPT = ("ETag", "Cache-Control", "Content-Disposition", "Data-Version")


@pytest.fixture
def client(more_tables: Library) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=datafiles.routes)) as made:
        yield made


def found(client: TestClient, address: str) -> pd.DataFrame:
    """The rows at an address of a Parquet file."""
    answer = client.get(f"/data/{address}")
    assert answer.status_code == 200
    return pd.read_parquet(io.BytesIO(answer.content))


def kept(answer: Response) -> dict[str, str]:
    """The headers by which a copy is kept."""
    return {name: answer.headers[name] for name in KEPT}


@pytest.mark.parametrize("table", OFFERED)
def test_a_table_is_the_same_in_every_kind_of_file(client: TestClient, table: str) -> None:
    exact = found(client, f"{table}.parquet")
    listed = json.loads(client.get(f"/data/{table}.json").content)
    text = pd.read_csv(io.BytesIO(client.get(f"/data/{table}.csv").content))
    assert exact.columns.tolist() == text.columns.tolist() == OFFERED[table].names
    assert (
        len(exact) == len(text) == len(listed["rows"]) == len(limits.rows(words("en"), table, {}))
    )
    assert listed["table"] == table
    assert listed["version"] == shown.version()
    assert client.get(f"/data/{table}.xlsx").content[:2] == b"PK"
    numbers = [name for name in exact.columns if exact[name].dtype == float]
    for name in numbers:
        assert text[name].tolist() == pytest.approx(exact[name].tolist(), nan_ok=True, rel=0)


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"q": ["индустриальной"]},
        {"kind": ["area", "ratio"], "article": ["almaty-consuls"]},
        {"year": ["none"]},
        {"indicator": ["economy_share"], "role": ["actual"]},
    ],
)
def test_figures_are_those_of_the_page_in_its_order(
    client: TestClient, asked: dict[str, list[str]]
) -> None:
    sought = "".join(asked.get("q", []))
    page = filters.fitting(words("ru"), rows(), asked, sought)
    query = "&".join(f"{key}={value}" for key, values in asked.items() for value in values)
    given = found(client, f"figures.parquet?lang=ru&{query}")
    assert page
    assert given["figure_id"].tolist() == [row["figure_id"] for row in page]
    assert given["sentence"].tolist() == [
        row["text"][row["sentence_start"] : row["sentence_end"]] for row in page
    ]


@pytest.mark.parametrize(
    ("series", "first", "last"),
    [("grp_share", "2015", "2020"), ("grp_ytd", "2023-01..2023-06", "2024-01..2024-03")],
)
def test_a_series_is_what_the_page_explore_shows(
    client: TestClient, series: str, first: str, last: str
) -> None:
    places = tuple(explored.places(series))[:3]
    page = explored.levels(Wanted(series, places, first, last, "level"))
    query = "&".join([f"series={series}&from={first}&to={last}", *(f"place={p}" for p in places)])
    given = found(client, f"series.parquet?{query}")
    assert page
    assert set(given["observation_id"]) == {row["observation_id"] for row in page}
    assert set(given["value"]) == {row["value"] for row in page}


def test_all_releases_are_given_where_they_are_asked_for(client: TestClient) -> None:
    every, newest = (found(client, f"series.parquet{query}") for query in ("?release=all", ""))
    assert len(every) == len(shown.table("observations")) > len(newest)
    assert newest["newest"].all()
    assert not newest.duplicated(offers.CHOSEN).any()


@pytest.mark.parametrize(
    ("address", "column", "allowed"),
    [
        ("checks.parquet?verdict=confirmed&verdict=revised", "verdict", {"confirmed", "revised"}),
        ("checks.parquet?check=official", "check", {"official"}),
        ("claims.parquet?place=almaty", "place", {"almaty"}),
        ("partners.parquet?rank=general", "rank", {"general"}),
        ("passages.parquet?article=almaty-consuls", "article_id", {"almaty-consuls"}),
        ("derived.parquet?article=almaty-consuls", "article_id", {"almaty-consuls"}),
    ],
)
def test_limits_keep_what_fits(
    client: TestClient, address: str, column: str, allowed: set[str]
) -> None:
    given = found(client, address)
    every = found(client, address.partition("?")[0])
    assert set(given[column]) == allowed
    assert len(given) == every[column].isin(allowed).sum()


def test_passages_are_found_by_words_and_by_topic(client: TestClient) -> None:
    every = found(client, "passages.parquet")
    topic = next(topics[0] for topics in every["topics"] if len(topics))
    named = found(client, f"passages.parquet?topic={topic}")
    assert 0 < len(named) < len(every)
    assert all(topic in topics for topics in named["topics"])
    assert len(found(client, "passages.parquet?q=absent-everywhere")) == 0


def test_columns_come_in_the_order_asked_for(client: TestClient) -> None:
    given = found(client, "figures.parquet?columns=value,unit&columns=quote")
    assert given.columns.tolist() == ["value", "unit", "quote"]


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_language_leaves_the_names_in_others_out(client: TestClient, language: str) -> None:
    given = found(client, f"series.parquet?lang={language}&series=grp_share")
    names = {name for name in given.columns if name.startswith("series_name_")}
    assert names == {f"series_name_{language}"}
    assert given[f"series_name_{language}"].notna().all()


def test_a_day_gives_what_was_known_by_then(client: TestClient) -> None:
    given = found(client, "series.parquet?as_of=2025-01-01&release=all")
    assert 0 < len(given) < len(shown.table("observations"))
    assert given["known"].max() <= date(2025, 1, 1)
    assert len(found(client, "figures.parquet?as_of=1990-01-01")) == 0


def test_a_kept_copy_is_asked_for_once(client: TestClient) -> None:
    first = client.get("/data/figures.csv?kind=area")
    tag = first.headers["ETag"]
    same = client.get("/data/figures.csv?kind=area", headers={"If-None-Match": f'"x", W/{tag}'})
    assert same.status_code == 304
    assert same.content == b""
    assert {name: same.headers[name] for name in KEPT} == {
        name: first.headers[name] for name in KEPT
    }
    assert client.get("/data/figures.csv?kind=area").content == first.content


def test_other_data_other_limits_and_other_kinds_have_other_tags(client: TestClient) -> None:
    addresses = ["figures.csv", "figures.json", "figures.csv?kind=area", "figures.csv?lang=ru",
                 "figures.csv?as_of=2024-12-31", "checks.csv", "package.zip"]  # fmt: skip
    tags = {client.head(f"/data/{address}").headers["ETag"] for address in addresses}
    assert len(tags) == len(addresses)
    assert not any(tag.startswith("W/") for tag in tags)
    plain = client.head("/data/figures.csv", headers={"Accept-Encoding": "identity"})
    assert plain.headers["ETag"] not in tags


def test_head_says_what_get_would(client: TestClient) -> None:
    head, whole = client.head("/data/figures.xlsx"), client.get("/data/figures.xlsx")
    assert head.status_code == 200
    assert head.content == b""
    assert {name: head.headers[name] for name in KEPT} == {
        name: whole.headers[name] for name in KEPT
    }


def test_the_name_of_a_file_says_table_version_and_day(client: TestClient) -> None:
    answer = client.head("/data/figures.csv?as_of=2024-12-31")
    name = f'attachment; filename="figures-{shown.version()}-as-of-2024-12-31.csv"'
    assert answer.headers["Content-Disposition"] == name
