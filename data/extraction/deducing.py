"""The year after the one compared with: "вырос на 5 % по сравнению с 2022 годом"."""

import re
from datetime import date

from data.extraction import relative
from data.extraction.carried import YEAR, Said
from data.extraction.comparing import compares
from data.extraction.found import Mention
from data.extraction.line import Line
from data.extraction.scene import said_of
from data.model.period import Period

DIGIT = re.compile("[0-9]{4}")
WAYS = frozenset({"up", "down"})


def after_base(line: Line, mentions: list[Mention], told: Period | None) -> Said:
    """The year after the one that a growth is counted from; empty if a later time was told.

    Only where that year is the article's own or the one before: else what it is stays unknown.
    """
    base = _base(line, mentions)
    if base.period is None or base.days > YEAR or base.days == 1 or not line.says(WAYS):
        return Said()
    later = relative.year_after(base.period)
    known = told is not None and told.end > base.period.end
    return Said() if known or not _is_just_over(later, line.today) else Said(later, base.words)


def _base(line: Line, mentions: list[Mention]) -> Said:
    """The first period held against that is said in digits."""
    held = (each for each in mentions if compares(line, each))
    said = (said_of(line, each) for each in held)
    return next((each for each in said if DIGIT.search(each.words or "")), Said())


def _is_just_over(period: Period, today: date | None) -> bool:
    return today is not None and period.end < today and period.end.year >= today.year - 1
