"""Regions sum to the country, and each value is the one that its own words state."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from data.model.errors import StatisticsError
from data.model.series import Observation, Series, Statistics

COUNTRY = "kazakhstan"
# "2023-12-31,ALA,...,25229706.8,level", "4 747,9", "10,651,833.5"
NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")


def unequal(statistics: Statistics) -> Iterator[StatisticsError]:
    """A period whose regions do not sum to the country, to one printed step."""
    for series in statistics.series.values():
        if series.sums:
            for rows in _releases(statistics, series):
                yield from _sum(series, rows)


def _releases(statistics: Statistics, series: Series) -> list[list[Observation]]:
    """The rows of one period and source, where both the country and regions are there."""
    found: dict[object, list[Observation]] = defaultdict(list)
    for one in statistics.observations:
        if one.series_id == series.series_id:
            found[one.period, one.source_id].append(one)
    return [rows for rows in found.values() if len(rows) > 2 and COUNTRY in {r.place for r in rows}]


def _sum(series: Series, rows: list[Observation]) -> Iterator[StatisticsError]:
    regions = sum((one.value for one in rows if one.place != COUNTRY), Decimal(0))
    country = next(one.value for one in rows if one.place == COUNTRY)
    difference = regions - country
    if abs(difference) <= series.step * series.scale:
        return
    label = rows[0].period.label
    thing = (
        f"the regions of {label} sum to {_shown(series, regions)},"
        f" the country is {_shown(series, country)}: difference {_shown(series, difference)}"
    )
    suspects = [_misquote(series, one) for one in rows if _stated(one) != _printed(series, one)]
    fix = "; ".join(suspects) or "No row differs from its words: hold the rows against the source"
    yield StatisticsError(thing, f"{series.series_id}.csv", f"{fix}.")


def misquoted(statistics: Statistics) -> Iterator[StatisticsError]:
    """A value that is not the last number of its own words, in series that keep them."""
    for one in statistics.observations:
        series = statistics.series[one.series_id]
        if series.quoted and _stated(one) != _printed(series, one):
            fix = "Hold the row against its source and mend the value or the words."
            yield StatisticsError(_misquote(series, one), f"{one.series_id}.csv", fix)


def _misquote(series: Series, one: Observation) -> str:
    stated = _stated(one)
    says = "state no number" if stated is None else f"say {stated:f}"
    return f"{one.place} {one.period.label} is {_printed(series, one):f}, its words {says}"


def _stated(one: Observation) -> Decimal | None:
    numbers = NUMBER.findall(one.words or "")
    plain = [re.sub(r"[ \u00a0]", "", number).replace(",", ".") for number in numbers]
    return Decimal(plain[-1]).normalize() if plain else None


def _printed(series: Series, one: Observation) -> Decimal:
    return (one.value / series.scale).normalize()


def _shown(series: Series, value: Decimal) -> str:
    """In printed units: 119 442 289.7."""
    decimals = -int(series.step.as_tuple().exponent)
    return f"{value / series.scale:,.{decimals}f}".replace(",", " ")
