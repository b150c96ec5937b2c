"""What figures are held against besides each other: statistics, and what is known of articles."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from data.checks.intervals import Interval
from data.checks.shelves import Shelves, by_indicator, laid_out
from data.model.figure import Figure
from data.model.indicators import indicators
from data.model.series import Claim, Observation, Statistics
from data.model.terms import Direction, Hedge, Role

# The bases that a bare name means or leaves open: what articles state, when they state no other.
PLAIN_BASES = {None, "gdp", "economy_unstated", "budget_revenue_unstated"}


@dataclass(frozen=True, slots=True)
class Publication:
    """An article's text and the last day on which it can have appeared, None if unknown."""

    text: str
    said: date | None


@dataclass(frozen=True)  # without slots: what is looked up in it is laid out once and kept
class Evidence:
    """The statistics in force and, by article_id, the publications.

    later: official values that are held but were not yet out on the day that is looked at.
    """

    statistics: Statistics
    publications: Mapping[str, Publication]
    later: tuple[Observation, ...] = ()

    def said(self, figure: Figure) -> date | None:
        """By when the figure was stated, None if unknown."""
        publication = self.publications.get(figure.article_id)
        return publication.said if publication else None

    def elsewhere(self, figure: Figure) -> tuple[Claim, ...]:
        """The claims that are not this very article quoted."""
        own = self._own(figure.article_id)
        return tuple(claim for claim in self.statistics.claims if claim.words not in own)

    def alike(self, figure: Figure) -> Iterator[Claim]:
        """Those of them that are of the figure's indicator."""
        own = self._own(figure.article_id)
        alike = self.shelves.claims.get(figure.indicator, ())
        return (one for one in alike if one.words not in own)

    @cached_property
    def shelves(self) -> Shelves:
        """The statistics by what is asked of them."""
        return laid_out(self.statistics)

    @cached_property
    def follow(self) -> Mapping[str | None, list[Observation]]:
        """`later` by indicator."""
        return by_indicator(self.statistics, self.later)

    def _own(self, article_id: str) -> frozenset[str]:
        """The words of claims that are this article quoted: looked for once an article."""
        if article_id not in self._quoted:
            publication = self.publications.get(article_id)
            text = publication.text if publication else ""
            words = (claim.words for claim in self.statistics.claims)
            self._quoted[article_id] = frozenset(said for said in words if said in text)
        return self._quoted[article_id]

    @cached_property
    def _quoted(self) -> dict[str, frozenset[str]]:
        return {}


NOTHING = Evidence(Statistics({}, {}, (), (), {}, ()), {})


def measured(one: Observation | Claim) -> Interval:
    """What its last digit allows, and for a claim its hedge, in its own unit."""
    value, half = float(one.value), float(one.step) / 2
    hedge = one.hedge if isinstance(one, Claim) else Hedge.EXACT
    low = None if hedge in {Hedge.LESS_THAN, Hedge.UP_TO} else value - half
    high = None if hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST} else value + half
    return Interval(value, low, high)


def signed(figure: Figure) -> Interval:
    """The figure's interval; what fell is below nought."""
    if figure.direction is not Direction.DOWN:
        return Interval(figure.value, figure.low, figure.high)
    value = None if figure.value is None else -figure.value
    low = None if figure.high is None else -figure.high
    return Interval(value, low, None if figure.low is None else -figure.low)


def is_growth(indicator: str | None) -> bool:
    """Whether the indicator itself is a growth: a level is never below nought, a growth may be."""
    measure = indicators().get(indicator or "")
    return measure is not None and measure.low < 0


def nature(indicator: str | None, role: Role) -> Role:
    """The role, but a growth that happened is a fact: «вырос на 10,1%» of the growth indicator."""
    return Role.ACTUAL if role is Role.CHANGE and is_growth(indicator) else role
