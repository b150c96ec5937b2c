"""A workbook of figures opened again by another program holds the store's own numbers."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data.store.library import Library
from pages.parts import offers
from pages.plain import datafiles

OFFICE = shutil.which("soffice")
COMMA_UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice (libreoffice-calc)")
def test_libreoffice_reads_the_numbers_the_words_and_the_days(
    more_tables: Library, tmp_path: Path
) -> None:
    with TestClient(Starlette(routes=datafiles.routes)) as client:
        book = client.get("/data/figures.xlsx?lang=kk")
    (tmp_path / "figures.xlsx").write_bytes(book.content)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    said = [str(OFFICE), profile, "--headless", "--convert-to", COMMA_UTF8, "figures.xlsx"]
    subprocess.run(said, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    stored = offers.offered("figures")
    assert [row["quote"] for row in rows] == stored["quote"].tolist()
    assert [row["sentence"] for row in rows] == stored["sentence"].tolist()
    values = [float(row["value"].replace(",", "")) for row in rows if row["value"]]
    assert values == pytest.approx(stored["value"].dropna().tolist())
    days = [row["period_start"] for row in rows if row["period_start"]]
    assert days == [day.isoformat() for day in stored["period_start"].dropna()]
