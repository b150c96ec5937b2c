"""Who may read the data files, what is refused and how, and the index of all of them."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.store.library import Library
from data.store.offered import OFFERED
from pages.parts import files, limits
from pages.parts import tables as shown
from pages.parts.menu import MENU
from pages.plain import datafiles, doors


@pytest.fixture
def client(tables: Library) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=datafiles.routes)) as made:
        yield made


@pytest.mark.parametrize("path", ["figures.csv", "nothing.csv", "figures.csv?x=1", "openapi.json"])
def test_every_answer_may_be_read_from_other_sites(client: TestClient, path: str) -> None:
    assert client.get(f"/data/{path}").headers["Access-Control-Allow-Origin"] == "*"


def test_a_browser_is_told_beforehand_that_it_may_read(client: TestClient) -> None:
    answer = client.options("/data/figures.csv")
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert client.post("/data/figures.csv").status_code == 405


@pytest.mark.parametrize(
    ("address", "status", "named", "listed"),
    [
        ("figures.csv?colour=red", 400, "«colour»", "kind, role"),
        ("figures.csv?kind=colour", 400, "«colour»", "percent, money"),
        ("figures.csv?columns=quote,colour", 400, "«colour»", "figure_id, article_id"),
        ("figures.pdf", 400, "«pdf»", "csv, json, parquet, xlsx"),
        ("figures", 404, "«»", "figures, passages"),
        ("colours.csv", 404, "«colours»", "figures, passages"),
        ("a/figures.csv", 404, "«a/figures»", "figures, passages"),
        ("figures.csv?as_of=2024-02-30", 400, "«2024-02-30»", "2024-06-30"),
        ("figures.csv?as_of=20240630", 400, "«20240630»", "2024-06-30"),
        ("figures.csv?lang=de", 400, "«de»", "ru, kk, en"),
        ("figures.csv?q=a&q=b", 400, "q is given several times", "once"),
        ("figures.csv?year=soon", 400, "«soon»", "none"),
        ("series.csv?series=colours", 400, "«colours»", "grp_share"),
        ("series.csv?from=soon", 400, "«soon»", "2020"),
        ("package.zip?table=colours", 400, "«colours»", "figures, passages"),
        ("package.zip?format=pdf", 400, "«pdf»", "csv, parquet"),
        ("package.zip?table=series&kind=area", 400, "«kind»", "series, place"),
    ],
)
def test_what_cannot_be_had_is_named_with_what_can(
    client: TestClient, address: str, status: int, named: str, listed: str
) -> None:
    answer = client.get(f"/data/{address}", headers={"Accept": "application/json"})
    assert answer.status_code == status
    assert answer.json()["status"] == status
    assert named in answer.json()["error"]
    assert listed in answer.json()["error"]


@pytest.mark.parametrize(
    ("language", "words_"), [("ru", "Есть: percent"), ("kk", "Бары: percent"), ("en", "There are")]
)
def test_people_are_refused_in_their_language(
    client: TestClient, language: str, words_: str
) -> None:
    answer = client.get(
        "/data/figures.csv?kind=<b>", headers={"Accept": "text/html", "Accept-Language": language}
    )
    assert answer.status_code == 400
    assert words_ in answer.text
    assert "«&lt;b&gt;»" in answer.text


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_index_lists_every_table_format_and_limit_without_a_script(
    client: TestClient, language: str
) -> None:
    page = client.get(f"/data/?lang={language}").text
    assert f'<html lang="{language}">' in page
    assert "<script" not in page
    assert all(f"/data/{table}.{each}?" in page for table in OFFERED for each in files.MIMES)
    assert all(f"<code>{limit.key}</code>" in page for limit in limits.LIMITS)
    assert "confirmed, revised, differs" in page
    assert shown.version() in page


def test_the_links_of_the_index_lead_somewhere(client: TestClient) -> None:
    page = client.get("/data/?lang=kk").text
    links = {part.split('"')[0] for part in page.split('href="/data/')[1:]}
    assert links
    assert {link: client.head(f"/data/{link}").status_code for link in links} == dict.fromkeys(
        links, 200
    )


def test_data_without_a_slash_is_the_index(client: TestClient) -> None:
    answer = client.get("/data?lang=ru", follow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (307, "/data/?lang=ru")


def test_no_page_and_no_other_route_has_the_address_of_the_data() -> None:
    assert "data" not in {entry.path for entry in MENU}
    paths = [getattr(route, "path", "") for route in doors.routes]
    assert [path for path in paths if path.startswith("/data")] == [
        path for path, _ in datafiles.ANSWERS
    ]


def test_unreadable_tables_are_said_to_be(client: TestClient, tables: Library,
                                          monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setenv("CITY_TABLES", str(tables.tables / "none"))
    answer = client.get("/data/figures.csv")
    assert answer.status_code == 503
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
