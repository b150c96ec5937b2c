"""What the library does not know: counted from the tables, never filled in."""

import pandas as pd

from pages.parts.figures import Row
from pages.parts.words import Words

NAMED = 3  # of what is unknown, so many are named


def table(w: Words, articles: list[Row], figures: list[Row]) -> pd.DataFrame:
    """What is unknown, of how many, and of which."""
    titles, quotes = _named(articles, "title"), _named(figures, "quote")
    unbounded = [
        row["published"] or row["published_from"] or row["published_to"] for row in articles
    ]
    rows = [
        _line(w, w("Articles whose publisher is unknown"), titles, _of(articles, "publisher")),
        _line(w, w("Articles whose address is unknown"), titles, _of(articles, "url")),
        _line(w, w("Articles whose date is unknown"), titles, _of(articles, "published")),
        _line(w, w("Articles whose text does not bound their date either"), titles, unbounded),
        _line(w, w("Figures whose period is unknown"), quotes, _of(figures, "period_start")),
        _line(w, w("Figures without an indicator"), quotes, _of(figures, "indicator")),
        _line(w, w("Figures without a place"), quotes, _of(figures, "place")),
    ]
    return pd.DataFrame(rows, columns=[w("What is unknown"), w("How many"), w("Which")])


def _named(rows: list[Row], field: str) -> list[str]:
    return [f"«{row[field]}»" for row in rows]


def _of(rows: list[Row], field: str) -> list[object]:
    return [row[field] for row in rows]


def _line(w: Words, what: str, names: list[str], values: list[object]) -> tuple[str, str, str]:
    missing = [name for name, value in zip(names, values, strict=True) if value is None]
    counts = {"count": w.number(len(missing)), "all": w.number(len(names))}
    more = ["…"] if missing[NAMED:] else []
    return what, w("{count} of {all}", **counts), ", ".join([*missing[:NAMED], *more])
