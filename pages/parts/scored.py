"""How well the reader reads public sets: one row a set, one column a kind of number."""

import pandas as pd

from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

SETS = {
    "rured": N_("RURED: Russian economic news, numbers’ units in words"),
    "rured_abbreviated": N_("RURED in the spelling of press releases: %, bn, thsd."),
    "nerel": N_("NEREL: Russian general news"),
    "kaznerd": N_("KazNERD: Kazakh television news"),
    "kaznerd_endings": N_("KazNERD, with endings such as -ға in the spans, as it marks them"),
    "recognizers": N_("Recognizers-Text: English specification"),
    "duckling": N_("duckling: Russian phrases"),
    "newsquant": N_("NewsQuant: English news"),
}
KINDS = {
    "percent": N_("Percentages"),
    "money": N_("Sums of money"),
    "date": N_("Dates"),
    "year": N_("Years"),
    "number": N_("Other numbers"),
    "value": N_("Values"),
}


def table(w: Words, scores: pd.DataFrame) -> pd.DataFrame:
    """The scores as shares of one hundred; empty where a set does not mark the kind."""
    found: dict[str, dict[str, float]] = {}
    for row in records(scores):
        found.setdefault(row["name"], {})[row["kind"]] = row["f1"]
    rows = [(_title(w, name), *_cells(w, kinds)) for name, kinds in found.items()]
    return pd.DataFrame(rows, columns=[w("Set"), *(w(message) for message in KINDS.values())])


def sentence(w: Words, rows: list[Row]) -> str:
    """On what was measured, and when."""
    days = [row["measured"] for row in rows if row["measured"]]
    return w(
        "Measured on {day} on the development parts of public sets that nobody here wrote; none of"
        " their text is kept. A number counts as read if it is found in the same words: the score"
        " joins how much of what is marked was found and how much of what was found is marked. For"
        " values it is the share read right.",
        day=w.day(max(days)) if days else "–",
    )


def _title(w: Words, name: str) -> str:
    return w(SETS[name]) if name in SETS else name


def _cells(w: Words, kinds: dict[str, float]) -> list[str]:
    return [w.value(100 * kinds[kind], "percent", 1) if kind in kinds else "" for kind in KINDS]
