"""The conflict ledger: other articles and statements that give one thing another value."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from data.checks.evidence import PLAIN_BASES, Evidence, measured, nature, signed
from data.checks.groups import grouped
from data.checks.intervals import Interval, difference, scale, tolerance
from data.model.check import Check
from data.model.figure import Figure
from data.model.preference import rank
from data.model.series import Claim
from data.model.terms import Kind, Verdict

NAME = "ledger"
STANDING = 12  # of one thing; statements that are less preferred are held against these alone
Rank = tuple[date, date, bool]
Order = Callable[[Figure], Rank]


def ledger(figures: tuple[Figure, ...], evidence: Evidence) -> tuple[Check, ...]:
    """A check for each two articles that disagree, then for each claim that an article contradicts.

    Where more than STANDING statements are of one thing, those less preferred are not held against
    each other: what ten thousand articles say of one year is not a hundred million conflicts.
    Of two figures the check is that of the preferred one, by the rules of `data.model.preference`.
    """
    said = [figure for figure in figures if _placed(figure)]
    articles = _articles(said, _preferred(evidence))
    claims = [
        _beside(figure, claim)
        for figure in said
        for claim in evidence.alike(figure)
        if _contradicts(figure, claim)
    ]
    return (*articles, *claims)


def _articles(said: list[Figure], order: Order) -> list[Check]:
    """Two of one thing that disagree, in the figures' order."""
    subjects = grouped(range(len(said)), lambda number: _subject(said[number])).values()
    pairs = (pair for alike in subjects for pair in _pairs(alike, lambda one: order(said[one])))
    two = ((said[one], said[other]) for one, other in sorted(pairs))
    return [_between(*sorted(pair, key=order, reverse=True)) for pair in two if _conflict(*pair)]


def _pairs(alike: list[int], order: Callable[[int], Rank]) -> Iterator[tuple[int, int]]:
    """Each two; of many each with the most preferred, so that their number grows as they do."""
    chosen = set(sorted(alike, key=order, reverse=True)[:STANDING])
    for one in chosen:
        for other in alike:
            if other not in chosen or one < other:
                yield min(one, other), max(one, other)


def _placed(figure: Figure) -> bool:
    """Said for the first time, of a known thing at a known place and time."""
    known = None not in {figure.indicator, figure.place, figure.period}
    return known and figure.repeat_of is None


def _preferred(evidence: Evidence) -> Order:
    return lambda figure: rank(
        figure.period.end if figure.period else None,
        evidence.said(figure),
        figure.kind is Kind.RATIO,
    )


def _conflict(one: Figure, other: Figure) -> bool:
    factor = scale(other.unit, one.unit)
    apart = one.article_id != other.article_id
    return apart and factor is not None and not signed(one).meets(signed(other).times(factor))


def _contradicts(figure: Figure, claim: Claim) -> bool:
    factor = scale(claim.unit, figure.unit)
    same = claim.basis in PLAIN_BASES and _subject(figure) == _subject(claim)
    return same and factor is not None and not signed(figure).meets(measured(claim).times(factor))


def _subject(one: Figure | Claim) -> tuple[object, ...]:
    return one.indicator, one.place, one.period, nature(one.indicator, one.role)


def _between(chosen: Figure, other: Figure) -> Check:
    held = signed(other).times(scale(other.unit, chosen.unit) or 1.0)
    return replace(_check(chosen, held, "articles_differ"), other_id=other.figure_id)


def _beside(figure: Figure, claim: Claim) -> Check:
    held = measured(claim).times(scale(claim.unit, figure.unit) or 1.0)
    found = _check(figure, held, "claims_differ")
    return replace(found, source_id=claim.source_id, claim_id=claim.claim_id)


def _check(figure: Figure, held: Interval, why: str) -> Check:
    return Check(
        figure_id=figure.figure_id,
        check=NAME,
        verdict=Verdict.DIFFERS,
        other_id=None,
        expected=held.value,
        difference=difference(signed(figure), held),
        tolerance=tolerance(signed(figure), held),
        source_id=None,
        why=why,
        preferred_id=figure.figure_id,
    )
