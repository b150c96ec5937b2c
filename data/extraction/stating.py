"""One figure of a sentence, with the reason for every field."""

from dataclasses import dataclass
from typing import NamedTuple

from data.extraction import (
    clues,
    comparing,
    growing,
    hedges,
    indicators,
    intervals,
    periods,
    places,
    placing,
    roles,
    timing,
)
from data.extraction.carried import AHEAD
from data.extraction.clauses import Clauses
from data.extraction.found import Mention, Quantity
from data.extraction.pairing import Spot
from data.extraction.scene import Scene
from data.extraction.surroundings import Setting
from data.extraction.verbs import Positions
from data.model.figure import Figure
from data.model.indicators import indicators as catalogue
from data.model.period import Period
from data.model.terms import Kind, Role, Status

REGIONAL = places.SHARES_OF_COUNTRY | {"grp_growth", "grp_per_capita"}
SIGNS = frozenset({"+", "-"})
NATURAL = frozenset({"population"})
TOLD = frozenset({"past", "did", "up", "down"})


class Bound(NamedTuple):
    """A number, the rule that read it, its own period if it has one, its role."""

    quantity: Quantity
    rule: str
    mention: Mention | None
    said: roles.Said


@dataclass(frozen=True, slots=True)
class Context:
    """What is asked for every number of a sentence.

    named: the places, but not those of "1,4 млрд долларов [США]"; paired: those told in the order
    of the numbers, by where these begin.
    """

    scene: Scene
    parts: Clauses
    clues: list[clues.Clue]
    named: list[tuple[int, str]]
    cues: Positions
    paired: dict[int, Spot]

    def figure(self, bound: Bound) -> Figure:
        """One figure with the reason for every field."""
        here, quantity, said = self.scene.line, bound.quantity, bound.said
        limit = hedges.read(here, quantity)
        chosen = self._indicator(quantity, growing=said.direction is not None)
        place, at = self._place(quantity, chosen)
        if chosen and place == places.COUNTRY and chosen.indicator in REGIONAL:
            chosen = None  # the country's own growth is that of its GDP
        about = chosen and chosen.indicator
        time = timing.of(self.scene, quantity, bound.mention, (said.role, about))
        role = self._dated(said.role, time.period, bound.mention)
        if role is Role.TARGET and about in NATURAL:
            role = Role.PLAN  # how many people will live there is foreseen
        low, high = intervals.bounds(quantity, limit.hedge)
        signed = here.low(quantity.first) in SIGNS and quantity.end > quantity.amount.end
        first = quantity.amount.first if signed else quantity.first  # "(+[12 %])"
        span = here.span_of(first, quantity.end)
        reasons = (
            ("hedge", limit.words),
            ("period", time.words or ""),
            ("role", said.words),
            ("place", self._written(at)),
            ("indicator", chosen.words if chosen else ""),
        )
        return Figure(
            figure_id="",
            article_id=self.scene.article.article_id,
            indicator=chosen.indicator if chosen else None,
            place=place,
            kind=quantity.kind,
            value=intervals.value(quantity),
            low=low,
            high=high,
            unit=_unit(quantity, chosen),
            stated=span.of(here.text),
            hedge=limit.hedge,
            period=time.period,
            period_words=time.words,
            role=role,
            status=Status.FORECAST if role in AHEAD else Status.NORMAL,
            direction=said.direction,
            quote=span.of(here.text),
            span=span,
            sentence=here.span,
            repeat_of=None,
            rule=bound.rule,
            reasons=tuple((field, words) for field, words in reasons if words),
        )

    def role(self, quantity: Quantity, mention: Mention | None) -> roles.Said:
        """A state, a growth, a plan or an aim, as the verbs around it say."""
        line, own = self.scene.line, self._part(quantity)
        deadline = mention is not None and comparing.is_deadline(line, mention)
        words = {
            section: [at for at in found if self.parts.numbers[at] == own]
            for section, found in self.cues.items()
        }
        until = mention is not None and periods.is_end(line, mention)
        said = roles.read(line, quantity, words, deadline, until)
        return self._taken_up(said) if not said.words else said

    def _taken_up(self, said: roles.Said) -> roles.Said:
        """ "Построят 2,4 млн м². [Это] 21 608 квартир", "[На] школы – 5 млрд": the same plan."""
        line, before = self.scene.line, self.scene.carried.role
        verbs = (at for section in TOLD for at in line.where(section, line.own))
        told = any(not line.match("amounts", at) for at in verbs)  # "это [составляет] четверть"
        more = line.match("allotted", line.own) and not self.scene.carried.opening
        taken = line.match("this", line.own) or more or line.own > 0  # an item of a plan's list
        again = taken and before in AHEAD and not told
        return said._replace(role=Role.PLAN) if again else said

    def _part(self, quantity: Quantity) -> int:
        """Its part of the sentence; "(на 7,7 %)", "рост: цены (8 %)" are of what opens before."""
        own = self.parts.numbers[quantity.first]
        opened = self.parts.opened.get(own, -1)
        led = opened == quantity.first - 2 and "growth" in self.scene.line.at(opened + 1).tags
        closed = self.scene.line.low(quantity.end) == ")" and quantity.kind is not Kind.PERCENT
        named = closed or growing.is_named(self.scene.line, quantity.first)
        alone = opened == quantity.first - 1 and named
        return self.parts.numbers[opened - 1] if (led or alone) and opened > 0 else own

    def _indicator(self, quantity: Quantity, *, growing: bool) -> indicators.Choice | None:
        around = Setting(self.scene.line, self.parts, quantity, self.scene.quantities())
        return indicators.choose(around, self.clues, growing)

    def _place(
        self, quantity: Quantity, chosen: indicators.Choice | None
    ) -> tuple[str | None, int]:
        """The place and the word that names it; the article's own, and -1, where none does."""
        line, others, spot = self.scene.line, self.scene.quantities(), self.scene.spot
        named = placing.reaching(line, quantity, others, self._counting(quantity, chosen))
        if own := self.paired.get(quantity.first):
            return own.place, own.first
        place, at = placing.bind(line, quantity, named, spot, (self.scene.region, self.scene.town))
        return (place, at) if at >= 0 else (spot, at)

    def _counting(
        self, quantity: Quantity, chosen: indicators.Choice | None
    ) -> list[tuple[int, str]]:
        """The places that count: a share "экономики страны" is not the country's own figure."""
        share = quantity.kind in (Kind.PERCENT, Kind.RATIO) and self.scene.city
        if not chosen or not share or chosen.indicator not in places.SHARES_OF_COUNTRY:
            return self.named
        return [(at, place) for at, place in self.named if place != places.COUNTRY]

    def _dated(self, role: Role, period: Period | None, mention: Mention | None) -> Role:
        """What is still to come is a plan, whatever the tense."""
        today = self.scene.line.today
        near = mention and self.scene.line.match("lately", mention.first)
        coming = near is not None and near.value == "ahead"  # "в ближайшие пять лет"
        ahead = today is not None and period is not None and period.start > today
        return Role.PLAN if (ahead or coming) and role is not Role.TARGET else role

    def _written(self, at: int) -> str:
        if at < 0:
            return ""
        token = self.scene.line.tokens[at]
        return self.scene.line.text[token.start : token.end]


def _unit(quantity: Quantity, chosen: indicators.Choice | None) -> str:
    """ "туристов – 2,4 млн": a bare count counts what its indicator counts."""
    bare = quantity.unit == "units" and quantity.end == quantity.amount.end
    own = catalogue()[chosen.indicator].unit if chosen else quantity.unit
    return "persons" if bare and own == "persons" else quantity.unit
