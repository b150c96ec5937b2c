"""Countries whose consuls took part, and in which rank."""

import pandas as pd

from pages.parts import map
from pages.parts.charts import Chart
from pages.parts.words import N_, Words

OF_ONE = {"general": N_("general"), "honorary": N_("honorary")}
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


def chart(w: Words, told: pd.DataFrame) -> Chart:
    """The countries on a map, and the same as a table."""
    return Chart(*map.world(w, told), table(w, told))


def table(w: Words, told: pd.DataFrame) -> pd.DataFrame:
    """A row a country and rank: country, rank, all words that name it, how many articles do."""
    pairs = told.groupby(["country", "rank"], sort=False)
    rows = [
        (w.country(str(country)), w(OF_ONE[str(rank)]), _quoted(found), w.number(_articles(found)))
        for (country, rank), found in pairs
    ]
    return pd.DataFrame(rows, columns=[w("Country"), w("Rank"), w("Words"), w("Articles")])


def _quoted(found: pd.DataFrame) -> str:
    return ", ".join(f"«{quote}»" for quote in found["quote"].drop_duplicates())


def _articles(found: pd.DataFrame) -> int:
    return int(found["article_id"].nunique())
