"""A sentence with what the rules found in it, and what the sentences before have set."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.extraction import periods, zones
from data.extraction.carried import AHEAD, Carried, Said
from data.extraction.found import Found, Mention, Quantity, Refusal
from data.extraction.line import Line
from data.model.article import Article
from data.model.figure import Figure
from data.model.indicators import indicators as catalogue
from data.model.terms import Kind, Role

DONE = frozenset({"past", "did"})


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

    def inherited(self, role: Role, kind: Kind, indicator: str | None) -> Said:
        """The time of a number whose sentence says none."""
        stated = range(len(self.line.tokens))
        done = any(self.line.has(DONE, at) and not self.line.match("stated", at) for at in stated)
        state = role is Role.ACTUAL and not done
        day = self.carried.on_the_day(indicator) if state else None
        if day is None and self._only_counted(role, indicator):
            return Said()
        return day or self.carried.time(role, kind, done, self.line.today)

    def _only_counted(self, role: Role, indicator: str | None) -> bool:
        """ "За 9 месяцев [...]. Число МСП – 387 тысяч": not of the months that are reported on."""
        stock = indicator is not None and catalogue()[indicator].stock
        return stock and role not in AHEAD and self.carried.fact.reports

    def leaves(self, made: Sequence[Figure]) -> Carried:
        """What it sets the time to for the sentences after it."""
        mention = periods.governing(self.line, self.mentions())
        said = said_of(self.line, mention) if mention else None
        ahead = mention is not None and periods.is_ahead(self.line, mention)
        aside = said and not self.carried.stale and self.carried.fact.follows(said)
        fact = said if said and not ahead and not aside else self.carried.fact
        planned = [each for each in made if each.role in AHEAD and each.period]
        own = next((Said(each.period, each.period_words) for each in reversed(planned)), None)
        if own is None and mention and said:
            own = said if ahead or periods.is_prospective(self.line, mention) else Said()
        topic = made[-1].indicator if made else None
        timed = mention is not None or any(each.period and each.binds for each in self.mentions())
        stale = self.carried.stale and not timed
        role = made[-1].role if made else None
        counted = self._counted(made) or self.carried.counted
        zone = self.carried.zone or zones.speaks(self.line)
        plan = own or self.carried.plan
        return Carried(fact, plan, topic, stale, role, counted, zone=zone)

    def _counted(self, made: Sequence[Figure]) -> tuple[str, Said] | None:
        days = ((each, Said(each.period, each.period_words)) for each in made)
        of_day = ((each.indicator, on) for each, on in days if each.indicator and on.days == 1)
        return next((each for each in of_day if _counts(each[0])), None)


def _counts(indicator: str) -> bool:
    """Whether it can be of one day: a stock, or a rate."""
    entry = catalogue()[indicator]
    return entry.stock or entry.unit == "percent"
