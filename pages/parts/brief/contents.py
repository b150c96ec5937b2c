"""What the brief says: headline figures, charts, plans, checks, and the notes they rest on."""

from dataclasses import dataclass

from data.model.period import Period
from pages.parts import (
    agenda,
    findings,
    gallery,
    headlines,
    labels,
    plans,
    reasons,
    verdicts,
    weighed,
)
from pages.parts.cards import Card
from pages.parts.charts import Chart
from pages.parts.drawing.frames import Caption
from pages.parts.figures import Row, checks_of
from pages.parts.marks import written_in
from pages.parts.words import N_, Words

SECTIONS = {
    "headlines": N_("Headline figures"),
    "plans": N_("What is planned when"),
    "charts": N_("Charts"),
    "checks": N_("Checks"),
    "notes": N_("Notes: the exact words"),
}
CHARTS = ("summary-shares", "summary-zone", "history", "drivers", "bases", "ranking")
NOTED = 24  # figures at most: paper is for reading, the app holds all of them


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of an article and the figures of it that the brief shows, by a number.

    verdicts: on these figures, in words.
    """

    number: int
    rows: tuple[Row, ...]
    verdicts: str


@dataclass(frozen=True, slots=True)
class Headline:
    """A card, and the numbers of the notes with its words."""

    card: Card
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """When, what, and the words that say so, in their own language."""

    when: str
    what: str
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A figure in words, its verdict with the reason, and the number of its note."""

    what: str
    stated: str
    said: str
    note: int


@dataclass(frozen=True, slots=True)
class Brief:
    """All sections; those that the library holds nothing for are empty.

    counted: how often each verdict was given, in a sentence.
    """

    finding: str
    headlines: tuple[Headline, ...]
    charts: tuple[tuple[Caption, Chart], ...]
    plans: tuple[Plan, ...]
    counted: str
    checks: tuple[Checked, ...]
    notes: tuple[Note, ...]


def gathered(w: Words) -> Brief:
    """The brief of the version in force, or of what was known on the visitor's day."""
    cards = headlines.led(w)
    used = [row for card in cards for row in card.rows] + plans.figures()
    notes = _notes(w, used[:NOTED])
    numbers = {row["figure_id"]: note.number for note in notes for row in note.rows}
    found = weighed.checks()
    return Brief(
        findings.summary(w),
        tuple(Headline(card, _numbers(card, numbers)) for card in cards),
        tuple(_charts(w)),
        tuple(_plan(w, row) for row in agenda.milestones()),
        verdicts.finding(w, found) if found else "",
        tuple(_checked(w, row, note.number) for note in notes for row in note.rows),
        tuple(notes),
    )


def _notes(w: Words, rows: list[Row]) -> list[Note]:
    """The sentences in the order in which the brief first needs them, each once."""
    found: dict[tuple[str, int], dict[str, Row]] = {}
    for row in rows:
        place = (row["article_id"], row["sentence_start"])
        found.setdefault(place, {})[row["figure_id"]] = row
    groups = [tuple(group.values()) for group in found.values()]
    return [Note(n, group, _verdicts(w, group)) for n, group in enumerate(groups, start=1)]


def _verdicts(w: Words, rows: tuple[Row, ...]) -> str:
    names = [labels.VERDICTS[check["verdict"]] for row in rows for check in own(row)]
    said = ", ".join(w(name) for name in dict.fromkeys(names))
    return w("{verdict}: {reason}", verdict=w("Verdict"), reason=said or w("not checked"))


def _numbers(card: Card, numbers: dict[str, int]) -> tuple[int, ...]:
    mine = (numbers[row["figure_id"]] for row in card.rows if row["figure_id"] in numbers)
    return tuple(dict.fromkeys(mine))


def _charts(w: Words) -> list[tuple[Caption, Chart]]:
    made = [(gallery.BY_KEY[key], gallery.BY_KEY[key].make(w, {})) for key in CHARTS]
    return [(gallery.caption(w, hung, one), one.chart) for hung, one in made if one]


def _plan(w: Words, row: Row) -> Plan:
    when = w.period(Period(row["period_start"], row["period_end"]))
    return Plan(when, agenda.subject(w, row), row["quote"], written_in(row["quote"]))


def _checked(w: Words, row: Row, note: int) -> Checked:
    what = ", ".join([labels.indicator(w, row["indicator"]), labels.period(w, row)])
    said = "; ".join(dict.fromkeys(_verdict(w, check) for check in own(row)))
    return Checked(what, labels.amount(w, row), said or w("not checked"), note)


def own(row: Row) -> list[Row]:
    """The verdicts on a figure itself."""
    figure_id = row["figure_id"]
    return [check for check in checks_of(figure_id) if check["figure_id"] == figure_id]


def _verdict(w: Words, check: Row) -> str:
    name = labels.VERDICTS[check["verdict"]]
    return w("{verdict}: {reason}", verdict=w(name), reason=reasons.said(w, check))
