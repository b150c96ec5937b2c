"""Parts and totals that one article states: shares of a whole, a part and its whole."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, product

from data.checks.arithmetic import NAME
from data.checks.corners import bounds
from data.checks.groups import article, grouped
from data.checks.intervals import DIGITS, Interval, difference, interval, scale, tolerance
from data.model.check import Check
from data.model.expression import evaluate
from data.model.figure import Figure
from data.model.terms import Kind, Role, Verdict

COUNTRY = "kazakhstan"
FORMULA, FRACTION = "part / whole * 100", "part / whole"
LEVELS = {"economy_share": "grp"}  # a share, and what it is a share of
# Shares of one whole: the places' together are at most all of it.
WHOLE = 100.0
SHARES = ("economy_share", "budget_revenue_share")


def totals(figures: tuple[Figure, ...]) -> tuple[Check, ...]:
    """A check for each share whose part and whole are stated, and for each sum that cannot be."""
    stated = [one for one in figures if _is_stated(one)]
    articles = grouped(stated, article).values()
    found = (check(one) for check in (_shares, _parts, _sums) for one in articles)
    return tuple(chain.from_iterable(found))


def _is_stated(figure: Figure) -> bool:
    known = None not in {figure.indicator, figure.place, figure.period, figure.value}
    return known and figure.role is Role.ACTUAL and figure.repeat_of is None


def _when(figure: Figure) -> tuple[object, ...]:
    return figure.article_id, figure.period


def _pairs(stated: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Each part with the country's level of the same time, where each is stated just once."""
    alone = [one for one in _alone(stated) if one.indicator not in SHARES]
    for part, whole in product(alone, alone):
        same = _level(part) == _level(whole)
        if same and part.place != COUNTRY == whole.place:
            yield part, whole


def _level(figure: Figure) -> tuple[object, ...]:
    return figure.indicator, figure.unit, *_when(figure)


def _alone(stated: list[Figure]) -> list[Figure]:
    """Of two values of one thing nobody can say which is meant: those that have no second."""
    often = Counter(_thing(one) for one in stated)
    return [one for one in stated if often[_thing(one)] == 1]


def _thing(figure: Figure) -> tuple[object, ...]:
    return figure.indicator, figure.place, *_when(figure)


def _shares(stated: list[Figure]) -> Iterator[Check]:
    for (part, whole), share in product(list(_pairs(stated)), stated):
        subject = share.place, _when(share), LEVELS.get(share.indicator or "")
        if subject == (part.place, _when(part), part.indicator):
            yield _share(share, part, whole)


def _share(share: Figure, part: Figure, whole: Figure) -> Check:
    factor = scale(share.unit, "percent") or 1.0
    said, expected = interval(share).times(factor), _ratio(part, whole)
    agree = said.meets(expected)
    why = "share_agrees" if agree else "share_disagrees"
    found = _check(share, part, agree, why, expected.times(1 / factor))
    formula = FORMULA if factor == 1.0 else FRACTION
    operands = (f"part={part.figure_id}", f"whole={whole.figure_id}")
    return replace(found, formula=formula, operands=operands)


def _ratio(part: Figure, whole: Figure) -> Interval:
    values = {"part": part.value or 0.0, "whole": whole.value or 0.0}
    held = {"part": interval(part), "whole": interval(whole)}
    try:
        return Interval(evaluate(FORMULA, values), *bounds(FORMULA, held))
    except ZeroDivisionError:
        return Interval(None, None, None)


def _parts(stated: list[Figure]) -> Iterator[Check]:
    for part, whole in _pairs(stated):
        small, large = interval(part), interval(whole)
        if small.low is not None and large.high is not None and small.low > large.high:
            yield _check(part, whole, False, "part_exceeds_whole", large)


def _sums(stated: list[Figure]) -> Iterator[Check]:
    """Shares of several places that are more than the whole even where each is at its least."""
    digits = [one for one in stated if one.kind is not Kind.RATIO and one.place != COUNTRY]
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for share in _alone(digits):
        if share.indicator in SHARES:
            groups.setdefault((share.indicator, *_when(share)), []).append(share)
    for first, *others in groups.values():
        if others and sum(one.low or 0.0 for one in (first, *others)) > WHOLE:
            yield _excess(first, others)


def _excess(first: Figure, others: list[Figure]) -> Check:
    found = _check(first, others[0], False, "shares_exceed_whole", _rest(others))
    named = {f"other_{number}": one.figure_id for number, one in enumerate(others, 1)}
    operands = tuple(f"{name}={figure_id}" for name, figure_id in named.items())
    return replace(found, formula=" - ".join(["100", *named]), operands=operands)


def _rest(others: list[Figure]) -> Interval:
    """What the others leave of the whole: as stated, and where each is at its least."""
    stated = sum(one.value or 0.0 for one in others)
    least = sum(one.low or 0.0 for one in others)
    return Interval(round(WHOLE - stated, DIGITS), 0.0, round(WHOLE - least, DIGITS))


def _check(figure: Figure, other: Figure, agree: bool, why: str, expected: Interval) -> Check:
    said = interval(figure)
    return Check(
        figure_id=figure.figure_id,
        check=NAME,
        verdict=Verdict.CONFIRMED if agree else Verdict.DIFFERS,
        other_id=other.figure_id,
        expected=expected.value,
        difference=difference(said, expected),
        tolerance=tolerance(said, expected),
        source_id=None,
        why=why,
    )
