"""How a figure is said on screen: value with hedge, period, source, verdict."""

from datetime import date

from data.model.formulas import formulas
from data.model.indicators import indicators
from data.model.period import Period
from pages.parts.figures import Row
from pages.parts.words import N_, Words

HEDGED = {
    "exact": N_("{value}"),
    "about": N_("about {value}"),
    "more_than": N_("more than {value}"),
    "less_than": N_("less than {value}"),
    "up_to": N_("up to {value}"),
    "at_least": N_("at least {value}"),
    "almost": N_("almost {value}"),
}
ROLES = {
    "actual": N_("fact"),
    "plan": N_("plan"),
    "target": N_("target"),
    "change": N_("change"),
}
KINDS = {
    "percent": N_("percentage"),
    "money": N_("sum of money"),
    "area": N_("area"),
    "length": N_("length"),
    "mass": N_("mass"),
    "power": N_("power"),
    "count": N_("count"),
    "ratio": N_("ratio"),
}
VERDICTS = {
    "confirmed": N_("confirmed"),
    "revised": N_("revised since"),
    "differs": N_("differs"),
    "not_comparable": N_("not comparable"),
    "no_source": N_("no official source"),
}


def amount(w: Words, row: Row) -> str:
    """The value with its unit and hedge; a range as low to high; a fraction in the article's words.

    «20,6 %», «more than 0.25», «3 %–5 %».
    """
    if row["value"] is None:
        low, high = (w.value(row[end], row["unit"]) for end in ("low", "high"))
        return f"{low}\N{EN DASH}{high}"
    hedged = HEDGED[row["hedge"]]
    if row["kind"] == "ratio" and row["unit"] == "x" and row["value"] < 1:
        return w(hedged, value=f"«{row['quote']}»")
    return w(hedged, value=w.value(row["value"], row["unit"]))


def interval(w: Words, row: Row) -> str:
    """What the words allow: «20.55 % to 20.65 %», «25 % or more»."""
    ends = [row["low"], row["high"]]
    return between(w, *(None if end is None else w.value(end, row["unit"], 4) for end in ends))


def between(w: Words, low: str | None, high: str | None) -> str:
    """An interval of two numbers already written; None is open on that side."""
    if low is not None and high is not None:
        return w("from {low} to {high}", low=low, high=high)
    if low is not None:
        return w("{low} or more", low=low)
    if high is not None:
        return w("{high} or less", high=high)
    return w("not bounded")


def period(w: Words, row: Row) -> str:
    """The period, or the words that state it where the article's date is unknown."""
    if row["period_start"] is not None:
        return w.period(Period(row["period_start"], row["period_end"]))
    if row["period_words"]:
        return w("“{words}” (the article’s date is unknown)", words=row["period_words"])
    return w("period not stated")


def indicator(w: Words, indicator_id: str | None) -> str:
    """The name of an indicator or of a formula's result."""
    named = indicators().get(indicator_id or "") or formulas().get(indicator_id or "")
    return w.name(named.names) if named else w("not assigned")


def source(w: Words, article: Row) -> str:
    """Publisher and date, each said to be unknown where it is."""
    publisher = article["publisher"] or w("publisher unknown")
    return f"{publisher} · {published(w, article)}"


def published(w: Words, article: Row) -> str:
    """The article's date; else what its text says of it; else unknown."""
    if article["published"]:
        return w.day(article["published"])
    first, last = article["published_from"], article["published_to"]
    if first and last:
        ends = {"first": w.day(first), "last": w.day(last)}
        return w("date unknown; by the text, between {first} and {last}", **ends)
    return _half_open(w, first, last)


def _half_open(w: Words, first: date | None, last: date | None) -> str:
    if first:
        return w("date unknown; by the text, not before {day}", day=w.day(first))
    if last:
        return w("date unknown; by the text, not after {day}", day=w.day(last))
    return w("date unknown")
