"""Countries whose consuls took part, and in which rank."""

import pandas as pd

from pages.parts.figures import Row, records
from pages.parts.words import N_, Words

RANKS = {"general": N_("Consuls general"), "honorary": N_("Honorary consuls")}


def ranked(told: pd.DataFrame, rank: str | None) -> pd.DataFrame:
    """The partners of one rank; of all, where none is chosen."""
    return told if rank is None else told[told["rank"] == rank]


def countries(w: Words, told: pd.DataFrame) -> dict[str, list[str]]:
    """rank -> the names of its countries, each once, as the texts name them; no empty ranks."""
    found = {}
    for rank in RANKS:
        codes = told.loc[told["rank"] == rank, "country"].drop_duplicates()
        if len(codes):
            found[rank] = [w.country(code) for code in codes]
    return found


def finding(w: Words, told: pd.DataFrame) -> str:
    """How many countries, and which ones in which rank."""
    if told.empty:
        return w("The articles of the library name no consuls yet.")
    count = told["country"].nunique()
    taken = w.plural(
        "Consuls of {count} country are named.", "Consuls of {count} countries are named.", count
    )
    named = (
        w("{rank}: {countries}.", rank=w(RANKS[rank]), countries=", ".join(names))
        for rank, names in countries(w, told).items()
    )
    return " ".join([taken, *named])


def table(w: Words, told: pd.DataFrame) -> pd.DataFrame:
    """A row a country and rank in an article: country, rank, the words, the article."""
    rows: list[Row] = records(told)
    return pd.DataFrame(
        {
            w("Country"): [w.country(row["country"]) for row in rows],
            w("Rank"): [w(RANKS[row["rank"]]) for row in rows],
            w("Words"): [f"«{row['quote']}»" for row in rows],
            w("Article"): [row["title"] for row in rows],
        }
    )
