"""What must hold before statistics are shown: each check says what is wrong and how to mend it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from data.model.errors import StatisticsError
from data.model.indicators import indicators
from data.model.period import Period
from data.model.places import places
from data.model.series import Frequency, Series, Statistics
from data.model.units import units
from data.statistics import catalogue, divisions, sums


def problems(statistics: Statistics) -> tuple[StatisticsError, ...]:
    """All that is wrong, in the order of CHECKS."""
    return tuple(found for check in CHECKS for found in check(statistics))


def unknown_names(statistics: Statistics) -> Iterator[StatisticsError]:
    """A row or an entry that points to what is not there."""
    known = {
        "place": set(places()),
        "unit": set(units()),
        "source_id": set(statistics.sources),
        "basis": _terms(statistics, "basis"),
        "speaker": _terms(statistics, "speaker"),
        "measure": _terms(statistics, "measure") | set(indicators()),
        "indicator": set(indicators()),
        "candidate_of": set(indicators()),
    }
    for record, file, row in _records(statistics):
        for field, ids in known.items():
            value = getattr(record, field, None)
            if isinstance(value, str) and value not in ids:
                yield StatisticsError(f"unknown {field} {value}", f"{file}, {row}", FIXES[field])


FIXES = {
    "place": "Take an id of data/model/places.toml, or add the place there.",
    "unit": "Take an id of data/model/units.toml.",
    "source_id": f"Describe the source in {catalogue.SOURCES}.",
    "basis": f"Name it under [bases] in {catalogue.FILE}.",
    "speaker": f"Name it under [speakers] in {catalogue.FILE}.",
    "measure": f"Take an indicator, or name it under [measures] in {catalogue.FILE}.",
    "indicator": "Take an id of data/model/indicators.toml.",
    "candidate_of": "Take an id of data/model/indicators.toml.",
}


def _terms(statistics: Statistics, kind: str) -> set[str]:
    return {key for key, term in statistics.terms.items() if term.kind == kind}


def _records(statistics: Statistics) -> Iterator[tuple[object, str, str]]:
    for one in statistics.series.values():
        yield one, catalogue.FILE, f"[series.{one.series_id}]"
    for value in statistics.observations:
        yield value, f"{value.series_id}.csv", f"{value.place} {value.period.label}"
    for claim in statistics.claims:
        yield claim, "claims.csv", claim.claim_id


def mixed_periods(statistics: Statistics) -> Iterator[StatisticsError]:
    """A period that is not of its series' frequency: a half-year among whole years."""
    for one in statistics.observations:
        frequency = statistics.series[one.series_id].frequency
        if not FITS[frequency](one.period):
            thing = f"{one.place} {one.period.label} among {NAMED[frequency]}"
            fix = "Move it to a series of its own frequency."
            yield StatisticsError(thing, f"{one.series_id}.csv", fix)


def _is_year(period: Period) -> bool:
    return period == Period.of_year(period.start.year)


def _is_year_to_date(period: Period) -> bool:
    first = Period.of_months(period.start.year, 1, 1).start
    months = Period.of_months(period.end.year, 1, period.end.month)
    return period == months and period.start == first and not _is_year(period)


def _is_day(period: Period) -> bool:
    return period.start == period.end


FITS: dict[Frequency, Callable[[Period], bool]] = {
    Frequency.ANNUAL: _is_year,
    Frequency.YTD: _is_year_to_date,
    Frequency.POINT: _is_day,
}
NAMED = {
    Frequency.ANNUAL: "whole years",
    Frequency.YTD: "stretches from January on",
    Frequency.POINT: "days",
}


def doubles(statistics: Statistics) -> Iterator[StatisticsError]:
    """The same series, place, period, basis and vintage twice, or one claim twice."""
    ids = [one.observation_id for one in statistics.observations]
    for name, count in Counter(ids + [claim.claim_id for claim in statistics.claims]).items():
        if count > 1:
            fix = "Leave one, or tell them apart by vintage or basis."
            yield StatisticsError(f"stands {count} times", name, fix)


def gaps(statistics: Statistics) -> Iterator[StatisticsError]:
    """A year missing between the first and the last of a place."""
    for series, place, years in _lines(statistics):
        missing = sorted(set(range(min(years), max(years))) - years)
        if missing:
            listed = ", ".join(map(str, missing))
            thing = f"{place} has no {listed}"
            fix = "Add the rows, or say continuous = false in the catalogue."
            yield StatisticsError(thing, f"{series.series_id}.csv", fix)


def _lines(statistics: Statistics) -> Iterator[tuple[Series, str, set[int]]]:
    lines: dict[tuple[str, str], set[int]] = defaultdict(set)
    for one in statistics.observations:
        lines[one.series_id, one.place].add(one.period.start.year)
    for (series_id, place), years in lines.items():
        series = statistics.series[series_id]
        if series.frequency is Frequency.ANNUAL and series.continuous:
            yield series, place, years


CHECKS: tuple[Callable[[Statistics], Iterator[StatisticsError]], ...] = (
    unknown_names,
    mixed_periods,
    doubles,
    gaps,
    divisions.unmarked,
    sums.unequal,
    sums.misquoted,
)
