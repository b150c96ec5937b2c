"""Who vouches for what a file tells: exact words, sources, verdicts, citations, as plain text."""

from dataclasses import dataclass

from pages.parts import citing, labels, links, measured, mentions, passages, standings, sums
from pages.parts.citing import At
from pages.parts.figures import Row, checks_of
from pages.parts.plaintext import line
from pages.parts.told import Edition, Told
from pages.parts.words import Words

QUOTED = 12  # sentences in the notes of a slide at most


@dataclass(frozen=True, slots=True)
class Source:
    """An article or a source of official values; empty where something is unknown."""

    title: str
    publisher: str
    published: str
    url: str
    licence: str


def articles(rows: tuple[Row, ...]) -> list[Row]:
    """A row of each article whose words stand behind, in the order given."""
    return list({row["article_id"]: row for row in rows if "article_id" in row}.values())


def official(rows: tuple[Row, ...]) -> list[Row]:
    """The sources of official values and claims, each once; of what is worked out, its parts'."""
    stated = [
        one
        for row in rows
        if "article_id" not in row
        for one in (sums.parts(row) if row.get("part") else [row])
    ]
    return [measured.source(name) for name in dict.fromkeys(row["source_id"] for row in stated)]


def sources(w: Words, rows: tuple[Row, ...]) -> list[Source]:
    """All sources of some rows: articles, then those of official values."""
    return [
        *(_article(w, row) for row in articles(rows)),
        *(_official(w, row) for row in official(rows)),
    ]


def _article(w: Words, row: Row) -> Source:
    publisher = row["publisher"] or w("publisher unknown")
    return Source(row["title"], publisher, labels.published(w, row), row["url"] or "", "")


def _official(w: Words, row: Row) -> Source:
    publisher = measured.said(w, row, "publisher")
    published = row["published"] or w("date unknown")
    return Source(row["title"], publisher, published, row["url"], row["licence"] or "")


def credit(w: Words, rows: tuple[Row, ...]) -> str:
    """Who says so, on one line: «Source: publisher · date; publisher». Empty where nobody does."""
    said = named(w, rows)
    return w("Source: {source}", source=said) if said else ""


def named(w: Words, rows: tuple[Row, ...]) -> str:
    """The first two who say so, and how many more there are."""
    said = [f"«{row['title']}» · {labels.source(w, row)}" for row in articles(rows)]
    said += dict.fromkeys(measured.said(w, row, "publisher") for row in official(rows))
    if not said:
        return ""
    first, rest = said[:2], len(said) - 2
    more = [w.plural("{count} more", "{count} more", rest)] if rest > 0 else []
    return line("; ".join([*first, *more]))


def verdict(w: Words, rows: tuple[Row, ...]) -> str:
    """What the checks say of the figures, each verdict once: «20.6 %: revised since»."""
    found = dict.fromkeys(
        w("{what}: {value}", what=labels.amount(w, row), value=w(_named(check)))
        for row in rows
        if row.get("figure_id")
        for check in checks_of(row["figure_id"])
        if check["check"] == "official" and check["figure_id"] == row["figure_id"]
    )
    return w("Checked: {verdicts}", verdicts="; ".join(found)) if found else ""


def _named(check: Row) -> str:
    return labels.VERDICTS[check["verdict"]]


def notes(w: Words, told: Told, edition: Edition) -> list[str]:
    """What a speaker reads: what the picture says, the exact words with source, link, citation."""
    stated = [row for row in told.rows if "article_id" in row]
    groups = mentions.by_sentence(stated)
    said = [
        *told.more,
        *([told.chart.alt] if told.chart and told.chart.alt not in told.more else []),
    ]
    for group in groups[:QUOTED]:
        said += ["", *_sentence(w, group, edition)]
    if len(groups) > QUOTED:
        rest = len(groups) - QUOTED
        said.append(w.plural("and {count} more passage", "and {count} more passages", rest))
    for claim in (row for row in told.rows if row.get("claim_id")):
        said += ["", f"«{claim['words']}»", standings.claimed(w, claim)]
    said += ["", *(cited(source) for source in sources(w, told.rows)), ""]
    return [line(one) for one in [*said, w("This view: {link}", link=told.link)]]


def _sentence(w: Words, group: list[Row], edition: Edition) -> list[str]:
    first = group[0]
    sentence = first["text"][first["sentence_start"] : first["sentence_end"]]
    said = [f"«{sentence}»", f"{first['title']} · {labels.source(w, first)}"]
    figures = [row for row in group if row.get("figure_id")]
    said += passages.verdicts(w, figures)
    for row in figures:
        url = edition.home + links.cited(row["figure_id"])
        work = citing.of_figure(w, row, At(url, edition.version, edition.made))
        said += [f"«{row['quote']}»: {edition.home}{page(w, row)}",
                 citing.gost(w, work)]  # fmt: skip
    return said


def page(w: Words, row: Row) -> str:
    """The address of a figure's own page, from the app's root."""
    return links.page(w, row["figure_id"])


def cited(source: Source) -> str:
    """A source on one line."""
    return " · ".join(filter(None, [source.publisher, source.title, source.published, source.url]))
