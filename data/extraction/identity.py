"""Names of figures that stay when values and positions change."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace

from data.extraction.tokens import fold
from data.model.figure import Figure
from data.model.terms import Role

NUMBERS = re.compile(r"[0-9]+")


def named(figures: Iterable[Figure], texts: Iterable[str]) -> list[Figure]:
    """The figures with their ids; a second of one slug gets the hash of its masked sentence."""
    taken: set[str] = set()
    found = []
    for figure, sentence in zip(figures, texts, strict=True):
        name = _free(slug(figure), sentence, taken)
        taken.add(name)
        found.append(replace(figure, figure_id=name))
    return found


def slug(figure: Figure) -> str:
    """Article, indicator, period, kind and, unless it is actual, role."""
    period = figure.period.label if figure.period else "undated"
    parts = [figure.article_id, figure.indicator or "unassigned", period, str(figure.kind)]
    return ".".join(parts if figure.role is Role.ACTUAL else [*parts, str(figure.role)])


def _free(name: str, sentence: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    mark = hashlib.sha256(NUMBERS.sub("#", fold(sentence)).encode()).hexdigest()
    free = (f"{name}.{mark[:size]}" for size in range(6, 64))
    counted = (f"{name}.{mark[:6]}-{count}" for count in range(2, len(taken) + 3))
    return next(each for each in (next(free), *counted) if each not in taken)


def repeats(figures: list[Figure]) -> list[Figure]:
    """The same number said again in the same role points to where it was said first."""
    seen: dict[tuple[object, ...], str] = {}
    found = []
    for figure in figures:
        first = seen.setdefault(_sameness(figure), figure.figure_id)
        found.append(figure if first == figure.figure_id else replace(figure, repeat_of=first))
    return found


def _sameness(figure: Figure) -> tuple[object, ...]:
    return (
        figure.value if figure.value is not None else (figure.low, figure.high),
        figure.unit,
        figure.indicator,
        figure.place,
        figure.role,
        figure.period,
    )
