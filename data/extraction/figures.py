"""A number in its sentence becomes a figure: hedge, period, role, place, indicator are bound."""

from dataclasses import dataclass

from data.extraction import coordinate, fractions, hedges, indicators, periods, places, roles
from data.extraction.clauses import Clauses, clauses
from data.extraction.found import Found, Mention, Quantity, Refusal
from data.extraction.lexicon import Lexicon
from data.extraction.line import Line, line
from data.model.article import Article
from data.model.figure import Figure
from data.model.indicators import indicators as catalogue
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Hedge, Kind, Role, Status

LEAD = 400  # characters in which an article says where it plays


Said = tuple[Period | None, str | None]  # a period and the words that say it
NEVER: Said = (None, None)


def said_of(line: Line, mention: Mention) -> Said:
    """A mention's period and its words."""
    return mention.period, line.span_of(mention.first, mention.end).of(line.text)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence and what the rules found in it; city, carried: where and when it plays."""

    article: Article
    line: Line
    found: tuple[tuple[str, Found], ...]
    city: str | None
    carried: Said

    def mentions(self) -> list[Mention]:
        """Its periods."""
        return [each for _, each in self.found if isinstance(each, Mention)]

    def leaves(self) -> Said:
        """What it sets the time to for the sentences after it."""
        mention = periods.governing(self.line, self.mentions())
        return said_of(self.line, mention) if mention else self.carried

    def refusals(self) -> list[Refusal]:
        """Its numbers that are not figures."""
        return [each for _, each in self.found if isinstance(each, Refusal)]

    def quantities(self) -> list[Quantity]:
        """Its numbers."""
        return [each for _, each in self.found if isinstance(each, Quantity)]


def home(article: Article, words: Lexicon) -> str | None:
    """The article's place: stated, else the first city its title and lead name."""
    if article.place or not article.own_spans():
        return article.place
    start = article.own_spans()[0].start
    lead = line(article.text, Span(start, min(start + LEAD, len(article.text))), words)
    said = [place for _, place in places.named(lead) if place != places.HOME]
    cities = [place for place in said if place != places.COUNTRY]
    return next(iter(cities or said), None)


def figures(scene: Scene) -> list[Figure]:
    """The figures of one sentence, still without ids of their own."""
    if not scene.quantities():
        return []
    parts = clauses(scene.line)
    clues = indicators.clues(scene.line)
    said = places.named(scene.line)
    context = Context(scene, parts, clues, said, roles.positions(scene.line))
    named = [(name, each) for name, each in scene.found if isinstance(each, Quantity)]
    made = [(each, context.figure(name, each)) for name, each in named]
    return coordinate.alike(scene.line, made, scene.mentions())


