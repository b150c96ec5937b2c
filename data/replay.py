"""What was known on a day: the tables as they would stand had nothing appeared since.

An article counts from the last day on which it can have appeared, an official value and what
others said from the day they were released. What does not say when it appeared is left out.
The verdicts are made anew from what is left.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path

import pandas as pd

from data.checks.claims import claim_checks
from data.checks.evidence import Evidence, Publication
from data.checks.run import checks, near
from data.model.rows import Row, row
from data.store import recalled, tables
from data.store.official import NAMES
from data.store.rows import table as made
from data.store.schema import SCHEMAS

Tables = dict[str, list[Row]]
DATED = ("observations", "claims")  # tables whose rows say in `known` when they appeared
REPLAYS = 16  # days held at a time


@lru_cache(maxsize=REPLAYS)
def replay(folder: Path, version: str, day: date) -> dict[str, pd.DataFrame]:
    """All tables of a version as on the evening of `day`, as pandas reads them; never mutated.

    Raises TableError if a table cannot be read.
    """
    held = {name: tables.arrow(folder, version, name).to_pylist() for name in SCHEMAS}
    kept = _of_articles(held | {name: _known(held[name], day) for name in DATED}, day)
    later = [one for one in held["observations"] if one["known"] and one["known"] > day]
    found = kept | _verdicts(kept, later)
    return {name: tables.frame(made(name, rows)) for name, rows in found.items()}


def _known(rows: list[Row], day: date) -> list[Row]:
    return [one for one in rows if one["known"] and one["known"] <= day]


def said(article: Row) -> date | None:
    """The last day on which an article can have appeared, None if nothing bounds it."""
    known: date | None = article["published"] or article["published_to"] or article["collected"]
    return known


def _of_articles(held: Tables, day: date) -> Tables:
    """Without what was read from articles that may have appeared later."""
    out = {
        one["article_id"]
        for one in held["articles"]
        if (appeared := said(one)) is not None and appeared <= day
    }
    kept = {name: _fitting(name, held[name], lambda one: one["article_id"] in out) for name in held}
    derived = {one["derived_id"] for one in kept["derived"]}
    operands = [one for one in kept["operands"] if one["derived_id"] in derived]
    return kept | {"operands": operands}


def _fitting(name: str, rows: list[Row], out: Callable[[Row], bool]) -> list[Row]:
    return [one for one in rows if out(one)] if "article_id" in SCHEMAS[name].names else rows


def _verdicts(kept: Tables, later: list[Row]) -> Tables:
    """Checks and candidates of the figures that are left, from the evidence that is left."""
    statistics = recalled.statistics({name: kept[name] for name in NAMES})
    publications = {
        one["article_id"]: Publication(one["text"], said(one)) for one in kept["articles"]
    }
    evidence = Evidence(statistics, publications, recalled.observations(later))
    figures = recalled.figures(kept["figures"])
    found = checks(figures, evidence)
    close = near(figures, found, evidence)
    claimed = claim_checks(statistics, evidence.later)
    rows = {"checks": found, "candidates": close, "claim_checks": claimed}
    return {name: [row(one) for one in records] for name, records in rows.items()}
