"""Tables on disk: written whole into a folder named by their content, then pointed to at once.

tables/CURRENT names the version; tables/<version>/ holds one Parquet file a table and
manifest.json. A reader sees the old version or the new one, never a mixture. Of older versions
tables/editions/ keeps what the figures were.
"""

import hashlib
import json
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.model.errors import TableError
from data.store import editions
from data.store.schema import SCHEMAS

REBUILD = "Run `python -m data build`."


@dataclass(frozen=True, slots=True)
class Manifest:
    """version: of the content; signature: of the inputs; sha256: of each table's file."""

    version: str
    signature: str
    sha256: dict[str, str]


def current(folder: Path) -> Manifest:
    """The manifest in force. Raises TableError if there is none or it cannot be read."""
    try:
        version = (folder / "CURRENT").read_text(encoding="utf-8").strip()
        found = json.loads((folder / version / "manifest.json").read_text(encoding="utf-8"))
        return Manifest(**found)
    except (OSError, ValueError, TypeError) as error:
        raise TableError("no readable manifest", str(folder), REBUILD) from error


def stamp(folder: Path) -> tuple[int, ...]:
    """What changes whenever another version is put in force; cheap to ask. Empty if none is."""
    try:
        found = (folder / "CURRENT").stat()
    except OSError:
        return ()
    return found.st_ino, found.st_mtime_ns


def path(folder: Path, version: str, name: str) -> Path:
    """Where a table's file is."""
    return folder / version / f"{name}.parquet"


def verify(folder: Path, manifest: Manifest) -> None:
    """Raises TableError if a table is missing or is not byte for byte what was written."""
    for name in SCHEMAS:
        file = path(folder, manifest.version, name)
        if not file.is_file() or _digest(file) != manifest.sha256.get(name):
            raise TableError("the table is missing or damaged", file.name, REBUILD)


def read(folder: Path, version: str, name: str) -> pd.DataFrame:
    """A table as pandas reads it. Raises TableError as `arrow` does."""
    return frame(arrow(folder, version, name))


def arrow(folder: Path, version: str, name: str) -> pa.Table:
    """A table as it is stored.

    Raises TableError if the file is damaged or not of the declared schema.
    """
    file = path(folder, version, name)
    try:
        found = pq.read_table(file)
    except (OSError, pa.ArrowException) as error:
        raise TableError("the table cannot be read", file.name, REBUILD) from error
    if not found.schema.equals(SCHEMAS[name]):
        raise TableError("the columns are not the declared ones", file.name, REBUILD)
    return found


def frame(found: pa.Table) -> pd.DataFrame:
    """Null numbers are NaN, dates `datetime.date`, null text None, lists lists."""
    lists = (field.name for field in found.schema if pa.types.is_list(field.type))
    return _with_none(found.to_pandas().assign(**{name: found[name].to_pylist() for name in lists}))


def _with_none(frame: pd.DataFrame) -> pd.DataFrame:
    """Null text as None: a NaN among words is truthy, and pages ask `if row.indicator`."""
    said = {
        str(name): column.astype(object).where(column.notna(), None)
        for name, column in frame.select_dtypes(include=["str", "object"]).items()
    }
    return frame.assign(**said)


def write(folder: Path, tables: dict[str, pa.Table], signature: str) -> Manifest:
    """Writes all tables, then turns CURRENT to them. A crash leaves the old version in force.

    One writer at a time: what an earlier one left unfinished is swept. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _tidy(folder)
    made = Path(tempfile.mkdtemp(prefix=".new-", dir=folder))
    try:
        for name in SCHEMAS:
            pq.write_table(tables[name], made / f"{name}.parquet")
        manifest = _manifest(made, signature)
        editions.keep(folder, manifest.version, tables)
        _settle(folder, made, manifest)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return manifest


def _manifest(made: Path, signature: str) -> Manifest:
    sha256 = {name: _digest(made / f"{name}.parquet") for name in SCHEMAS}
    version = hashlib.sha256("".join(sha256.values()).encode()).hexdigest()[:12]
    manifest = Manifest(version, signature, sha256)
    (made / "manifest.json").write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
    return manifest


def _settle(folder: Path, made: Path, manifest: Manifest) -> None:
    old = _named(folder)
    target = folder / manifest.version
    if target.exists():
        _replace_files(made, target)
    else:
        made.rename(target)
    pointer = folder / ".current"
    pointer.write_text(manifest.version, encoding="utf-8")
    pointer.replace(folder / "CURRENT")
    _sweep(folder, keep={manifest.version, old, editions.FOLDER})


def _replace_files(made: Path, target: Path) -> None:
    for file in sorted(made.iterdir()):
        file.replace(target / file.name)


def _named(folder: Path) -> str:
    try:
        return (folder / "CURRENT").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _sweep(folder: Path, keep: set[str]) -> None:
    for child in folder.iterdir():
        if child.is_dir() and child.name not in keep and not child.name.startswith("."):
            shutil.rmtree(child, ignore_errors=True)


def _tidy(folder: Path) -> None:
    """What writers that were killed have left begins with a dot."""
    for left in (*folder.glob(".*"), *(folder / editions.FOLDER).glob(".*")):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
