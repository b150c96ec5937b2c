"""Statements that belong together: the figures of one article, and which of them are shown."""

from collections.abc import Callable

from pages.parts import controls, labels
from pages.parts.figures import Row, computed, stated
from pages.parts.words import Words

Group = dict[str, Row]  # indicator -> its figure
Namer = Callable[[Row], str]  # what statements that go together have in common


def drawable(indicator: str, *roles: str) -> list[Row]:
    """Statements of an indicator in these roles, newest first, that give one value to draw."""
    rows = stated(indicator)
    return [row for row in rows if row["role"] in roles and row["value"] is not None]


def by_article(row: Row) -> str:
    """Figures of one article go together."""
    return str(row["article_id"])


def by_period(row: Row) -> str:
    """Figures of one article and one period go together."""
    ends = [day.isoformat() for day in (row["period_start"], row["period_end"]) if day]
    return "~".join([str(row["article_id"]), *ends])


def grouped(rows: list[Row], name: Namer) -> dict[str, Group]:
    """Rows under the name of their group, newest first; of an indicator, digits before words."""
    newest = sorted(rows, key=lambda row: row["moment"], reverse=True)
    groups: dict[str, Group] = {name(row): {} for row in newest}
    for row in sorted(newest, key=lambda row: bool(row["kind"] == "ratio")):
        groups[name(row)].setdefault(row["indicator"], row)
    return groups


def fullest(groups: dict[str, Group]) -> str:
    """The first of the groups that say most."""
    return max(groups, key=lambda key: len(groups[key]))


def choose(w: Words, key: str, groups: dict[str, Group]) -> Group:
    """One of the groups (at least one is there): the fullest, or the one the reader chooses."""
    if len(groups) == 1:
        return next(iter(groups.values()))
    if controls.asked(key) not in groups:
        controls.settle(key, fullest(groups))
    chosen = controls.choice(
        w("Article and period"), key, list(groups), lambda name: _named(w, groups[name])
    )
    return groups[chosen or fullest(groups)]


def _named(w: Words, group: Group) -> str:
    row = next(iter(group.values()))
    return f"{labels.period(w, row)} · {row['title']}"


def computed_in(group: Group, indicator: str) -> Row | None:
    """The computed number of the article that the group is of, from its newest figures."""
    articles = {row["article_id"] for row in group.values()}
    return next((n for n in computed(indicator) if n["article_id"] in articles), None)
