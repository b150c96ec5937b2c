"""Numbers said in one breath are about one thing: "grew 8.2% in 2024 and 5.1% a year earlier"."""

from dataclasses import replace

from data.extraction.found import Mention, Quantity
from data.extraction.line import Line
from data.model.figure import Figure
from data.model.terms import Kind, Role

Made = tuple[Quantity, Figure]
RELATIVE = frozenset({Kind.PERCENT, Kind.RATIO})
SMALL = frozenset(
    {"leaning", "preposition", "growth", "year_preposition", "level", "leaves", "more", "less"}
)
SIGNS = frozenset({",", "-", "(", ")", "в", "по", "за", "for", "ал"})


def alike(line: Line, made: list[Made], mentions: list[Mention]) -> list[Figure]:
    """The figures; one parted from the one before by a period alone shares what it is about."""
    timed = {at for mention in mentions for at in range(mention.first, mention.end)}
    found: list[Figure] = []
    for at, (quantity, figure) in enumerate(made):
        before = made[at - 1][0] if at else None
        if before and quantity.kind is before.kind and _joined(line, before, quantity, timed):
            figure = _shared(figure, found[-1])
        found.append(figure)
    return found


def _joined(line: Line, before: Quantity, quantity: Quantity, timed: set[int]) -> bool:
    """Whether nothing but a period and small words stands between, and a period does."""
    between = range(before.end, quantity.first)
    small = (line.low(at) in SIGNS or bool(SMALL & line.at(at).tags) for at in between)
    parted = [at in timed for at in between]
    return any(parted) and all(at or word for at, word in zip(parted, small, strict=True))


def _shared(figure: Figure, first: Figure) -> Figure:
    """The figure with what only the one before says; its own words win."""
    indicator = figure.indicator or first.indicator
    grown = first.role is Role.CHANGE and figure.role is Role.ACTUAL and figure.kind in RELATIVE
    if not grown:
        return replace(figure, indicator=indicator)
    return replace(figure, indicator=indicator, role=first.role, direction=first.direction)
