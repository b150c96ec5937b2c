"""A figure: a number that an article states, kept with the exact words that state it."""

from dataclasses import dataclass

from data.model.period import Period
from data.model.span import Span
from data.model.terms import Direction, Hedge, Kind, Reason, Role, Status


@dataclass(frozen=True, slots=True)
class Figure:
    """One stated number. `article.text[span.start:span.end] == quote`, always.

    value: in the canonical `unit`, unsigned; None where only a range is stated.
    low, high: the interval the words allow, same unit; None is open on that side. An exact value
        carries its rounding interval (20.6 is 20.55 to 20.65), a hedge opens or widens it.
    unit: an id of the unit catalogue; stated: number and unit as written.
    period: None if the text does not state it or cannot place it; period_words: the words that do
        ("сегодня" has words but, without the article's date, no period).
    indicator, place: ids of the catalogues, or None if not assigned.
    repeat_of: figure_id of the first statement of the same number, else None.
    rule: the rule that read it; reasons: (field, words) pairs that `explain` prints.
    """

    figure_id: str
    article_id: str
    indicator: str | None
    place: str | None
    kind: Kind
    value: float | None
    low: float | None
    high: float | None
    unit: str
    stated: str
    hedge: Hedge
    period: Period | None
    period_words: str | None
    role: Role
    status: Status
    direction: Direction | None
    quote: str
    span: Span
    sentence: Span
    repeat_of: str | None
    rule: str
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A date or period named in the text; period is None where the text alone cannot place it."""

    quote: str
    span: Span
    period: Period | None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A number in the text that is not a figure, and why."""

    quote: str
    span: Span
    value: float | None
    why: Reason


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article, ordered by position."""

    figures: tuple[Figure, ...]
    periods: tuple[PeriodMention, ...]
    not_taken: tuple[NotTaken, ...]
