"""Years, months, quarters and days as they are written, placed in time."""

from data.extraction import day_spans, numbers, year_spans
from data.extraction.found import Mention
from data.extraction.in_year import Within, dated_day, past_comma, short, stretch
from data.extraction.line import Line
from data.extraction.years import Part, said_year, spoken_year
from data.model.period import Period
from data.model.terms import Language

SINCE = 6  # words from "с момента" to the year
LATE = 9  # months of a year that cannot be over in its January


def read(line: Line, position: int) -> Mention | None:
    """The date or period that begins there."""
    dated = day_spans.read(line, position) or _leading(line, position) or _placed(line, position)
    found = dated or year_spans.read(line, position)
    if found is None:
        return None
    after = line.match("edge_after", found.end)
    return _since(line, found._replace(end=after.end) if after else found)


def _since(line: Line, found: Mention) -> Mention:
    """ "since 2005", "с апреля 2022 года", "2005 жылдан бері": until the article's own day."""
    joined = any(line.match("through", at) for at in range(found.first, found.end))
    if joined or line.match("until", found.end) or not _begins(line, found) or found.period is None:
        return found
    if line.today is None:
        return found._replace(period=None)
    return found._replace(period=Period(found.period.start, max(line.today, found.period.start)))


def _begins(line: Line, found: Mention) -> bool:
    """Whether it is only when something began: "с момента создания района [в 2014 году]"."""
    if line.before("compared", found.first):
        return False  # "по сравнению с 2023 годом"
    if "since" in line.at(found.first - 1).tags or line.match("since_after", found.end):
        return True
    near = range(max(0, found.first - SINCE), found.first - 1)
    return any(line.match("since_event", at) for at in near)


def _placed(line: Line, position: int) -> Mention | None:
    """ "1 июля 2025 года", "январе-сентябре 2025 года", "II квартал": the year may be missing."""
    within = stretch(line, position)
    if within is None:
        return None
    own = said_year(line, past_comma(line, within.end))
    said = own or Part(spoken_year(line, within.last), within.end)
    return Mention(position, said.end, _over(line, within.place(said.number), within))


def _over(line: Line, period: Period | None, within: Within) -> Period | None:
    """ "11 months of this year" in a text of the first of January are those of the year before."""
    whole = within.first == 1 and within.last >= LATE and within.days is None
    begun = period is not None and line.today is not None and period.start.year == line.today.year
    if not (whole and begun and line.today and line.today.month <= 1):
        return period
    return within.place(line.today.year - 1)


def _leading(line: Line, position: int) -> Mention | None:
    """ "2025 жылғы 1 шілде": in Kazakh the year stands first."""
    if line.lexicon.language is Language.RU:
        return None
    said = said_year(line, position)
    if line.lexicon.language is Language.EN:  # "2019-Q1", "2019 H2"
        within = short(line, said.end + (line.low(said.end) == "-")) if said else None
    else:
        within = _within_year(line, said.end) if said and said.worded else None
    return Mention(position, within.end, within.place(said.number)) if said and within else None


def _within_year(line: Line, position: int) -> Within | None:
    """ "[2025 жылдың] тоғыз айында", "[2025 жылғы] 1 шілде"."""
    first = line.match("lately", position)
    count = numbers.plain(line, first.end if first and first.value == "first" else position)
    word = count and line.match("times_of_year", numbers.ending(line, count.end))
    if count and word and 1 <= (count.value or 0) <= 12:
        return Within(1, int(count.value or 0), word.end)
    return stretch(line, position)


def weekday(line: Line, position: int) -> Mention | None:
    """ "в среду, 5 июня": one mention; alone it cannot be placed."""
    found = line.match("weekday", position)
    if not found:
        return None
    after = found.end + (line.low(found.end) == ",")
    dated = dated_day(line, after)
    placed = _placed(line, after) if dated else None
    return placed._replace(first=position) if placed else Mention(position, found.end, None, False)
