"""Words, numbers and dates in the visitor's language: gettext catalogues and CLDR data."""

import io
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale, dates, numbers, units
from babel.messages import mofile, pofile
from babel.support import Translations

from data.model.period import Period
from data.model.terms import Language
from data.model.units import units as catalogue

LOCALES = Path(__file__).parent.parent / "locale"
CLDR_UNITS = {
    "ha": "area-hectare",
    "m2": "area-square-meter",
    "km": "length-kilometer",
    "t": "mass-tonne",
    "MW": "power-megawatt",
}
KEPT = 8192  # values written are kept, the oldest go first
LARGE = 1_000_000  # from here a plain count or sum is written with its scale word


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for it
    """Marks a message that is translated where it is shown, not where it stands."""
    return message


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; call it with a message and the values its placeholders take."""

    language: str
    messages: Translations

    def __call__(self, message: str, **values: str) -> str:
        """The message in this language. Raises KeyError if a placeholder has no value."""
        return str(self.messages.gettext(message)).format(**values)

    def plural(self, one: str, many: str, count: int) -> str:
        """The form that goes with `count`, which takes the place of {count}."""
        said = str(self.messages.ngettext(one, many, count))
        return said.format(count=self.number(count))

    def name(self, names: dict[str, str]) -> str:
        """This language's entry of a catalogue's names."""
        return names[self.language]

    def number(self, value: float, digits: int = 2) -> str:
        """A number with at most `digits` decimals."""
        pattern = _pattern(f"#,##0.{'#' * digits}")
        return str(numbers.format_decimal(value, pattern, locale=_locale(self.language)))

    def value(self, value: float, unit: str, digits: int = 2) -> str:
        """A value with its unit, as CLDR writes it: 20,6 % · 490 га · 25,23 трлн ₸."""
        return _value(self, value or 0.0, unit, digits)  # never minus nought

    def written(self, value: float, unit: str, digits: int) -> str:
        """The same, not kept."""
        if unit == "percent":
            locale = _locale(self.language)
            pattern = locale.percent_formats[None].pattern
            places = _pattern(pattern.replace("#,##0", f"#,##0.{'#' * digits}"))
            return str(numbers.format_percent(value / 100, places, locale=locale))
        if unit in CLDR_UNITS:
            written = self.number(value, digits)
            return str(units.format_unit(written, CLDR_UNITS[unit], "short", locale=self.language))
        return (
            f"{self._scaled(value, digits)}\N{NO-BREAK SPACE}{self.name(catalogue()[unit].names)}"
        )

    def _scaled(self, value: float, digits: int) -> str:
        if abs(value) < LARGE:
            return self.number(value, digits)
        return str(
            numbers.format_compact_decimal(
                value, format_type="short", locale=_locale(self.language), fraction_digits=digits
            )
        )

    def period(self, period: Period) -> str:
        """2023 · июнь 2024 г. · Q2 2024 · 1 июня 2024 г. · янв. – сент. 2023 г."""
        if period == Period.of_year(period.start.year):
            return str(period.start.year)
        if period.start == period.end:
            return self.day(period.start)
        if (period.start.year, period.start.month) == (period.end.year, period.end.month):
            return str(dates.format_skeleton("yMMMM", period.start, locale=self.language))
        return self._months(period)

    def _months(self, period: Period) -> str:
        first = period.start.month
        if first % 3 == 1 and period == Period.of_months(period.start.year, first, first + 2):
            return str(dates.format_skeleton("yQQQ", period.start, locale=self.language))
        return str(dates.format_interval(period.start, period.end, "yMMM", locale=self.language))

    def day(self, day: date) -> str:
        """A date, its month in words."""
        return str(dates.format_date(day, "long", locale=self.language))

    def country(self, code: str) -> str:
        """The name of a country, by ISO 3166-1 alpha-2."""
        return str(Locale(self.language).territories[code])

    @property
    def separators(self) -> str:
        """Decimal mark and group mark, as Plotly's layout.separators takes them."""
        decimal = numbers.get_decimal_symbol(self.language)
        return f"{decimal}{numbers.get_group_symbol(self.language)}"


@lru_cache(maxsize=len(Language))
def _locale(language: str) -> Locale:
    """Found once: hundreds of numbers stand on a page."""
    return Locale.parse(language)


@lru_cache(maxsize=KEPT)
def _value(w: Words, value: float, unit: str, digits: int) -> str:
    return w.written(value, unit, digits)


@lru_cache(maxsize=64)
def _pattern(written: str) -> numbers.NumberPattern:
    return numbers.parse_pattern(written)


def words(language: str) -> Words:
    """The words of a language (ru, kk, en), compiled from its catalogues once."""
    return _words(Language(language))


@cache
def _words(language: Language) -> Words:
    """Asked for by the language itself: a cache tells `Language.RU` from "ru"."""
    catalogues = [_compiled(file) for file in sorted((LOCALES / language).rglob("*.po"))]
    merged = catalogues[0]
    for more in catalogues[1:]:
        merged.merge(more)
    return Words(str(language), merged)


def _compiled(file: Path) -> Translations:
    with file.open("rb") as text:
        catalogue_ = pofile.read_po(text)
    compiled = io.BytesIO()
    mofile.write_mo(compiled, catalogue_)
    compiled.seek(0)
    return Translations(compiled)
