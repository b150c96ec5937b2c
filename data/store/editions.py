"""What the figures were in every version: a few columns of each, kept when its tables are swept.

tables/editions/<version>.parquet; a shared link names its version, so that a page opened with it
can say what has changed since.
"""

import re
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from data.model.errors import TableError
from data.model.rows import Row
from data.store.schema import DAY, NUMBER, TEXT

FOLDER = "editions"
MOST = 200  # versions kept; a few kilobytes each
VERSION = re.compile(r"[0-9a-f]{12}")
KEPT = {
    "figure_id": TEXT, "indicator": TEXT, "kind": TEXT, "value": NUMBER, "low": NUMBER,
    "high": NUMBER, "unit": TEXT, "hedge": TEXT, "quote": TEXT, "period_start": DAY,
    "period_end": DAY, "period_words": TEXT,
}  # fmt: skip
JUDGED = {"verdict": TEXT, "expected": NUMBER}  # by the official check
SCHEMA = pa.schema(KEPT | JUDGED)


def keep(folder: Path, version: str, tables: dict[str, pa.Table]) -> None:
    """Writes the edition of a version, and drops the oldest beyond MOST."""
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    made = place / f".{version}"
    pq.write_table(edition(tables), made)
    made.replace(_file(folder, version))
    others = set(place.glob("*.parquet")) - {_file(folder, version)}
    written = sorted(others, key=lambda file: file.stat().st_mtime_ns)
    for file in written[: -(MOST - 1)]:  # never this one, whatever the clock says
        file.unlink(missing_ok=True)


def edition(tables: dict[str, pa.Table]) -> pa.Table:
    """The figures of a version's tables, each with its verdict of the official check."""
    judged = {
        check["figure_id"]: {name: check[name] for name in JUDGED}
        for check in tables["checks"].to_pylist()
        if check["check"] == "official"
    }
    rows = (
        {name: row[name] for name in KEPT} | judged.get(row["figure_id"], {})
        for row in tables["figures"].to_pylist()
    )
    return pa.Table.from_pylist(list(rows), schema=SCHEMA)


def read(folder: Path, version: str) -> dict[str, Row] | None:
    """An edition's rows by figure_id, None where the version is not known (any more).

    Raises TableError if its file is damaged.
    """
    if not VERSION.fullmatch(version) or not _file(folder, version).is_file():
        return None
    try:
        found = pq.read_table(_file(folder, version)).cast(SCHEMA)
    except (OSError, ValueError, pa.ArrowException) as error:
        raise TableError("the edition cannot be read", version, "Delete its file.") from error
    return {row["figure_id"]: row for row in found.to_pylist()}


def _file(folder: Path, version: str) -> Path:
    return folder / FOLDER / f"{version}.parquet"
