"""What an analyst asks to see (series, places, periods, view), and the values held for it."""

from dataclasses import dataclass, replace
from functools import lru_cache

from data.model.places import city
from data.model.units import units
from pages.parts import measured, tables, views
from pages.parts.figures import Row, records
from pages.parts.words import N_

GROUPS = (  # of series, by how their ids begin; what fits none comes last
    (N_("Output"), ("grp",)),
    (N_("Sectors"), ("gva", "manufacturing", "accommodation", "information", "real_estate",
                     "programming")),
    (N_("Investment"), ("fixed_investment", "investment")),
    (N_("Budget"), ("state", "budget", "receipts")),
    (N_("People and tourism"), ("population", "tour", "foreign")),
)  # fmt: skip
OTHER = N_("Other")
CHANGE = "part - 100"  # the formula of a growth that is worked out from an index


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: ids; first and last are periods as the store names them."""

    series_id: str
    places: tuple[str, ...]
    first: str
    last: str
    view: str


@dataclass(frozen=True, slots=True)
class Found:
    """What is held for it: rows to show, and period rows that have no value, with the reason."""

    rows: list[Row]
    gaps: list[tuple[Row, str]]


def group(series_id: str) -> str:
    """The name of the group of a series, a message."""
    return next((name for name, begins in GROUPS if series_id.startswith(begins)), OTHER)


def held(series_id: str) -> list[str]:
    """The places that a series has values of."""
    return _held(tables.version()).get(series_id, [])


@lru_cache(maxsize=tables.VERSIONS)
def _held(_: str) -> dict[str, list[str]]:
    pairs = tables.table("observations")[["series_id", "place"]].drop_duplicates()
    found: dict[str, list[str]] = {}
    for row in records(pairs):
        found.setdefault(row["series_id"], []).append(row["place"])
    return found


def series() -> list[str]:
    """All series that hold a value, by group; within a group as the catalogue has them."""
    return list(_series(tables.version()))


@lru_cache(maxsize=tables.VERSIONS)
def _series(version: str) -> tuple[str, ...]:
    names = [name for name, _ in GROUPS] + [OTHER]
    listed = [row["series_id"] for row in records(tables.table("series"))]
    held_ = filter(_held(version).__contains__, listed)
    return tuple(sorted(held_, key=lambda name: names.index(group(name))))


def known(series_id: str | None) -> bool:
    """Whether the catalogue has a series, whatever it holds."""
    return series_id in set(tables.table("series")["series_id"])


def places(series_id: str) -> list[str]:
    """The places of a series: by their newest values the largest first, the country last."""
    return list(_places(tables.version(), series_id))


@lru_cache(maxsize=128)
def _places(_: str, series_id: str) -> tuple[str, ...]:
    newest = {place: measured.of(series_id, place)[-1] for place in held(series_id)}
    order = sorted(
        newest,
        key=lambda place: (
            place == views.COUNTRY, -newest[place]["year"], -float(newest[place]["value"])
        ),
    )  # fmt: skip
    return tuple(order)


def default(series_id: str) -> list[str]:
    """The city and the largest of the other regions; all places where there are but two."""
    found = places(series_id)
    mine = [place for place in found if place == city()]
    others = [place for place in found if place not in mine]
    return mine + others[: 2 - len(mine)]


def periods(series_id: str) -> list[str]:
    """All periods held for any place, in the order of time."""
    return list(_periods(tables.version(), series_id))


@lru_cache(maxsize=128)
def _periods(_: str, series_id: str) -> tuple[str, ...]:
    rows = [row for place in held(series_id) for row in measured.of(series_id, place)]
    rows.sort(key=lambda row: (row["period_start"], row["period_end"]))
    return tuple(dict.fromkeys(row["period"] for row in rows))


def offered(series_id: str) -> list[str]:
    """The views that mean something for a series."""
    if series_id in _changes(tables.version()):
        return ["level"]
    summed = measured.series(series_id)["sums"]
    return [view for view in views.VIEWS if view != "share" or summed]


@lru_cache(maxsize=tables.VERSIONS)
def _changes(_: str) -> frozenset[str]:
    """Series that say a change already: growth, and the indices it is worked out from."""
    table = tables.table("observations")
    derived = table[table["formula"] == CHANGE]
    indices = table[table["observation_id"].isin(derived["part"])]
    return frozenset([*derived["series_id"], *indices["series_id"]])


def nominal(series_id: str) -> bool:
    """Whether a series counts money; all money held is at the prices of its time."""
    return units()[measured.series(series_id)["unit"]].kind == "money"


def found(wanted: Wanted) -> Found:
    """The values asked for, place after place, basis after basis; kept, never to be changed."""
    return _found(tables.version(), wanted)


def levels(wanted: Wanted) -> list[Row]:
    """The values as the sources have them, whatever the view makes of them."""
    return found(replace(wanted, view="level")).rows


@lru_cache(maxsize=64)
def _found(_: str, wanted: Wanted) -> Found:
    rows: list[Row] = []
    gaps: list[tuple[Row, str]] = []
    for course in _courses(wanted):
        for row, made in views.worked(course, wanted.view):
            if isinstance(made, str):
                gaps.append((row, made))
            else:
                rows.append(made)
    return Found(rows, gaps)


def _courses(wanted: Wanted) -> list[views.Course]:
    order = periods(wanted.series_id)
    within = set(order[order.index(wanted.first) : order.index(wanted.last) + 1])
    wholes = {row["period"]: row for row in measured.of(wanted.series_id, views.COUNTRY)}
    moment = measured.series(wanted.series_id)["frequency"] == "point"
    by_course: dict[tuple[str, str | None], list[Row]] = {}
    for place in wanted.places:
        for row in measured.of(wanted.series_id, place):
            by_course.setdefault((place, row["basis"]), []).append(row)
    return [
        views.Course(
            rows, [row for row in rows if row["period"] in within], wanted.first, wholes, moment
        )
        for rows in by_course.values()
    ]


def empty(wanted: Wanted) -> list[str]:
    """The places that hold nothing at all in the periods asked for."""
    answer = found(wanted)
    seen = {row["place"] for row in [*answer.rows, *(row for row, _ in answer.gaps)]}
    return [place for place in wanted.places if place not in seen]
