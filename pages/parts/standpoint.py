"""The day from which past and future are told apart; it comes from the articles, never a clock."""

from dataclasses import dataclass
from datetime import date

from pages.parts import tables
from pages.parts.figures import records
from pages.parts.words import N_, Words

WHY = {
    "chosen": N_("Past and future are told apart as of {day} (your choice)."),
    "article": N_("Past and future are told apart as of {day} (date of the newest article)."),
    "beside": N_(
        "Past and future are told apart as of {day} (newest date on the collected pages:"
        " it stands at a headline beside an article)."
    ),
    "text": N_(
        "Past and future are told apart as of {day} (newest date that an undated article’s text"
        " gives for itself)."
    ),
    "milestone": N_(
        "Past and future are told apart as of {day} (the articles carry no date of their own,"
        " so the first milestone’s is taken)."
    ),
}


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A day, and why this one: a key of WHY."""

    day: date
    why: str

    def said(self, w: Words) -> str:
        """The sentence that names the day and the reason."""
        return w(WHY[self.why], day=w.day(self.day))


def newest(first: date) -> Standpoint:
    """The newest date known of the articles: their own, one beside them, or their text's bounds.

    first: the day taken where nothing else is known.
    """
    articles = records(tables.table("articles"))
    dated = [Standpoint(row["published"], "article") for row in articles]
    beside = [Standpoint(day, "beside") for day in tables.table("headlines")["date"]]
    bounds = [
        Standpoint(row[name], "text")
        for row in articles
        for name in ("published_from", "published_to")
    ]
    known = [point for point in [*dated, *beside, *bounds] if isinstance(point.day, date)]
    return max(known, key=lambda point: point.day, default=Standpoint(first, "milestone"))
