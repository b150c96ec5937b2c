"""The tables offered to take away: the store's own, each joined with what makes it readable.

A row carries its words, its period, its source and the names of its ids in three languages.
"""

import pyarrow as pa

from data.model.terms import Language
from data.store.schema import DAY, FLAG, SCHEMAS, TEXT

TEXTS = pa.list_(TEXT)


def _named(*columns: str) -> dict[str, pa.DataType]:
    return {f"{column}_{language}": TEXT for column in columns for language in Language}


def _more(name: str, more: dict[str, pa.DataType]) -> pa.Schema:
    """The columns of a table of the store, and more; what is joined may be empty."""
    return pa.schema([*SCHEMAS[name], *(pa.field(key, kind) for key, kind in more.items())])


OF_ARTICLE = {"title": TEXT, "publisher": TEXT, "url": TEXT, "published": DAY}
OF_SOURCE = {"source_title": TEXT, "source_url": TEXT, "licence": TEXT}
NAMES = ("indicator_name", "place_name")
OF_SERIES = {"frequency": TEXT, "derived": FLAG, "indicator": TEXT}
OF_FIGURE = {
    name: SCHEMAS["figures"].field(name).type
    for name in ("article_id", "indicator", "quote", "value", "unit", "period_start", "period_end")
}

OFFERED: dict[str, pa.Schema] = {
    "figures": _more(
        "figures", {"sentence": TEXT, "verdicts": TEXTS} | OF_ARTICLE | _named(*NAMES)
    ),
    "passages": _more("passages", {"topics": TEXTS} | OF_ARTICLE),
    "articles": SCHEMAS["articles"],
    "series": _more(
        "observations",
        {"newest": FLAG} | OF_SERIES | OF_SOURCE
        | _named("series_name", "series_basis", "place_name", "publisher"),
    ),
    "checks": _more("checks", OF_FIGURE | OF_SOURCE | _named("publisher")),
    "claims": _more("claims", OF_SOURCE | _named("place_name", "publisher")),
    "derived": _more("derived", {"operands": TEXTS} | _named(*NAMES)),
    "partners": SCHEMAS["partners"],
    "sources": SCHEMAS["sources"],
}  # fmt: skip
KEYS = {
    "figures": "figure_id",
    "passages": "passage_id",
    "articles": "article_id",
    "series": "observation_id",
    "claims": "claim_id",
    "derived": "derived_id",
    "sources": "source_id",
}
POINTS = {"article_id": "articles", "source_id": "sources", "figure_id": "figures"}


def spoken(schema: pa.Schema, language: str | None) -> list[str]:
    """The columns that do not speak another language than this one; all where none is asked."""
    others = tuple(f"_{other}" for other in Language if language and other != language)
    return [name for name in schema.names if not name.endswith(others)]


def chosen(schema: pa.Schema, columns: list[str]) -> pa.Schema:
    """These columns of a schema, in the order asked for. Raises KeyError."""
    return pa.schema([schema.field(name) for name in columns])
