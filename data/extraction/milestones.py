"""What an article sets for a time: how far a programme reaches, when something opens or starts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from data.extraction import topics
from data.extraction.happenings import dated, happening
from data.extraction.horizons import horizon, last_year
from data.extraction.sentences import sentences
from data.extraction.stretches import cover, distance, within
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

    periods: those read from the article, ordered; one that is None sets nothing.
    """
    firsts: dict[tuple[str, str | None, Period], Milestone] = {}
    for setting in _settings(article, [said for said in periods if said.period]):
        for each in sorted(_read(setting), key=lambda milestone: milestone.span):
            firsts.setdefault((each.event, each.topic, each.period), each)
    return _numbered(firsts.values())


def _settings(article: Article, placed: list[PeriodMention]) -> Iterator[Setting]:
    """The sentences that name a time."""
    named: defaultdict[Span, list[Mention]] = defaultdict(list)
    for mention in topics.mentions(article) if placed else ():
        named[mention.sentence].append(mention)
    for sentence in sentences(article) if placed else ():
        if inside := within(sentence, placed):
            yield Setting(article, sentence, tuple(inside), tuple(named[sentence]))


def _read(setting: Setting) -> list[Milestone]:
    """Horizons first: «в рамках программы до 2025 года откроется …» opens at no time."""
    horizons = _horizons(setting)
    free = tuple(said for said in setting.periods if said not in horizons)
    return [*horizons.values(), *_happenings(replace(setting, periods=free))]


def _horizons(setting: Setting) -> dict[PeriodMention, Milestone]:
    found = {}
    for said in setting.periods:
        spans = horizon(setting.article, setting.sentence, said)
        if spans and said.period:
            topic = _of_programme(setting.named, cover(*spans))
            found[said] = setting.milestone(HORIZON, topic, last_year(said.period), spans[0])
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
    """«Стратегия развития туризма до 2029 года» is about tourism, as a "tourism strategy" is."""
    reach = programme.end - programme.start + 1  # the word right before it
    within = [said.topic for said in named if 0 <= programme.end - said.span.end <= reach]
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


def _numbered(found: Iterable[Milestone]) -> tuple[Milestone, ...]:
    """Two openings in one month are told apart by their order."""
    seen: Counter[str] = Counter()
    numbered = []
    for milestone in found:
        name = milestone.milestone_id
        seen[name] += 1
        told_apart = name if seen[name] == 1 else f"{name}-{seen[name]}"
        numbered.append(replace(milestone, milestone_id=told_apart))
    return tuple(numbered)
