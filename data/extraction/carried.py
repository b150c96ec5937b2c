"""The time that the sentences before have set, and which numbers it is still the time of."""

from datetime import date
from typing import NamedTuple

from data.model.period import Period
from data.model.terms import Kind, Role

AHEAD = frozenset({Role.PLAN, Role.TARGET})
MEASURED = frozenset({Kind.PERCENT, Kind.MONEY, Kind.RATIO})
LASTING = frozenset({Kind.LENGTH, Kind.POWER})  # just there, if not made
MONTH, YEAR = 31, 366  # days at most


class Said(NamedTuple):
    """A period and the words that say it."""

    period: Period | None = None
    words: str | None = None

    @property
    def days(self) -> int:
        """How long it is; 0 if it is not known."""
        return (self.period.end - self.period.start).days + 1 if self.period else 0

    @property
    def reports(self) -> bool:
        """A quarter, nine months, a year so far: what a text that reports on it is all about."""
        return MONTH < self.days < YEAR - 1

    @property
    def bare(self) -> bool:
        """A day or several years: they hold for the number that they are said of alone."""
        return self.days == 1 or self.days > YEAR

    def follows(self, other: "Said") -> bool:
        """ "2025 [...]. A year before, in 2024 [...]": the other is over before it begins."""
        if self.period is None or other.period is None or self.bare:
            return False
        return other.period.end < self.period.start


class Carried(NamedTuple):
    """What facts, and what plans, are about until a sentence says another time.

    topic: the indicator of the last figure of the sentence before, role: its role; stale: whether
    another paragraph has begun since: a sum or a rate is still of that time, a thing counted is
    just there. counted: an indicator, and the day on which it was counted last; opening: whether no
    sentence of the paragraph has been read yet; zone: whether an industrial zone is spoken of.
    """

    fact: Said = Said()
    plan: Said = Said()
    topic: str | None = None
    stale: bool = False
    role: Role | None = None
    counted: tuple[str, Said] | None = None
    opening: bool = False
    zone: bool = False

    def on_the_day(self, indicator: str | None) -> Said | None:
        """The day of the last count of the same: "на 1 октября [...]. В Астане – 1,6 млн"."""
        return self.counted[1] if self.counted and self.counted[0] == indicator else None

    @property
    def year(self) -> int:
        """The year spoken of last; 0 if none was, or several at once."""
        said = self.fact.period
        return said.start.year if said and said.start.year == said.end.year else 0

    def time(self, role: Role, kind: Kind, happened: bool, today: date | None) -> Said:
        """The time of a number whose sentence says none; happened: it says what was done."""
        if role in AHEAD:
            return self._planned(kind, today)
        holds = self._is_of(kind, happened) if role is Role.ACTUAL else not self.fact.bare
        return self.fact if holds else Said()

    def _is_of(self, kind: Kind, happened: bool) -> bool:
        """Whether a state that is told without its time is of the time told before it."""
        if kind in LASTING and not happened:
            return False
        if not self.stale:
            long = self.fact.days > MONTH or happened
            return long and self.fact.days <= YEAR
        done = happened and kind in MEASURED and not self.fact.bare
        return self.fact.reports or done

    def _planned(self, kind: Kind, today: date | None) -> Said:
        """A plan is of the time of the plan before it, or of a time spoken of that is not over."""
        if self.stale and kind not in MEASURED:
            return Said()
        fact = self.fact
        lasts = fact.period is not None and today is not None and fact.period.end > today
        chosen = fact if lasts and not self.plan.period else self.plan
        return Said() if chosen.days > YEAR else chosen
