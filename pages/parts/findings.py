"""The sentences that say what was found, generated from the figures in the store."""

from data.model.places import city, places
from pages.parts import labels
from pages.parts.figures import Row, derived, latest
from pages.parts.words import Words


def summary(w: Words) -> str:
    """One or two sentences: the city's shares, and what its industrial zone is to become."""
    said = [sentence for sentence in (_shares(w), _zone(w)) if sentence]
    return " ".join(said) or w("The articles of the library state no headline figure yet.")


def _shares(w: Words) -> str:
    return shares(w, latest("economy_share"), latest("budget_revenue_share"))


def shares(w: Words, economy: Row | None, budget: Row | None) -> str:
    """The city's two shares in a sentence, or in one each; empty where none is stated."""
    name = w.name(places()[city()].names)
    if economy and budget and labels.period(w, economy) == labels.period(w, budget):
        return w(
            "{city} makes {economy} of the country’s economy and {budget} of its budget revenue"
            " ({period}).",
            city=name,
            economy=labels.amount(w, economy),
            budget=labels.amount(w, budget),
            period=labels.period(w, economy),
        )
    return " ".join(_share(w, name, row) for row in (economy, budget) if row)


def _share(w: Words, name: str, row: Row) -> str:
    values = {"city": name, "amount": labels.amount(w, row), "period": labels.period(w, row)}
    if row["indicator"] == "economy_share":
        return w("{city} makes {amount} of the country’s economy ({period}).", **values)
    return w("{city} brings {amount} of the country’s budget revenue ({period}).", **values)


def _zone(w: Words) -> str:
    planned = derived("planned_zone_area")
    if not planned:
        return ""
    return w(
        "Its industrial zone is to grow from {area} to {planned}.",
        area=labels.amount(w, planned["operands"]["area"]),
        planned=w.value(planned["value"], planned["unit"]),
    )


def zone(w: Words, today: Row | None, expansion: Row | None, planned: Row | None) -> str:
    """The zone's area and what it is to become; what the article leaves open is said."""
    if not today:
        return w("The article names no area of the industrial zone, only the plan to expand it.")
    said = w("The industrial zone, {period}: {area}.",
             area=labels.amount(w, today), period=labels.period(w, today))  # fmt: skip
    if not planned or not expansion:
        none = w("The article names no plan to expand it.")
        return f"{said} {none}"
    more = w("With the planned expansion ({expansion}) it is to cover {planned}.",
             expansion=labels.amount(w, expansion),
             planned=w.value(planned["value"], planned["unit"]))  # fmt: skip
    return f"{said} {more}"
