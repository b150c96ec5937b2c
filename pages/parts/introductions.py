"""What a page says of itself where it is not yet open: in a messenger, in a search, in a tab."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from data.model.places import city
from pages.parts import (
    article,
    bases,
    findings,
    history,
    labels,
    measured,
    mentions,
    partners,
    plans,
    priorities,
    regional,
    register,
    sectors,
    standpoint,
    tables,
    tellings,
    verdicts,
)
from pages.parts.figures import Row, by_id, derived, latest, records, rows
from pages.parts.headlines import AREA, EXPANSION, PLANNED, SHARES
from pages.parts.menu import BY_PATH, MENU
from pages.parts.words import N_, Words

SITE = N_("The economy of Almaty, in the words of the news")
SHARE = "grp_share"


@dataclass(frozen=True, slots=True)
class Introduction:
    """title: the page's; said: its finding; number, label: the number it leads with, or empty."""

    title: str
    said: str
    number: str = ""
    label: str = ""


def of(w: Words, path: str, asked: Mapping[str, str]) -> Introduction:
    """A page's introduction; of a figure's own words where its address chooses a figure."""
    if figure := by_id(asked.get("figure")):
        return _of_figure(w, figure)
    entry = BY_PATH.get(path) or MENU[0]
    found = FINDINGS.get(entry.path, _site)(w) or _site(w)
    number, label = NUMBERS.get(entry.path, _no_number)(w)
    return Introduction(w(entry.title), found.replace("**", ""), number, label)


def _of_figure(w: Words, figure: Row) -> Introduction:
    name = labels.indicator(w, figure["indicator"])
    sentence = figure["text"][figure["sentence_start"] : figure["sentence_end"]]
    amount, label = labels.amount(w, figure), f"{name} · {labels.period(w, figure)}"
    title = w("{indicator}: {amount}", indicator=name, amount=amount)
    said = w("«{sentence}» {source}", sentence=sentence, source=labels.source(w, figure))
    return Introduction(title, said, amount, label)


def _site(w: Words) -> str:
    return w(
        "Every number with the exact words that state it, beside the news it comes from, checked"
        " against official statistics."
    )


def _no_number(_: Words) -> tuple[str, str]:
    return "", ""


def _present(w: Words) -> str:
    titles = [tellings.BY_NAME[name].title for name in tellings.there(w)]
    return w("Told step by step: {steps}.", steps=" · ".join(map(w, titles))) if titles else ""


def _shares(w: Words) -> str:
    return findings.shares(w, *map(latest, SHARES))


def _zone(w: Words) -> str:
    return findings.zone(w, latest(AREA), latest(EXPANSION), derived(PLANNED))


def _history(w: Words) -> str:
    values = measured.of(SHARE, city())
    return history.finding(w, values, measured.place(w, city())) if len(values) > 1 else ""


def _regions(w: Words) -> str:
    years = regional.years("share")
    return (
        regional.finding(w, regional.ranked("share", int(years[0])), int(years[0])) if years else ""
    )


def _budget(w: Words) -> str:
    figure = latest(bases.MEASURE)
    return bases.finding(w, figure, bases.computed(city())) if figure else ""


def _sectors(w: Words) -> str:
    return sectors.finding(w) if sectors.rows("share_of_city") else ""


def _plans(w: Words) -> str:
    found = plans.spans(w)
    if found.empty:
        return ""
    return plans.finding(w, found, standpoint.newest(found["start"].min()).day)


def _news(w: Words) -> str:
    newest = mentions.articles()["article_id"]
    return article.finding(w, [row for row in rows() if row["article_id"] in set(newest[:1])])


def _checks(w: Words) -> str:
    found = records(tables.table("checks"))
    return verdicts.finding(w, found) if found else ""


FINDINGS: dict[str, Callable[[Words], str]] = {
    "summary": findings.summary,
    "present": _present,
    "shares": _shares,
    "zone": _zone,
    "priorities": lambda w: priorities.finding(w, priorities.found()),
    "history": _history,
    "regions": _regions,
    "budget": _budget,
    "sectors": _sectors,
    "plans": _plans,
    "partners": lambda w: partners.finding(w, mentions.told("partners")),
    "news": _news,
    "figures": lambda w: register.finding(w, rows(), rows()),
    "checks": _checks,
}


def _stated(indicator: str) -> Callable[[Words], tuple[str, str]]:
    """The newest statement of an indicator, and what it is of when."""

    def number(w: Words) -> tuple[str, str]:
        row = latest(indicator)
        if row is None:
            return "", ""
        label = f"{labels.indicator(w, indicator)} · {labels.period(w, row)}"
        return labels.amount(w, row), label

    return number


def _official(w: Words) -> tuple[str, str]:
    """The newest official share."""
    row = measured.latest(SHARE, city())
    if row is None:
        return "", ""
    name = measured.said(w, measured.series(SHARE), "name")
    return w.value(row["value"], row["unit"], 1), f"{name} · {row['year']}"


NUMBERS: dict[str, Callable[[Words], tuple[str, str]]] = {
    "summary": _stated("economy_share"),
    "shares": _stated("economy_share"),
    "zone": _stated(AREA),
    "budget": _stated("budget_revenue_share"),
    "history": _official,
    "regions": _official,
}
