"""What the tables to take away can be limited by: the pages' own filters, by their own keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from data.model.indicators import indicators
from data.model.period import Period
from data.model.places import places
from data.model.terms import Kind, Role, Verdict
from data.model.topics import topics
from pages.parts import exploring, figures, filters, offers, partners, tables, verdicts
from pages.parts.words import N_, Words

Asked = Mapping[str, list[str]]  # filter keys to what was asked for; a key that is there has some
ALL, NEWEST = exploring.ALL, "newest"
ID = r"^[^\x00-\x1f\x7f]{1,200}$"


@dataclass(frozen=True, slots=True)
class Limit:
    """key: in the query; said: what it does, a message; of: the tables that know it.

    listed: all it may stand on, None for anything that fits `form`; several: whether it repeats.
    column: the column it looks at, where it is no more than that.
    """

    key: str
    said: str
    of: tuple[str, ...]
    listed: Callable[[], tuple[str, ...]] | None = None
    form: str = ID
    several: bool = True
    column: str = ""


def _held(table: str, column: str) -> Callable[[], tuple[str, ...]]:
    """What a column holds, of all that is known now, whatever day is asked for."""
    return lambda: _column(tables.in_force(), table, column)


@lru_cache(maxsize=16)
def _column(_: str, table: str, column: str) -> tuple[str, ...]:
    return tuple(sorted(tables.now(table)[column].dropna().unique()))


LIMITS: tuple[Limit, ...] = (
    Limit("q", N_("Every word of it stands in the row’s text, title or name."),
          ("figures", "passages", "articles"), form=r"^[^\x00]{0,500}$", several=False),
    Limit("indicator", N_("What is measured; «none»: not assigned."), ("figures",),
          lambda: (*indicators(), filters.NONE)),
    Limit("kind", N_("What sort of quantity it is."), ("figures",), lambda: tuple(Kind)),
    Limit("role", N_("What the number is said of."), ("figures",), lambda: tuple(Role)),
    Limit("year", N_("A year that the figure speaks of; «none»: not stated."), ("figures",),
          form=r"^(none|[0-9]{4})$"),
    Limit("figure", N_("Id of the figure."), ("figures", "checks"), column="figure_id"),
    Limit("article", N_("Id of the article."),
          ("figures", "passages", "articles", "checks", "derived", "partners"),
          column="article_id"),
    Limit("rank", N_("Rank of the consul."), ("partners",), lambda: tuple(partners.RANKS),
          column="rank"),
    Limit("topic", N_("A topic that the passage names."), ("passages",), lambda: tuple(topics())),
    Limit("verdict", N_("What the check found."), ("checks",), lambda: tuple(Verdict),
          column="verdict"),
    Limit("check", N_("What the figure is held against."), ("checks",),
          lambda: tuple(verdicts.CHECKS), column="check"),
    Limit("series", N_("Id of the official series."), ("series",), _held("series", "series_id"),
          column="series_id"),
    Limit("place", N_("Place it is about; «all»: every place."), ("series", "claims"),
          lambda: (*places(), ALL)),
    Limit("from", N_("First period, in the order of their beginnings, then of their ends."),
          ("series",), _held("observations", "period"), several=False),
    Limit("to", N_("Last period, in the same order."), ("series",),
          _held("observations", "period"), several=False),
    Limit("release", N_("Of several releases of a value the newest (so without asking), or all."),
          ("series",), lambda: (NEWEST, ALL), several=False),
)  # fmt: skip
BY_KEY = {limit.key: limit for limit in LIMITS}


def of(table: str) -> list[Limit]:
    """The limits that a table knows."""
    return [limit for limit in LIMITS if table in limit.of]


def rows(w: Words, table: str, asked: Asked) -> pd.DataFrame:
    """The rows of an offered table that fit everything asked for; w: whose names `q` looks into."""
    found = offers.offered(table)
    for limit in of(table):
        if limit.column and limit.key in asked:
            found = found[found[limit.column].isin(asked[limit.key])]
    return OTHERS[table](w, found, asked) if table in OTHERS else found


def _figures(w: Words, found: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    """As the page of figures limits them, in its order."""
    left = set(found["figure_id"])
    shown = [row for row in figures.rows() if row["figure_id"] in left]
    return filters.only(found, filters.fitting(w, shown, asked, _sought(asked)))


def _passages(_: Words, found: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    if "topic" in asked:
        named = set(asked["topic"])
        found = _where(found, [not named.isdisjoint(listed) for listed in found["topics"]])
    return _holding(found, asked)


def _holding(found: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    words = _sought(asked).casefold().split()
    texts = (found["title"] + " " + found["text"]).astype(str)
    return _where(found, [all(word in text.casefold() for word in words) for text in texts])


def _where(found: pd.DataFrame, fits: list[bool]) -> pd.DataFrame:
    """The rows that fit; of no rows none, with all columns."""
    return found[pd.Series(fits, found.index, bool)]


def _sought(asked: Asked) -> str:
    return "".join(asked.get("q", []))


def _series(_: Words, found: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    if asked.get("release") != [ALL]:
        found = found[found["newest"].astype(bool)]
    found = _placed(_, found, asked)
    if not {"from", "to"} & set(asked):
        return found
    first, last = (asked.get(key, [""])[0] for key in ("from", "to"))
    spans = zip(found["period_start"], found["period_end"], strict=True)
    return _where(found, [_within(Period(*span), first, last) for span in spans])


def _within(period: Period, first: str, last: str) -> bool:
    late = not first or Period.of_label(first) <= period
    return late and (not last or period <= Period.of_label(last))


def _placed(_: Words, found: pd.DataFrame, asked: Asked) -> pd.DataFrame:
    named = asked.get("place", [ALL])
    return found if ALL in named else found[found["place"].isin(named)]


OTHERS: dict[str, Callable[[Words, pd.DataFrame, Asked], pd.DataFrame]] = {
    "figures": _figures,
    "passages": _passages,
    "articles": lambda _, found, asked: _holding(found, asked),
    "series": _series,
    "claims": _placed,
}
TITLES: dict[str, tuple[str, str]] = {
    "figures": (N_("Figures"), N_("Numbers that articles state, each with its exact words.")),
    "passages": (N_("Passages"), N_("The articles’ texts, paragraph by paragraph.")),
    "articles": (N_("Articles"), N_("The articles with their whole texts.")),
    "series": (
        N_("Official statistics"),
        N_("The official series, a row a value, with sources."),
    ),
    "checks": (N_("Checks"), N_("What each figure was held against, and what was found.")),
    "claims": (N_("Claims"), N_("Numbers that officials said elsewhere, with their sources.")),
    "derived": (N_("Computed numbers"), N_("Numbers worked out from figures, with formulas.")),
    "partners": (N_("Partners"), N_("Countries whose consuls took part, with the words.")),
    "sources": (N_("Sources"), N_("Where official series and claims are from, with licences.")),
}
