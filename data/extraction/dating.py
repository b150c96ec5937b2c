"""What a text of unknown date says of its date."""

from dataclasses import dataclass
from datetime import date, timedelta

from data.extraction.stretches import cover, distance, within
from data.model.article import Article
from data.model.context import Milestone
from data.model.figure import Figure, Reading
from data.model.period import Period
from data.model.terms import Role, Status

PAST = frozenset({Role.ACTUAL, Role.CHANGE})


@dataclass(frozen=True, slots=True)
class Bounds:
    """The article appeared from `published_from` to `published_to`, both days included.

    None is open; from_words, to_words: the article's words that say so.
    """

    published_from: date | None = None
    published_to: date | None = None
    from_words: str | None = None
    to_words: str | None = None


def bounds(article: Article, reading: Reading, milestones: tuple[Milestone, ...]) -> Bounds:
    """The bounds the text sets; none where the date is known."""
    if article.published:
        return Bounds()
    last, to_words = min(_ahead(milestones), default=(None, None))
    known = min(last or date.max, article.collected or date.max)
    first, from_words = min(_behind(article, reading, known), key=_latest, default=(None, None))
    return Bounds(first, last, from_words, to_words)


def _latest(result: tuple[date, str]) -> tuple[int, int]:
    """The latest result first, and of those the one said in the fewest words."""
    day, words = result
    return -day.toordinal(), len(words)


def _ahead(milestones: tuple[Milestone, ...]) -> list[tuple[date, str]]:
    """Last days of what lies ahead; a programme may be named after it has ended."""
    return [(each.period.end, each.quote) for each in milestones if each.event != "horizon"]


def _behind(article: Article, reading: Reading, known: date) -> list[tuple[date, str]]:
    """First days on which each result could be known, and its words.

    None after `known`: «в этом году открыто 5 школ, в октябре откроется шестая» is said of a year
    still running, and a text collected in 2026 tells no results of 2030.
    """
    results = [each for each in reading.figures if _is_result(each)]
    days = [(_known(each.period), each) for each in results if each.period]
    return [(day, _words(article, reading, each)) for day, each in days if day <= known]


def _is_result(figure: Figure) -> bool:
    return figure.role in PAST and figure.status != Status.FORECAST


def _known(period: Period) -> date:
    """The day after a year or a month; a single day, «на 1 июля», on that day."""
    return period.end + timedelta(days=period.end > period.start)


def _words(article: Article, reading: Reading, figure: Figure) -> str:
    """The figure together with its period, if one sentence says both: «20,6% в 2023 году»."""
    said = within(figure.sentence, reading.periods)
    near = [each.span for each in said if each.period == figure.period]
    closest = min(near, key=lambda span: distance(span, figure.span), default=figure.span)
    return cover(closest, figure.span).of(article.text)
