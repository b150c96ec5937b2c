"""A sentence with what the rules found in it, and what the sentences before have set."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from data.extraction import periods
from data.extraction.found import Found, Mention, Quantity, Refusal
from data.extraction.line import Line
from data.model.article import Article
from data.model.figure import Figure
from data.model.period import Period
from data.model.terms import Kind, Role

AHEAD = frozenset({Role.PLAN, Role.TARGET})
LASTING = frozenset({Kind.LENGTH, Kind.POWER})  # just there, if not made
DONE = frozenset({"past", "did"})
MEASURED = frozenset({Kind.PERCENT, Kind.MONEY, Kind.RATIO})


class Said(NamedTuple):
    """A period and the words that say it."""

    period: Period | None = None
    words: str | None = None


class Carried(NamedTuple):
    """What facts, and what plans, are about until a sentence says another time.

    topic: the indicator of the last figure of the sentence before; stale: whether another paragraph
    has begun since: a sum or a rate is still of that time, a thing counted is just there.
    """

    fact: Said = Said()
    plan: Said = Said()
    topic: str | None = None
    stale: bool = False

    @property
    def year(self) -> int:
        """The year spoken of last; 0 if none was, or several at once."""
        said = self.fact.period
        return said.start.year if said and said.start.year == said.end.year else 0


def said_of(line: Line, mention: Mention) -> Said:
    """A mention's period and its words."""
    return Said(mention.period, line.span_of(mention.first, mention.end).of(line.text))


@dataclass(frozen=True, slots=True)
class Scene:
    """city: where the article plays; carried: the time that the sentences before have set.

    spot: the city or region that the paragraph spoke of last, else where the article plays.
    region: what the article calls "the region".
    """

    article: Article
    line: Line
    found: tuple[tuple[str, Found], ...]
    city: str | None
    carried: Carried
    spot: str | None
    region: str | None = None

    def mentions(self) -> list[Mention]:
        """Its periods."""
        return [each for _, each in self.found if isinstance(each, Mention)]

    def refusals(self) -> list[Refusal]:
        """Its numbers that are not figures."""
        return [each for _, each in self.found if isinstance(each, Refusal)]

    def quantities(self) -> list[Quantity]:
        """Its numbers."""
        return [each for _, each in self.found if isinstance(each, Quantity)]

    def rules(self) -> list[str]:
        """The rules that read its numbers."""
        return [name for name, each in self.found if isinstance(each, Quantity)]

    def inherited(self, role: Role, kind: Kind) -> Said:
        """The time of a number whose sentence says none."""
        lasting = role is Role.ACTUAL and kind in LASTING and not self._happened()
        if lasting or (self.carried.stale and kind not in MEASURED):
            return Said()
        return self._ahead() if role in AHEAD else self.carried.fact

    def _happened(self) -> bool:
        """Whether the sentence says that something was done."""
        return any(self.line.has(DONE, at) for at in range(len(self.line.tokens)))

    def _ahead(self) -> Said:
        """A plan is of the time of the plan before it, or of a time spoken of that is not over."""
        fact, today = self.carried.fact, self.line.today
        lasts = fact.period is not None and today is not None and fact.period.end >= today
        return fact if lasts and not self.carried.plan.period else self.carried.plan

    def leaves(self, made: Sequence[Figure]) -> Carried:
        """What it sets the time to for the sentences after it."""
        mention = periods.governing(self.line, self.mentions())
        said = said_of(self.line, mention) if mention else None
        ahead = mention is not None and periods.is_ahead(self.line, mention)
        fact = said if said and not ahead else self.carried.fact
        planned = [each for each in made if each.role in AHEAD and each.period]
        own = next((Said(each.period, each.period_words) for each in reversed(planned)), None)
        if own is None and mention and said:
            own = said if ahead or periods.is_prospective(self.line, mention) else Said()
        topic = made[-1].indicator if made else None
        timed = mention is not None or any(each.period and each.binds for each in self.mentions())
        stale = self.carried.stale and not timed
        return Carried(fact, own or self.carried.plan, topic, stale)
