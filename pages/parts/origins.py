"""Whose words and numbers some rows are: articles and sources, and on which terms they stand."""

import pandas as pd

from data.store.workbook import Page
from pages.parts import tables
from pages.parts.figures import Row, records
from pages.parts.words import Words


def terms(w: Words) -> str:
    """On which terms the data may be used, as far as anybody has stated any."""
    return w(
        "Numbers are facts. The words around them belong to the publishers of the articles and"
        " sources: quote them with their source. Where a source states a licence, it stands beside"
        " the source; where none is stated, ask its publisher."
    )


def of(frame: pd.DataFrame) -> list[Row]:
    """The articles, then the sources, that the rows name; each with title, publisher, url."""
    return [*_named(frame, "articles", "article_id"), *_named(frame, "sources", "source_id")]


def _named(frame: pd.DataFrame, table: str, key: str) -> list[Row]:
    if key not in frame:
        return []
    held = tables.now(table)
    return records(held[held[key].isin(set(frame[key].dropna()))])


def publisher(w: Words, row: Row) -> str | None:
    """Who published an article, or in the visitor's language, a source; None if unknown."""
    said: str | None = row.get("publisher") or row.get(f"publisher_{w.language}")
    return said


def page(w: Words, frame: pd.DataFrame) -> Page:
    """A sheet that lists them."""
    head = (w("Sources"), w("Publisher"), w("Address"), w("Published"), w("Licence"))
    unknown = w("unknown")
    lines = [
        (
            str(row["title"]),
            publisher(w, row) or unknown,
            row["url"] or unknown,
            str(row["published"] or unknown),
            row.get("licence") or w("none stated"),
        )
        for row in of(frame)
    ]
    return Page(w("Sources"), [head, *lines])
