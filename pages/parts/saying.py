"""One ready sentence that states a figure with its source, for a letter or a slide."""

from data.model.places import places
from pages.parts import citing, labels, standings
from pages.parts.figures import Row, checks_of
from pages.parts.words import N_, Words

SAID = {
    "economy_share": N_(
        "According to the article «{title}» ({source}), the share {place} in the country’s economy"
        " in {year} was {amount}."
    ),
    "budget_revenue_share": N_(
        "According to the article «{title}» ({source}), the share {place} in the revenue of the"
        " country’s budget in {year} was {amount}."
    ),
}
CORRECTED = ("revised", "differs")


def sentence(w: Words, row: Row, url: str) -> str:
    """The figure, its article, what the official series says otherwise, and the link."""
    return " ".join(filter(None, [_stated(w, row), _official(w, row), url]))


def _stated(w: Words, row: Row) -> str:
    source = {"title": row["title"], "source": labels.source(w, row)}
    place = places().get(row["place"] or "")
    message = SAID.get(row["indicator"] or "")
    if message and place and row["role"] == "actual" and standings.when(row) == "year":
        year, amount = str(row["period_start"].year), labels.amount(w, row)
        return w(message, **source, year=year, amount=amount, place=w.name(place.of))
    role = labels.ROLES[row["role"]]
    figure, said = citing.named(w, row), w(role)
    return w("According to the article «{title}» ({source}): {figure} ({role}).",
             **source, figure=figure, role=said)  # fmt: skip


def _official(w: Words, row: Row) -> str:
    """What must be said beside a number that the statistics give otherwise."""
    for check in checks_of(row["figure_id"]):
        mine = check["figure_id"] == row["figure_id"] and check["check"] == "official"
        if mine and check["verdict"] in CORRECTED and check["expected"] is not None:
            value = w.value(check["expected"], row["unit"], 1)
            verdict = labels.VERDICTS[check["verdict"]]
            return w("Official statistics: {value} ({verdict}).", value=value, verdict=w(verdict))
    return ""
