"""Names of figures that stay when values and positions change."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from data.extraction.tokens import fold
from data.model.figure import Figure
from data.model.terms import Role

NUMBERS = re.compile(r"[0-9]+")


def named(figures: Iterable[Figure], texts: Iterable[str]) -> list[Figure]:
    """The figures with their ids; a second of one slug gets the hash of its masked sentence."""
    taken: Counter[str] = Counter()
    found = []
    for figure, sentence in zip(figures, texts, strict=True):
        found.append(replace(figure, figure_id=_free(slug(figure), sentence, taken)))
    return found


def slug(figure: Figure) -> str:
    """Article, indicator, period, kind and, unless it is actual, role."""
    period = figure.period.label if figure.period else "undated"
    parts = [figure.article_id, figure.indicator or "unassigned", period, str(figure.kind)]
    return ".".join(parts if figure.role is Role.ACTUAL else [*parts, str(figure.role)])


def _free(name: str, sentence: str, taken: Counter[str]) -> str:
    """The name itself, else with its sentence's hash, else with that and a count."""
    taken[name] += 1
    if taken[name] == 1:
        return name
    mark = hashlib.sha256(NUMBERS.sub("#", fold(sentence)).encode()).hexdigest()[:8]
    marked = f"{name}.{mark}"
    taken[marked] += 1
    return marked if taken[marked] == 1 else f"{marked}-{taken[marked]}"


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
