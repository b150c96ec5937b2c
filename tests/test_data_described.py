"""The description of the data files is true: programs that follow it are answered as it says."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode
from starlette.applications import Starlette

from data.store.library import Library
from data.store.offered import OFFERED
from pages.parts import files, limits
from pages.parts.words import words
from pages.plain import datafiles, described

APP = Starlette(routes=datafiles.routes)
ADDRESS = "/data/openapi.json"
FEW = 8  # requests a file and kind


@pytest.fixture
def description(tables: Library) -> dict[str, Any]:
    return described.description(words("en"), "https://city.example")


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: str(mode.value))
@pytest.mark.parametrize("operation", [*OFFERED, "package"])
def test_requests_made_from_the_description_are_answered_as_it_says(
    tables: Library, operation: str, mode: GenerationMode
) -> None:
    schema = schemathesis.openapi.from_asgi(ADDRESS, APP, config=SchemathesisConfig())
    found = schema.find_operation_by_id(operation)
    made = 0

    @settings(
        max_examples=FEW, derandomize=True, deadline=None, database=None,
        phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def run(case: schemathesis.Case[Any]) -> None:
        nonlocal made
        made += 1
        case.call_and_validate()

    given(case=found.as_strategy(generation_mode=mode))(run)()
    assert made >= FEW // 2


def test_every_table_format_and_limit_is_described(description: dict[str, Any]) -> None:
    for table in OFFERED:
        asked = description["paths"][f"/data/{table}.{{format}}"]["get"]["parameters"]
        formats = next(each["schema"]["enum"] for each in asked if each["in"] == "path")
        keys = {each["name"] for each in asked if each["in"] == "query"}
        assert formats == list(files.MIMES)
        assert keys == {limit.key for limit in limits.of(table)} | {"columns", "lang", "as_of"}
    assert "/data/package.zip" in description["paths"]


def test_the_description_names_what_can_be_asked_for_now(description: dict[str, Any]) -> None:
    asked = description["paths"]["/data/series.{format}"]["get"]["parameters"]
    series = next(each for each in asked if each["name"] == "series")
    assert "grp_share" in series["schema"]["items"]["enum"]
    assert description["servers"] == [{"url": "https://city.example"}]
