"""A figure as linked data: its selectors select its words, its origin leads to what it is from."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.build import build
from data.store.library import Library
from pages.parts import figures, tables
from pages.parts.annotation import selectors
from pages.plain import figures as routed

SHARE = "almaty-consuls.economy_share.2023.percent"
PLANNED = "almaty-consuls.almaty.planned_zone_area"


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(Starlette(routes=routed.routes)) as made:
        yield made


def figure(client: TestClient, key: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(client.get(f"/figures/{key}.json").text)
    return found


def test_the_selectors_select_exactly_the_quote_of_every_figure(
    more_tables: Library, client: TestClient
) -> None:
    texts = {row["article_id"]: row["text"] for row in figures.records(tables.table("articles"))}
    for row in figures.rows():
        quote, position = figure(client, row["figure_id"])["target"]["selector"]
        stored = texts[row["article_id"]]
        assert stored[position["start"] : position["end"]] == quote["exact"] == row["quote"]
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert stored.count(whole) == 1
        assert stored.index(whole) + len(quote["prefix"]) == position["start"]


def test_linked_data_names_where_a_figure_is_from(more_tables: Library, client: TestClient) -> None:
    row = next(row for row in figures.rows() if row["url"])
    found = figure(client, row["figure_id"])
    assert found["id"] == f"http://testserver/figures/{row['figure_id']}"
    assert found["wasQuotedFrom"] == found["target"]["source"]["id"] == row["url"]
    assert found["wasGeneratedBy"]["rule"] == row["rule"]
    assert found["wasGeneratedBy"]["version"] == tables.version()
    assert found["@context"][0] == "http://www.w3.org/ns/anno.jsonld"


def test_a_repeated_figure_is_derived_from_its_first_statement(
    library: Library, client: TestClient
) -> None:
    file = library.articles / "almaty-consuls.txt"
    again = "В 2023 году доля Алматы в экономике страны составила 20,6%."
    file.write_text(f"{file.read_text('utf-8')}\n\n{again}\n", "utf-8")
    build(library)
    row = next(row for row in figures.rows() if row["repeat_of"])
    found = figure(client, row["figure_id"])
    assert found["wasDerivedFrom"] == f"http://testserver/figures/{row['repeat_of']}"


def test_a_computed_number_is_derived_from_its_operands(
    tables: Library, client: TestClient
) -> None:
    found = figure(client, PLANNED)
    assert found["schema:value"]["schema:value"] == pytest.approx(686)
    assert len(found["wasDerivedFrom"]) == 2
    for address in found["wasDerivedFrom"]:
        assert client.get(address.removeprefix("http://testserver")).status_code == 200
    assert found["wasGeneratedBy"]["formula"] == "area * (1 + expansion / 100)"


def test_every_word_of_our_own_in_linked_data_is_in_its_context(
    more_tables: Library, client: TestClient
) -> None:
    standard = {"@context", "id", "type", "motivation", "body", "target", "source", "selector"}
    standard |= {"language", "exact", "prefix", "suffix", "start", "end"}
    for key in (SHARE, PLANNED):
        found = figure(client, key)
        terms = {term for part in found["@context"][1:] for term in part}
        plain = {name for name in _names(found | {"@context": None}) if ":" not in name}
        assert plain - standard <= terms


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for inner in value.values():
            yield from _names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner)


def test_words_that_a_text_says_twice_are_selected_with_enough_around_them() -> None:
    said = "Доля города выросла и составила ровно 20% от всей экономики страны за этот год. "
    text = f"Начало. {said}{said}Конец."
    start = text.rindex("20%")
    quote, position = selectors({"text": text, "quote": "20%", "start": start, "end": start + 3})
    whole = quote["prefix"] + quote["exact"] + quote["suffix"]
    assert text.count(whole) == 1
    assert text.index(whole) + len(quote["prefix"]) == start == position["start"]
