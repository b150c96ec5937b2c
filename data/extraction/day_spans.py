"""From one day to another: "с 1 июня по 23 июля 2023 года", "1 маусым мен 23 шілде аралығында"."""

from data.extraction.found import Mention
from data.extraction.in_year import Within, dated_day, past_comma
from data.extraction.line import Line
from data.extraction.years import said_year, spoken_year
from data.model.period import Period
from data.model.terms import Language

BETWEEN = frozenset({"между", "between"})
BETWEEN_AFTER = "аралы"  # «аралығында»


def read(line: Line, position: int) -> Mention | None:
    """Two days of one stretch of time; without a year that is known it has no period."""
    leading = said_year(line, position) if line.lexicon.language is Language.KK else None
    first = dated_day(line, leading.end if leading and leading.worded else position)
    early = leading or (said_year(line, past_comma(line, first.end)) if first else None)
    end = max(early.end if early else 0, first.end if first else position)
    joined = line.match("through", end) if first else None
    second = dated_day(line, joined.end) if joined else None
    if first is None or second is None:
        return None
    late = said_year(line, past_comma(line, second.end))
    closed = late.end if late else second.end
    if not _spans(line, position, end, closed):
        return None
    crossing = first.first > second.first
    told = early.number + crossing if early else spoken_year(line, second.last)
    last = late.number if late else told
    begun = early.number if early else last - crossing
    return Mention(position, closed, _from(begun, first, last, second))


def _from(begun: int, first: Within, last: int, second: Within) -> Period | None:
    start, end = first.place(begun), second.place(last)
    if start is None or end is None or end.end < start.start:
        return None
    return Period(start.start, end.end)


def _spans(line: Line, position: int, joint: int, end: int) -> bool:
    """ "22 мая и 5 июня" are two days, "между 22 мая и 5 июня" is one time."""
    opened = line.low(position - 1) in BETWEEN or line.low(end).startswith(BETWEEN_AFTER)
    return opened or "and" not in line.at(joint).tags
