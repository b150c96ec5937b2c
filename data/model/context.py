"""What an article says around its figures: passages, mentions of topics, milestones, partners."""

from dataclasses import dataclass

from data.model.period import Period
from data.model.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of the article's own text and the topics it names."""

    passage_id: str
    article_id: str
    span: Span
    text: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name a topic."""

    article_id: str
    topic: str
    quote: str
    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something the article sets for a time: the horizon of a programme, an opening.

    event: an id of the events in topics.toml (horizon, opening, ...); topic: what it is about.
    """

    milestone_id: str
    article_id: str
    event: str
    topic: str | None
    period: Period
    quote: str
    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class Partner:
    """A country whose consul took part; country is ISO 3166-1 alpha-2, rank general or honorary."""

    article_id: str
    country: str
    rank: str
    quote: str
    span: Span
    sentence: Span
