"""Values as they are shown: rows for the chart, a wide and a long table, and a file."""

from functools import lru_cache

import pandas as pd

from data.model.period import Period
from data.store import exports
from pages.parts import explored, growth, lines, measured, tables
from pages.parts.curves import COLUMNS
from pages.parts.explored import Wanted
from pages.parts.figures import Row
from pages.parts.measured import BREAK, SOFT
from pages.parts.words import N_, Words

FORMS = {"wide": N_("Wide: a column a place"), "long": N_("Long: a row a value")}
FILE = ("series", "view", "place", "basis", "period", "value", "unit", "status", "source", "url",
        "vintage", "formula")  # fmt: skip
SIGNS = {BREAK: "◆"} | dict.fromkeys(SOFT, "○")
PRECISE = 2  # decimals in the tables; the file holds every digit


def shown(w: Words, wanted: Wanted) -> list[Row]:
    """The values asked for, each with its words; kept, never to be changed."""
    return _rows(tables.version(), w, wanted)


@lru_cache(maxsize=64)
def _rows(_: str, w: Words, wanted: Wanted) -> list[Row]:
    rows = explored.found(wanted).rows
    bases = {(row["place"], row["basis"]) for row in rows}
    several = len({place for place, _ in bases}) < len(bases)
    return [_shown(w, row, wanted.view, several) for row in rows]


def frame(w: Words, wanted: Wanted) -> pd.DataFrame:
    """The same as the chart takes them: a column each of COLUMNS; never to be changed."""
    return _frame(tables.version(), w, wanted)


@lru_cache(maxsize=64)
def _frame(_: str, w: Words, wanted: Wanted) -> pd.DataFrame:
    rows = shown(w, wanted)
    return pd.DataFrame([{name: row[name] for name in COLUMNS} for row in rows], columns=COLUMNS)


def _shown(w: Words, row: Row, view: str, several: bool) -> Row:
    called, text = period(w, row["period"]), written(w, row, view)
    marked = row["status"] in SIGNS
    return row | {
        "name": course(w, row["place"], row["basis"] if several else None),
        "called": called,
        "x": _when(row),
        "text": text,
        "said": f"{called}: {text}" + (f", {measured.status(w, row)}" if marked else ""),
    }


@lru_cache(maxsize=256)
def course(w: Words, place: str, basis: str | None) -> str:
    """What a line is called: its place, and its basis where the place has several."""
    name = measured.place(w, place)
    return f"{name} ({measured.term(w, basis)})" if basis else name


@lru_cache(maxsize=1024)
def period(w: Words, label: str) -> str:
    """A period of the store («2023», «2024-01..2024-06», «2025-10-01») in words."""
    return w.period(Period.of_label(label))


def _when(row: Row) -> float:
    """Where on an axis of years: a year on itself, its months and days after it."""
    period_, end = Period(row["period_start"], row["period_end"]), row["period_end"]
    if period_ == Period.of_year(period_.start.year):
        return float(period_.start.year)
    return float(round(end.year + (end.month - 1 + end.day / 31) / 12, 3))


def written(w: Words, row: Row, view: str, digits: int = 1) -> str:
    """A value as the chart says it; growth with its sign, unless it is none."""
    if view == "growth" and round(row["value"], digits):
        return growth.signed(w, row["value"], row["unit"], digits)
    exact = digits if row["unit"] in {"percent", lines.INDEX} else 2
    return lines.amount(w, row["value"], row["unit"], exact)


def table(w: Words, wanted: Wanted, form: str) -> pd.DataFrame:
    """The values as text, wide or long; kept, never to be changed."""
    return _table(tables.version(), w, wanted, form)


@lru_cache(maxsize=64)
def _table(_: str, w: Words, wanted: Wanted, form: str) -> pd.DataFrame:
    return _wide(w, wanted) if form == "wide" else _long(w, wanted)


def _wide(w: Words, wanted: Wanted) -> pd.DataFrame:
    """A row a period, a column a course; a sign after what is provisional or in new borders."""
    cells: dict[str, dict[str, str]] = {}
    rows = shown(w, wanted)
    for row in rows:
        said = f"{written(w, row, wanted.view, PRECISE)} {SIGNS.get(row['status'], '')}"
        cells.setdefault(row["name"], {})[row["period"]] = said.strip()
    held = {row["period"] for row in rows}
    when = [label for label in explored.periods(wanted.series_id) if label in held]
    columns = {name: [mine.get(label, "") for label in when] for name, mine in cells.items()}
    return pd.DataFrame({w("Period"): [period(w, label) for label in when]} | columns)


def _long(w: Words, wanted: Wanted) -> pd.DataFrame:
    """A row a value, with where it is from; what repeats is sent once."""
    rows = explored.found(wanted).rows
    columns = {
        w("Place"): [course(w, row["place"], row["basis"]) for row in rows],
        w("Period"): [period(w, row["period"]) for row in rows],
        w("Value"): [written(w, row, wanted.view, PRECISE) for row in rows],
        w("Status"): [measured.status(w, row) for row in rows],
        w("Source"): [measured.source(row["source_id"])["title"] for row in rows],
        w("Release"): [row["vintage"] or "" for row in rows],
        w("Formula"): [row["formula"] or "" for row in rows],
    }
    repeated = (w("Place"), w("Period"), w("Status"), w("Source"), w("Release"), w("Formula"))
    return pd.DataFrame(columns).astype(dict.fromkeys(repeated, "category"))


def file(wanted: Wanted) -> pd.DataFrame:
    """Exactly the values shown, with all their digits and where they are from; never changed."""
    return _file(tables.version(), wanted)


@lru_cache(maxsize=64)
def _file(_: str, wanted: Wanted) -> pd.DataFrame:
    rows = [_filed(row, wanted) for row in explored.found(wanted).rows]
    return pd.DataFrame(rows, columns=FILE)


def csv(file: pd.DataFrame) -> bytes:
    """The same as CSV in UTF-8 with its mark; it is made when it is asked for."""
    return exports.shown(file)


def _filed(row: Row, wanted: Wanted) -> Row:
    source = measured.source(row["source_id"])
    more = {"view": wanted.view, "series": wanted.series_id}
    return row | more | {"source": source["title"], "url": source["url"]}
