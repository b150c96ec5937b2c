"""The period that a sentence sets for those after it, and what it is a period of."""

from data.extraction import asides
from data.extraction.carried import Said
from data.extraction.clauses import clauses as clauses_of
from data.extraction.comparing import compares, contrasts, is_deadline
from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.period import Period

COUNTED = frozenset({"digits", "cardinal"})
EARLIER = frozenset({"year", "month"})  # "a year before": said by the way


def governing(line: Line, mentions: list[Mention]) -> Mention | None:
    """The period a sentence sets for those after it: its first, outside brackets and quotes."""
    if not mentions:
        return None
    parts = clauses_of(line)
    free = (m for m in mentions if m.binds and not compares(line, m) and _lasts(line, m))
    free = (m for m in free if m.back not in EARLIER and not _is_past(line, m, mentions))
    free = (m for m in free if not contrasts(line, m) and asides.of(line, m) is None)
    outer = (m for m in free if not parts.quoted[m.first] and not parts.bracketed(m.first))
    found = [m for m in outer if not is_deadline(line, m)]
    return next((m for m in found[1:] if _narrows(found[0], m)), found[0]) if found else None


def _is_past(line: Line, mention: Mention, mentions: list[Mention]) -> bool:
    """ "[в 1991 году] 400 тысяч, сейчас – больше миллиона": what is told on is of today."""
    period, today = mention.period, line.today
    if period is None or today is None or period.end.year >= today.year - 1:
        return False
    later = (each for each in mentions if each.first >= mention.end and not each.shown)
    return any(each.period == Period.of_day(today) for each in later)


def _narrows(first: Mention, later: Mention) -> bool:
    """ "в 2025 году …: [за девять месяцев] …": the part of it that is reported on."""
    whole, part = first.period, later.period
    if whole is None or part is None or whole == part:
        return False
    return whole.start <= part.start and part.end <= whole.end and Said(part).reports


def is_ahead(line: Line, mention: Mention) -> bool:
    """ "в ближайшие пять лет": no time of what is a fact."""
    period, today = mention.period, line.today
    return period is not None and today is not None and period.start > today


def is_unknown(line: Line, mention: Mention) -> bool:
    """ "за последние три года" in a text without a date: another time, and nobody knows which."""
    lately = line.match("lately", mention.first)
    counted = any(COUNTED & line.at(at).tags for at in range(mention.first, mention.end))
    unknown = mention.binds and mention.period is None and line.today is None
    return unknown and lately is not None and lately.value == "back" and counted


def is_prospective(line: Line, mention: Mention) -> bool:
    """ "бюджет [на] 2023 год": what is set for a time."""
    after = line.match("prospective_after", mention.end)
    return after is not None or "prospective" in line.at(mention.first - 1).tags


def starts(line: Line, mention: Mention) -> bool:
    """ "from 2022 to 2024", "с 2022 по 2024 год": years told apart, not "в 2022-2024 годах".

    Nor "с 2022 года", which goes on until the article's day.
    """
    period = mention.period
    if period is None or period.start.year == period.end.year or period.end == line.today:
        return False
    return bool({mention.first, mention.first - 1} & _leaving(line, mention))


def _leaving(line: Line, mention: Mention) -> set[int]:
    near = range(max(0, mention.first - 1), mention.end)
    return {at for at in near if "leaves" in line.tokens[at].tags}


def _lasts(line: Line, mention: Mention) -> bool:
    """Whether what follows can be about it: a day on which something is said or done passes."""
    period = mention.period
    stated = "as_of" in line.at(mention.first - 1).tags or line.match("as_of_after", mention.end)
    return period is not None and (period.start < period.end or bool(stated))
