"""What an article sets for a time: how far a programme reaches, when something opens or starts."""

from collections import Counter
from dataclasses import dataclass, replace

from data.extraction import topics
from data.extraction.happenings import dated, happening
from data.extraction.horizons import horizon, last_year
from data.extraction.sentences import sentences
from data.extraction.stretches import cover, distance
from data.model.article import Article
from data.model.context import Mention, Milestone
from data.model.figure import PeriodMention
from data.model.period import Period
from data.model.span import Span
from data.model.topics import events
from data.model.topics import topics as catalogue

HORIZON, PROGRAMME, POLICY = "horizon", "development_programme", "policy"


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence, the periods placed in it and the topics it names."""

    article: Article
    sentence: Span
    periods: tuple[PeriodMention, ...]
    named: tuple[Mention, ...]

    def milestone(self, event: str, topic: str | None, period: Period, span: Span) -> Milestone:
        """A milestone of this sentence, its id still without a number."""
        owner = self.article.article_id
        name = f"{owner}-{event}-{period.label}"
        quote = span.of(self.article.text)
        return Milestone(name, owner, event, topic, period, quote, span, self.sentence)


def milestones(article: Article, periods: tuple[PeriodMention, ...]) -> tuple[Milestone, ...]:
    """In order of position; a milestone said twice is kept where it is said first.

    periods: those read from the article; where the period is None there is nothing to set.
    """
    found = [
        milestone
        for setting in _settings(article, periods)
        for milestone in sorted(_read(setting), key=lambda milestone: milestone.span)
    ]
    firsts = {(each.event, each.topic, each.period): each for each in reversed(found)}
    return _numbered([each for each in found if each in firsts.values()])


def _settings(article: Article, periods: tuple[PeriodMention, ...]) -> list[Setting]:
    placed = [said for said in periods if said.period]
    if not placed:
        return []
    mentions = topics.mentions(article)
    found = []
    for sentence in sentences(article):
        inside = tuple(said for said in placed if sentence.holds(said.span))
        named = tuple(said for said in mentions if said.sentence == sentence)
        found += [Setting(article, sentence, inside, named)] if inside else []
    return found


def _read(setting: Setting) -> list[Milestone]:
    """Horizons first: «в рамках программы до 2025 года откроется …» opens at no time."""
    horizons = _horizons(setting)
    taken = {milestone.span for milestone in horizons}
    free = [said for said in setting.periods if not any(said.span.meets(span) for span in taken)]
    return horizons + _happenings(replace(setting, periods=tuple(free)))


def _horizons(setting: Setting) -> list[Milestone]:
    found = []
    for said in setting.periods:
        spans = horizon(setting.article, setting.sentence, said)
        if spans and said.period:
            topic = _of_programme(setting.named, cover(*spans))
            found.append(setting.milestone(HORIZON, topic, last_year(said.period), spans[0]))
    return found


def _happenings(setting: Setting) -> list[Milestone]:
    """One event a period: «состоится открытие» is an opening, not a gathering as well."""
    found: dict[Span, Milestone] = {}
    for event in events():
        if event == HORIZON:
            continue
        for said, words in happening(setting.article, event, setting.sentence, setting.periods):
            if said.period:
                span = cover(dated(setting.article, setting.sentence, said), words)
                topic = _nearest(setting.named, words)
                found.setdefault(said.span, setting.milestone(event, topic, said.period, span))
    return list(found.values())


def _of_programme(named: tuple[Mention, ...], programme: Span) -> str | None:
    """«Стратегия развития туризма до 2030 года» is about tourism, else it is the programme's."""
    within = [said.topic for said in named if programme.holds(said.span)]
    concrete = [topic for topic in within if catalogue()[topic].group != POLICY]
    general = [PROGRAMME] if any(said.topic == PROGRAMME for said in named) else []
    return next(iter([*concrete, *general]), None)


def _nearest(named: tuple[Mention, ...], words: Span) -> str | None:
    """What opens is a project rather than the policy it serves: «для поддержки инвесторов»."""
    ranked = sorted(
        (catalogue()[said.topic].group == POLICY, distance(said.span, words), said.topic)
        for said in named
    )
    return ranked[0][2] if ranked else None


def _numbered(found: list[Milestone]) -> tuple[Milestone, ...]:
    """Two openings in one month are told apart by their order."""
    seen: Counter[str] = Counter()
    numbered = []
    for milestone in found:
        name = milestone.milestone_id
        seen[name] += 1
        told_apart = name if seen[name] == 1 else f"{name}-{seen[name]}"
        numbered.append(replace(milestone, milestone_id=told_apart))
    return tuple(numbered)
