"""The library's articles, which of them is shown, and what was read from it."""

from pages.parts import controls, mentions, tables
from pages.parts.figures import Row, by_id, records, rows
from pages.parts.words import Words


def articles() -> list[Row]:
    """All articles with all that is known of them, newest first."""
    newest = mentions.articles()["article_id"]
    found = tables.table("articles").set_index("article_id", drop=False)
    return records(found.loc[newest])


def of(name: str, article_id: str) -> list[Row]:
    """An article's rows of a table, in the order of its text."""
    found = tables.table(name)
    return records(found[found["article_id"] == article_id].sort_values("start", kind="stable"))


def figures(article_id: str) -> list[Row]:
    """An article's figures with the article's columns, repeats too, in the order of its text."""
    found = [row for row in rows() if row["article_id"] == article_id]
    return sorted(found, key=lambda row: int(row["start"]))


def choose(w: Words, listed: list[Row]) -> Row:
    """One of the articles (at least one is there): a chosen figure's, the reader's, the newest."""
    known = {row["article_id"]: row for row in listed}
    if len(listed) == 1:
        return listed[0]
    figure = by_id(controls.asked("figure"))
    if figure:
        controls.settle("article", figure["article_id"])
    elif controls.asked("article") not in known:
        controls.settle("article", listed[0]["article_id"])
    chosen = controls.choice(
        w("Article"), "article", list(known), lambda key: str(known[key]["title"]), _no_figure
    )
    return known[chosen or listed[0]["article_id"]]


def _no_figure() -> None:
    """Another article is chosen: the figure of the old one is not."""
    controls.choose("figure", None)
