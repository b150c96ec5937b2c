"""The numbers of a text that are not figures, each with the reason."""

import pandas as pd

from pages.parts.figures import Row
from pages.parts.words import N_, Words

REASONS = {
    "age": N_("someone’s age"),
    "ordinal": N_("a place in an order"),
    "time": N_("a time or a length of time"),
    "law": N_("the number of a law or a document"),
    "phone": N_("a telephone number"),
    "date": N_("a date"),
    "name": N_("part of a name"),
    "list": N_("the number of an item in a list"),
    "address": N_("part of an address"),
    "score": N_("the score of a game"),
    "other": N_("a turn of phrase or a number that counts nothing"),
}


def table(w: Words, rows: list[Row]) -> pd.DataFrame:
    """The words and why they are not a figure, in the order of the text."""
    listed = [(f"«{row['quote']}»", _reason(w, row)) for row in rows]
    return pd.DataFrame(listed, columns=[w("Words"), w("Why it is not a figure")])


def _reason(w: Words, row: Row) -> str:
    reason = REASONS[row["why"]]
    return w(reason)