@dataclass(frozen=True, slots=True)
class Context:
    """What is asked for every number of a sentence."""

    scene: Scene
    parts: Clauses
    clues: list[indicators.Clue]
    said: list[tuple[int, str]]
    cues: roles.Positions

    def figure(self, rule: str, quantity: Quantity) -> Figure:
        """One figure with the reason for every field."""
        here = self.scene.line
        limit = hedges.read(here, quantity)
        mention = self._mention(quantity)
        deadline = mention is not None and periods.is_deadline(here, mention)
        own = self.parts.numbers[quantity.first]
        words = {
            section: [at for at in found if self.parts.numbers[at] == own]
            for section, found in self.cues.items()
        }
        said = roles.read(here, quantity, words, deadline)
        growing = said.direction is not None
        others = self.scene.quantities()
        surroundings = indicators.Place(here, self.parts, quantity, others)
        chosen = indicators.choose(surroundings, self.clues, growing)
        named = self._places(quantity, chosen)
        place, at = places.bind(
            quantity, places.reaching(here, quantity, others, named), self.scene.city
        )
        span = here.span_of(quantity.first, quantity.end)
        period, period_words = self._period(mention) if mention else self._carried(said.role)
        said = said._replace(role=self._dated(said.role, period))
        reasons = (
            ("hedge", limit.words),
            ("period", period_words or ""),
            ("role", said.words),
            ("place", self._written(at)),
            ("indicator", chosen.words if chosen else ""),
        )
        low, high = bounds(quantity, limit.hedge)
        return Figure(
            figure_id="",
            article_id=self.scene.article.article_id,
            indicator=chosen.indicator if chosen else None,
            place=place if at >= 0 else self.scene.city,
            kind=quantity.kind,
            value=value(quantity),
            low=low,
            high=high,
            unit=self._unit(quantity, chosen),
            stated=span.of(here.text),
            hedge=limit.hedge,
            period=period,
            period_words=period_words,
            role=said.role,
            status=Status.FORECAST if said.role in (Role.PLAN, Role.TARGET) else Status.NORMAL,
            direction=said.direction,
            quote=span.of(here.text),
            span=span,
            sentence=here.span,
            repeat_of=None,
            rule=rule,
            reasons=tuple((field, words) for field, words in reasons if words),
        )

    def _unit(self, quantity: Quantity, chosen: indicators.Choice | None) -> str:
        """ "туристов – 2,4 млн": a bare count counts what its indicator counts."""
        bare = quantity.unit == "units" and quantity.end == quantity.amount.end
        own = catalogue()[chosen.indicator].unit if chosen else quantity.unit
        return "persons" if bare and own == "persons" else quantity.unit

    def _mention(self, quantity: Quantity) -> Mention | None:
        scene = self.scene
        if "leaves" in scene.line.at(quantity.first - 1).tags:  # "с 56 % до 45 % к 2028 году"
            mentions = [m for m in scene.mentions() if not periods.is_deadline(scene.line, m)]
        else:
            mentions = scene.mentions()
        return periods.bind(scene.line, self.parts, quantity, scene.quantities(), mentions)

    def _places(
        self, quantity: Quantity, chosen: indicators.Choice | None
    ) -> list[tuple[int, str]]:
        """The places that count: a share "экономики страны" is not the country's own figure."""
        share = quantity.kind in (Kind.PERCENT, Kind.RATIO) and self.scene.city
        inside = range(quantity.first, quantity.end)  # "1,4 млрд долларов [США]"
        said = [(at, place) for at, place in self.said if at not in inside]
        if not chosen or not share or chosen.indicator not in places.SHARES_OF_COUNTRY:
            return said
        return [(at, place) for at, place in said if place != places.COUNTRY]

    def _carried(self, role: Role) -> Said:
        """What the sentences before have set the time to; a plan does not inherit the past."""
        return NEVER if role in (Role.PLAN, Role.TARGET) else self.scene.carried

    def _dated(self, role: Role, period: Period | None) -> Role:
        """What is still to come is a plan, whatever the tense."""
        today = self.scene.line.today
        ahead = today is not None and period is not None and period.start > today
        return Role.PLAN if ahead and role is not Role.TARGET else role

    def _period(self, mention: Mention) -> Said:
        return said_of(self.scene.line, mention)

    def _written(self, at: int) -> str:
        if at < 0:
            return ""
        token = self.scene.line.tokens[at]
        return self.scene.line.text[token.start : token.end]


def value(quantity: Quantity) -> float | None:
    """The number in its canonical unit; a range has none."""
    stated = quantity.amount.value
    return None if stated is None else tidy(stated * quantity.times)


def bounds(quantity: Quantity, hedge: Hedge) -> hedges.Bounds:
    """The interval of a number: its range, everyday fraction or rounding, opened by its hedge."""
    amount = quantity.amount
    if amount.value is None:
        return tidy((amount.low or 0) * quantity.times), tidy((amount.high or 0) * quantity.times)
    if amount.form == "fraction":
        exact = fractions.interval(amount.value)
    else:
        exact = amount.value - amount.step / 2, amount.value + amount.step / 2
    low, high = hedges.interval(hedge, amount.value, exact)
    return (
        None if low is None else tidy(low * quantity.times),
        None if high is None else tidy(high * quantity.times),
    )


def tidy(number: float) -> float:
    """Without the dust of binary fractions: 20.6 - 0.05 is 20.55."""
    return float(f"{number:.12g}")
