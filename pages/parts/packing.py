"""Tables with all that is needed to understand them, as one Data Package."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.store import archive
from data.store.guard import MARK, SIGNS
from data.store.offered import KEYS, POINTS
from data.store.streams import LIST
from pages.parts import columns, files, limits, origins
from pages.parts.files import Rows
from pages.parts.introductions import SITE
from pages.parts.words import Words

PROFILE = "https://datapackage.org/profiles/2.0/"
NAME = "economy-of-almaty"
Described = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Package:
    """tables: their rows; asked: what each is limited by; address: where the app has all this."""

    tables: tuple[Rows, ...]
    asked: limits.Asked
    ending: str
    address: str
    home: str

    @property
    def version(self) -> str:
        """Of the data, with the day gone back to."""
        return self.tables[0].version


def packed(w: Words, package: Package) -> bytes:
    """The archive: what it is in words, what it is for programs, and a file a table."""
    held = {_path(rows, package): b"".join(files.made(w, rows, package.ending))
            for rows in package.tables}  # fmt: skip
    described = json.dumps(descriptor(w, package, held), ensure_ascii=False, indent=1)
    named = {"datapackage.json": described.encode(), "README.md": readme(w, package).encode()}
    return archive.packed(named | held)


def _path(rows: Rows, package: Package) -> str:
    return f"data/{rows.table}.{package.ending}"


def descriptor(w: Words, package: Package, held: dict[str, bytes]) -> Described:
    """What stands in datapackage.json; held: the files by their paths."""
    return {
        "$schema": f"{PROFILE}datapackage.json",
        "name": NAME,
        "title": w(SITE),
        "description": w("Numbers that articles state, with their exact words, official series and"
                         " checks. README.md says what is in it."),
        "homepage": package.home,
        "version": package.version,
        "created": f"{package.tables[0].created}T00:00:00Z",
        "licenses": [{"path": "README.md", "title": origins.terms(w)}],
        "sources": [_source(w, row) for row in _sources(package)],
        "resources": [_resource(w, rows, package, held) for rows in package.tables],
    }  # fmt: skip


def _sources(package: Package) -> list[dict[str, Any]]:
    found = [row for rows in package.tables for row in origins.of(rows.frame)]
    return list({row.get("source_id") or row["article_id"]: row for row in found}.values())


def _source(w: Words, row: dict[str, Any]) -> Described:
    said = {"title": row["title"], "path": row["url"], "publisher": origins.publisher(w, row),
            "license": row.get("licence")}  # fmt: skip
    return {name: value for name, value in said.items() if value}


def _resource(w: Words, rows: Rows, package: Package, held: dict[str, bytes]) -> Described:
    path = _path(rows, package)
    title, said = limits.TITLES[rows.table]
    more = {"encoding": "utf-8"} if package.ending == "csv" else {}
    return {
        "name": rows.table,
        "path": path,
        "title": w(title),
        "description": w(said),
        "type": "table",
        "format": package.ending,
        "mediatype": files.MIMES[package.ending],
        "bytes": len(held[path]),
        "hash": f"sha256:{hashlib.sha256(held[path]).hexdigest()}",
        "schema": schema(w, rows, _whole(package)),
    } | more


def _whole(package: Package) -> set[str]:
    """Tables that nothing asked for limits: what points to them is found."""
    limited = {table for key in package.asked for table in limits.BY_KEY[key].of}
    return {rows.table for rows in package.tables} - limited


def schema(w: Words, rows: Rows, whole: set[str]) -> Described:
    """The Table Schema of some rows; it points only to tables that are here whole."""
    key = KEYS.get(rows.table)
    points = [
        {"fields": [name], "reference": {"resource": table, "fields": [name]}}
        for name, table in POINTS.items()
        if name in rows.schema.names and table in whole and table != rows.table
    ]
    said = {
        "$schema": f"{PROFILE}tableschema.json",
        "fields": [field(w, rows, name) for name in rows.schema.names],
        "missingValues": [""],
    }
    keys = {"primaryKey": [key]} if key else {}
    return said | keys | ({"foreignKeys": points} if points else {})


def field(w: Words, rows: Rows, name: str) -> Described:
    """One column: type, meaning, whether it is always there."""
    found = rows.schema.field(name)
    kind = columns.types(found.type)[0]
    said = {"name": name, "type": kind, "description": columns.meaning(w, rows.table, name)}
    more: Described = {"delimiter": LIST, "itemType": "string"} if kind == "list" else {}
    unit = {"unit": _unit(rows.frame)} if kind == "number" and "unit" in rows.frame else {}
    needed = {} if found.nullable else {"constraints": {"required": True}}
    return said | more | unit | needed


def _unit(frame: pd.DataFrame) -> str:
    """The unit of all rows, or where it stands."""
    used = set(frame["unit"])
    return str(used.pop()) if len(used) == 1 else "as in the column «unit»"


def readme(w: Words, package: Package) -> str:
    """README.md: what it is, what it was limited by, how to read it, whose it is, how to cite."""
    parts = [
        _head(w(SITE), 1),
        w("Data version {version}. Made from {address}.",
          version=package.version, address=package.address),
        _head(w("Limits")), _asked(w, package),
        _head(w("Tables")), "\n".join(_said(w, rows, package) for rows in package.tables),
        w("The columns are described in datapackage.json. Each figure has a page of its own:"
          " {address}", address=f"{package.home}/figures/<figure_id>"),
        _head(w("How to read the files")), *_reading(w),
        _head(w("Licence")), origins.terms(w),
        _head(w("Sources")), "\n".join(_line(w, row) for row in _sources(package)),
        _head(w("How to cite")),
        w("{title}. Data version {version}, {day}. {address}", title=w(SITE),
          version=package.version, day=w.day(package.tables[0].created), address=package.address),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _head(words: str, level: int = 2) -> str:
    return f"{'#' * level} {words}"


def _asked(w: Words, package: Package) -> str:
    if not package.asked:
        return w("None: every row is here.")
    return "\n".join(
        w("- `{key}` is {values}; it limits {tables}.", key=key, values=", ".join(values) or "—",
          tables=", ".join(each.table for each in package.tables
                           if each.table in limits.BY_KEY[key].of))
        for key, values in package.asked.items()
    )  # fmt: skip


def _said(w: Words, rows: Rows, package: Package) -> str:
    title, said = limits.TITLES[rows.table]
    counted = w.plural("{count} row", "{count} rows", len(rows.frame))
    return f"- `{_path(rows, package)}`: {w(title)}, {counted}. {w(said)}"


def _reading(w: Words) -> list[str]:
    return [
        w("Text in {code}, dates as year-month-day, what is unknown is empty; lists are divided"
          " by «{sign}».", sign=LIST, code="UTF-8"),
        w("So that a spreadsheet never takes text for a formula, text in CSV has {mark} before"
          " {signs}, a tab or a line break wherever a cell could begin with it. JSON, Parquet and"
          " XLSX hold the text as it is.", mark=f"«{MARK}»", signs=f"«{SIGNS}»"),
    ]  # fmt: skip


def _line(w: Words, row: dict[str, Any]) -> str:
    said = (row["title"], origins.publisher(w, row), row["url"], row.get("licence"))
    words = ". ".join(" ".join(str(part).split()) for part in said if part)
    return f"- {words}"
