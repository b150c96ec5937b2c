"""What a text of unknown date says of its date."""

from dataclasses import dataclass
from datetime import date, timedelta

from data.extraction.stretches import cover, distance
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
    latest = min(_ahead(milestones), default=None)
    last = latest[0] if latest else date.max
    # «в этом году открыто 5 школ, в октябре откроется шестая»: the year is still running
    settled = [(day, each) for day, each in _behind(reading) if day <= last]
    earliest = max(settled, key=lambda found: found[0], default=None)
    return Bounds(
        published_from=earliest[0] if earliest else None,
        published_to=latest[0] if latest else None,
        from_words=_words(article, reading, earliest[1]) if earliest else None,
        to_words=latest[1] if latest else None,
    )


def _ahead(milestones: tuple[Milestone, ...]) -> list[tuple[date, str]]:
    """Last days of what lies ahead; a programme may be named after it has ended."""
    return [(each.period.end, each.quote) for each in milestones if each.event != "horizon"]


def _behind(reading: Reading) -> list[tuple[date, Figure]]:
    """First days on which a result could be known."""
    results = (each for each in reading.figures if _is_result(each))
    return [(_known(each.period), each) for each in results if each.period]


def _is_result(figure: Figure) -> bool:
    return figure.role in PAST and figure.status != Status.FORECAST


def _known(period: Period) -> date:
    """The day after a year or a month; a single day, «на 1 июля», on that day."""
    return period.end + timedelta(days=period.end > period.start)


def _words(article: Article, reading: Reading, figure: Figure) -> str:
    """The figure together with its period, if one sentence says both: «20,6% в 2023 году»."""
    near = [
        said.span
        for said in reading.periods
        if said.period == figure.period and figure.sentence.holds(said.span)
    ]
    closest = min(near, key=lambda span: distance(span, figure.span), default=figure.span)
    return cover(closest, figure.span).of(article.text)
