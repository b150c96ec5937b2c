"""The tables to take away as the day has them: joined once a version, limited as asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import pandas as pd

from data.model.indicators import indicators
from data.model.places import places
from data.model.terms import Language
from data.store.offered import OFFERED
from pages.parts import figures, tables
from pages.parts.figures import Row, records

ARTICLE = ["article_id", "title", "publisher", "url", "published"]
SOURCE = {"title": "source_title", "url": "source_url"}
FIGURE = ["figure_id", "article_id", "indicator", "quote", "value", "unit", "period_start",
          "period_end"]  # fmt: skip
CHOSEN = ["series_id", "place", "period", "basis"]  # what several releases have in common


def offered(name: str) -> pd.DataFrame:
    """An offered table with its declared columns; kept, never to be changed. Raises TableError."""
    return _offered(tables.version(), name)


@lru_cache(maxsize=2 * len(OFFERED))
def _offered(_: str, name: str) -> pd.DataFrame:
    made = JOINED[name]() if name in JOINED else tables.table(name)
    kept: pd.DataFrame = made[OFFERED[name].names]
    return kept


def _figures() -> pd.DataFrame:
    found = figures.everything()
    verdicts: dict[str, list[str]] = {}
    for check in records(tables.table("checks")):
        verdicts.setdefault(check["figure_id"], []).append(f"{check['check']}: {check['verdict']}")
    given = [verdicts.get(figure_id, []) for figure_id in found["figure_id"]]
    sentences = [_sentence(row) for row in figures.rows()]
    return _with(_called(found), {"sentence": sentences, "verdicts": given})


def _sentence(row: Row) -> str:
    return str(row["text"][row["sentence_start"] : row["sentence_end"]])


def _passages() -> pd.DataFrame:
    found = tables.table("passages")
    named: dict[str, list[Row]] = {}
    for mention in records(tables.table("mentions")):
        named.setdefault(mention["article_id"], []).append(mention)
    topics = [_topics(row, named.get(row["article_id"], [])) for row in records(found)]
    return _of_article(_with(found, {"topics": topics}))


def _topics(passage: Row, named: Iterable[Row]) -> list[str]:
    within = range(passage["start"], passage["end"])
    return sorted({mention["topic"] for mention in named if mention["start"] in within})


def _series() -> pd.DataFrame:
    series = tables.table("series").rename(
        columns={f"{old}_{language}": f"series_{old}_{language}"
                 for old in ("name", "basis") for language in Language}
    )  # fmt: skip
    kept = ["series_id", "indicator", "frequency", "derived"]
    kept += [name for name in series.columns if name.startswith("series_") and name not in kept]
    found = tables.table("observations").merge(series[kept], on="series_id", how="left")
    return _of_source(_called(found.assign(newest=_newest(found))))


def _newest(found: pd.DataFrame) -> "pd.Series[bool]":
    """As the charts choose: of the same period the release known last, the later row of two."""
    known = found[CHOSEN].assign(known=pd.to_datetime(found["known"]))
    order = known.sort_values("known", kind="stable", na_position="first")
    return (~order.duplicated(CHOSEN, keep="last")).reindex(found.index)


def _checks() -> pd.DataFrame:
    found = tables.table("checks").merge(
        tables.table("figures")[FIGURE], on="figure_id", how="left"
    )
    return _of_source(found)


def _derived() -> pd.DataFrame:
    found = tables.table("derived")
    used: dict[str, list[str]] = {}
    for operand in records(tables.table("operands")):
        used.setdefault(operand["derived_id"], []).append(
            f"{operand['name']}: {operand['figure_id']}"
        )
    operands = [used.get(one, []) for one in found["derived_id"]]
    return _called(_with(found, {"operands": operands}))


def _called(found: pd.DataFrame) -> pd.DataFrame:
    """With the names of its indicators and places, where it has them."""
    catalogues: dict[str, Any] = {"indicator": indicators(), "place": places()}
    named = {
        f"{column}_name_{language}": [
            listed[key].names[language] if key in listed else None for key in found[column]
        ]
        for column, listed in catalogues.items()
        if column in found
        for language in Language
    }
    return _with(found, named)


def _with(found: pd.DataFrame, columns: Mapping[str, Sequence[object]]) -> pd.DataFrame:
    """With further columns of plain objects, whatever there is of rows."""
    made = pd.DataFrame(dict(columns), index=found.index, dtype=object)
    return found.assign(**{str(name): column for name, column in made.items()})


def _of_article(found: pd.DataFrame) -> pd.DataFrame:
    return found.merge(tables.table("articles")[ARTICLE], on="article_id", how="left")


def _of_source(found: pd.DataFrame) -> pd.DataFrame:
    kept = ["source_id", "title", "url", "licence"]
    kept += [f"publisher_{language}" for language in Language]
    sources = tables.table("sources")[kept].rename(columns=SOURCE)
    return found.merge(sources, on="source_id", how="left")


JOINED: dict[str, Callable[[], pd.DataFrame]] = {
    "figures": _figures,
    "passages": _passages,
    "series": _series,
    "checks": _checks,
    "claims": lambda: _of_source(_called(tables.table("claims"))),
    "derived": _derived,
}
