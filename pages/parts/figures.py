"""Figures as the pages need them: with their article, newest first, the best of several."""

from datetime import date
from functools import lru_cache
from typing import Any

import pandas as pd

from data.model.places import city
from pages.parts import tables

Row = dict[str, Any]
OF_ARTICLE = ["title", "language", "publisher", "url", "published"]
BOUNDS = ["published_from", "published_to"]


def everything() -> pd.DataFrame:
    """All figures, repeats too, each with its article's columns and the `moment` it speaks of."""
    return _everything(tables.version())


@lru_cache(maxsize=2)
def _everything(_: str) -> pd.DataFrame:
    articles = tables.table("articles")[["article_id", "text", *OF_ARTICLE, *BOUNDS]]
    joined = tables.table("figures").merge(articles, on="article_id", how="left")
    joined["moment"] = [_moment(row) for row in records(joined)]
    return joined.sort_values("moment", ascending=False, kind="stable", ignore_index=True)


def _moment(row: Row) -> date:
    """The day a figure speaks of: its period's end, else its article's date, else its bounds."""
    candidates = ("period_end", "published", "published_to", "published_from")
    return next((row[name] for name in candidates if row[name] is not None), date.min)


def stated(indicator: str, place: str | None = None) -> list[Row]:
    """First statements of an indicator for a place (the city, if none is given), newest first."""
    found = everything()
    wanted = (
        (found["indicator"] == indicator)
        & (found["place"] == (place or city()))
        & found["repeat_of"].isna()
    )
    return records(found[wanted])


def latest(indicator: str) -> Row | None:
    """The newest statement, the one in the indicator's own unit before one said in words."""
    found = [row for row in stated(indicator) if row["kind"] != "ratio"] or stated(indicator)
    return found[0] if found else None


def in_words(row: Row) -> Row | None:
    """The statement of the same number as a fraction in words («пятая часть»), if there is one."""
    same = ("article_id", "period_start", "period_end")
    return next(
        (
            other
            for other in stated(row["indicator"], row["place"])
            if other["kind"] == "ratio" and all(other[name] == row[name] for name in same)
        ),
        None,
    )


def by_id(figure_id: str | None) -> Row | None:
    """One figure, or None where no figure has this id."""
    found = everything()
    matching = records(found[found["figure_id"] == figure_id])
    return matching[0] if matching else None


def derived(indicator: str) -> Row | None:
    """A computed number with `operands`: name -> figure; of the newest operands, or None."""
    return next(iter(computed(indicator)), None)


def computed(indicator: str) -> list[Row]:
    """All computed numbers of an indicator with their `operands`, newest operands first."""
    numbers = records(tables.table("derived").query("indicator == @indicator"))
    for number in numbers:
        number["operands"] = _operands(number["derived_id"])
        number["moment"] = max(row["moment"] for row in number["operands"].values())
    return sorted(numbers, key=lambda number: number["moment"], reverse=True)


def _operands(derived_id: str) -> dict[str, Row]:
    used = tables.table("operands").query("derived_id == @derived_id")
    pairs = zip(used["name"], used["figure_id"], strict=True)
    return {name: row for name, figure_id in pairs if (row := by_id(figure_id))}


def checks_of(figure_id: str) -> list[Row]:
    """The verdicts on a figure, and those in which it is the other one."""
    found = tables.table("checks")
    return records(found[(found["figure_id"] == figure_id) | (found["other_id"] == figure_id)])


def records(frame: pd.DataFrame) -> list[Row]:
    """Rows as plain dictionaries, null as None."""
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in plain.to_dict("records")]
