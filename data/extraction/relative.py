"""Time said from the article's own day: "сегодня", "в прошлом году"."""

from datetime import date, timedelta

from data.extraction.found import Mention
from data.extraction.line import Line
from data.extraction.years import said_year
from data.model.period import Period

MONTHS = {"year": 12, "month": 1, "spoken": 0, "after year": -12}  # before the period spoken of


def read(line: Line, position: int) -> Mention | None:
    """A relative word; without the day the article was published it has no period."""
    found = line.match("relative", position)
    if not found:
        return None
    present = line.match("at_present", position)  # "[currently existing] zones"
    if present and present.end > found.end:
        return Mention(position, present.end, None, False, False)
    shown = not found.value.startswith("now")
    if found.value == "year end":
        year = said_year(line, found.end)  # "at yearend 2018"
        period = Period.of_year(year.number) if year else _closing(line, position)
        return Mention(position, year.end if year else found.end, period)
    if found.value.startswith("before"):
        size = found.value.split()[1]
        return Mention(position, found.end, resolve(f"{size} -1", line.today), back=size)
    if found.value in MONTHS:  # "за отчетный период", "год спустя": only told from another
        return Mention(position, found.end, None, back=found.value)
    return Mention(position, found.end, resolve(found.value, line.today), True, shown)


def _closing(line: Line, position: int) -> Period | None:
    """ "по итогам года": the year spoken of, else the running one; "by yearend" the other way."""
    running = line.today.year if line.today else 0
    by = "deadline" in line.at(position - 1).tags or line.low(position + 2) == "дейін"
    year = (running or line.year) if by else (line.year or running)
    return Period.of_year(year) if year else None


def resolve(meaning: str, today: date | None) -> Period | None:
    """The period a meaning names: "day -1", "year 0", "month 1", "ytd", "now", "none"."""
    unit, _, shift = meaning.partition(" ")
    if today is None or unit == "none":
        return None
    if unit == "now":
        return Period.of_day(today)
    if unit == "ytd":
        return Period(date(today.year, 1, 1), today)
    return SHIFTED[unit](today, int(shift or 0))


def same_stretch(line: Line, mention: Mention, anchor: Period | None) -> Mention:
    """ "в аналогичном периоде 2020-го", "2019 жылдың осы кезеңінде": the months just spoken of."""
    period = mention.period
    if anchor is None or not _is_same(line, mention):
        return mention
    said = line.match("relative", mention.first)
    if said and period is None and said.value == "year -1":  # of a text without a date
        return mention._replace(period=_earlier(anchor, MONTHS["year"]))
    if period is None or period != Period.of_year(period.start.year):
        return mention
    year, first, last = period.start.year, anchor.start.month, anchor.end.month
    return mention._replace(period=Period.of_months(year, first, max(first, last)))


def _is_same(line: Line, mention: Mention) -> bool:
    """Whether the words for the same part of a year stand before or after it."""
    starts = (mention.first, mention.first - 1)
    led = any(line.before("same_stretch", at) for at in starts)
    return led or line.match("same_stretch", mention.end) is not None


def anchored(mention: Mention, anchor: Period | None) -> Mention:
    """ "годом ранее" counts from the period just spoken of, if one was."""
    if mention.back is None or anchor is None:
        return mention
    return mention._replace(period=_earlier(anchor, MONTHS[mention.back]))


def year_after(period: Period) -> Period:
    """The same stretch a year later."""
    return _earlier(period, -12)


def _earlier(period: Period, months: int) -> Period:
    if period.start == period.end:
        return Period.of_day(_moved(period.start, months))
    last = _moved(period.end.replace(day=1), months)
    whole = Period.of_months(last.year, last.month, last.month)
    return Period(_moved(period.start, months), whole.end)


def _moved(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, 28) if day.day > 28 else day.day)


def _days(today: date, by: int) -> Period:
    return Period.of_day(today + timedelta(days=by))


def _years(today: date, by: int) -> Period:
    return Period.of_year(today.year + by)


def _months(today: date, by: int) -> Period:
    year, month = divmod(today.year * 12 + today.month - 1 + by, 12)
    return Period.of_months(year, month + 1, month + 1)


SHIFTED = {"day": _days, "year": _years, "month": _months}
