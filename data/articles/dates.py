"""The dates that stand beside other articles' titles, in the forms news pages write them."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from babel.dates import get_month_names

from data.articles.words import plain, words
from data.model.terms import Language

LONGEST = 60  # characters of a line that holds a date alone
_WIDTHS: tuple[Literal["wide", "abbreviated"], ...] = ("wide", "abbreviated")
_USES: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")

_TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?"
_DIGITS = (
    r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})",  # 24.02.2026
    r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})",  # 2026-02-24
)
_NAMED = (
    r"(?P<d>\d{1,2})\s+(?P<m>[^\W\d_]{3,9})\.?,?\s+(?P<y>\d{4})(?:\s*(?:года|жылы?|г\.|ж\.))?",
    r"(?P<m>[^\W\d_]{3,9})\.?\s+(?P<d>\d{1,2}),?\s+(?P<y>\d{4})",  # February 24, 2026
    r"(?P<y>\d{4})\s+(?:жылғы|жылы|ж\.)\s+(?P<d>\d{1,2})\s+(?P<m>[^\W\d_]{3,9})",
)
_DIGIT = re.compile(r"\d")
_ALONE = tuple(
    re.compile(rf"\W*(?:{_TIME}\W+)?{day}(?:(?:\W+(?:(?:в|at)\s+)?|T){_TIME})?\W*")
    for day in _DIGITS + _NAMED
)
_RELATIVE = re.compile(rf"\W*(?:{_TIME}\W+)?(?P<day>[^\W\d_]+)(?:\W+(?:(?:в|at)\s+)?{_TIME})?\W*")
# Only digits, and after a title only behind a sign: «Погода на 24.02.2026» is a title.
_BEFORE = tuple(
    re.compile(rf"\W*(?:{_TIME}\W+)?{day}(?:\W+{_TIME})?\W+(?P<title>.+)") for day in _DIGITS
)
_AFTER = tuple(
    re.compile(rf"(?P<title>.+?)\s*[|•·(—–-]\s*{day}(?:\W+{_TIME})?\W*") for day in _DIGITS
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a date line says; day is None for «Сегодня, 10:15»; title: the words beside the date."""

    day: date | None
    title: str = ""


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
    """Numbers of the month names in the articles' languages, as CLDR writes them, lower case."""
    return {
        name.casefold().rstrip("."): number
        for language in Language
        for width in _WIDTHS
        for use in _USES
        for number, name in get_month_names(width, use, language.value).items()
    }


def alone(line: str) -> Dateline | None:
    """The date a line consists of: «• 24.02.2026», «10:15, 24 февраля 2026 г.»; else None."""
    if len(line) > LONGEST:
        return None
    return _dated(_ALONE, line) or _relative(line)


def beside(line: str) -> Dateline | None:
    """The date a title shares its line with: «24.02.2026 Title», «Title | 24.02.2026»."""
    return _dated(_BEFORE, line) or _dated(_AFTER, line)


def _dated(forms: tuple[re.Pattern[str], ...], line: str) -> Dateline | None:
    if not _DIGIT.search(line):
        return None
    for form in forms:
        found = form.fullmatch(line)
        day = found and _day(found)
        if found and day:
            return Dateline(day, found.groupdict().get("title") or "")
    return None


def _day(found: re.Match[str]) -> date | None:
    month = found["m"]
    number = int(month) if month.isdigit() else months().get(month.casefold())
    try:
        return date(int(found["y"]), number, int(found["d"])) if number else None
    except ValueError:  # 31.02.2026 is no date
        return None


def _relative(line: str) -> Dateline | None:
    found = _RELATIVE.fullmatch(line) if _DIGIT.search(line) else None
    return Dateline(None) if found and plain(found["day"]) in words()["days"] else None
