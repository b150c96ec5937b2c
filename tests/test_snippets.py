"""Lines for pandas, R and Excel, and the files of the buttons: just the rows that are shown."""

import io
import re
from collections.abc import Mapping

import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from data.store.library import Library
from pages.parts import files
from pages.plain import datafiles
from tests.opening import FRAME

LANGUAGES = ("ru", "kk", "en")
Asked = Mapping[str, str | list[str]]


def opened(language: str, asked: Asked, script: str = "evidence/figures.py") -> AppTest:
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, value in {"lang": language, **asked}.items():
        app.query_params[key] = value
    app.switch_page(script).run()
    assert not app.exception
    return app


def lines(app: AppTest, word: str) -> str:
    """The lines among the page's that hold a word."""
    (found,) = [code.value for code in app.code if word in code.value]
    return str(found)


def fetched(said: str) -> bytes:
    """What is at the one address in these lines."""
    (address,) = re.findall(r'"[^"]*(/data/[^"]+)"', said)
    with TestClient(Starlette(routes=datafiles.routes)) as client:
        answer = client.get(address)
    assert answer.status_code == 200
    return answer.content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"kind": ["area", "ratio"]},
        {"q": "индустриальной 40%"},
        {"year": "none", "role": "plan"},
        {"kind": "colour"},
        {"as_of": "2024-12-31", "kind": "percent"},
    ],
)
def test_pandas_gets_the_rows_that_are_shown(
    more_tables: Library, language: str, asked: Asked
) -> None:
    app = opened(language, asked)
    found = pd.read_parquet(io.BytesIO(fetched(lines(app, "pandas"))))
    assert found["quote"].tolist() == app.dataframe[0].value.iloc[:, 0].tolist()


@pytest.mark.parametrize("language", LANGUAGES)
def test_r_and_excel_get_the_same_rows(more_tables: Library, language: str) -> None:
    app = opened(language, {"kind": "area"})
    shown = app.dataframe[0].value.iloc[:, 0].tolist()
    table = pd.read_csv(io.BytesIO(fetched(lines(app, "read.csv"))))
    assert table["quote"].tolist() == shown
    assert fetched(lines(app, "Excel.Workbook"))[:2] == b"PK"


def test_a_name_of_another_language_is_sought_in_it(tables: Library) -> None:
    app = opened("en", {"q": "budget's REVENUE"})
    found = pd.read_parquet(io.BytesIO(fetched(lines(app, "pandas"))))
    assert found["quote"].tolist() == app.dataframe[0].value.iloc[:, 0].tolist() != []


def test_no_figure_has_no_lines(tables: Library) -> None:
    app = opened("ru", {"q": "бегемот"})
    assert not [code for code in app.code if "pandas" in code.value]


@pytest.mark.parametrize(
    ("script", "table"),
    [("evidence/figures.py", "figures"), ("evidence/checks.py", "checks"),
     ("context/partners.py", "partners")],
)  # fmt: skip
def test_each_kind_of_file_has_its_button(tables: Library, script: str, table: str) -> None:
    app = opened("kk", {}, script)
    keys = {button.proto.id.rpartition("-")[2] for button in app.get("download_button")
            if f"{table}-" in button.proto.id}  # fmt: skip
    assert keys == set(files.MIMES)
