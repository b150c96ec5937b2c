"""Official statistics: what is measured, every value, where it comes from, and what was said."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from data.model.period import Period
from data.model.terms import Hedge, Role, Status
from data.model.toml import Names


class Frequency(StrEnum):
    """What a value is about: a whole year, the year from January to a month, or one day."""

    ANNUAL = "annual"
    YTD = "ytd"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Source:
    """A table, page or law that states numbers. None is unknown, or not stated.

    published: as the source dates itself, "~" before it where the date is inferred;
    copy: the public repository whose copy was read; accessed: when, if that was noted.
    """

    source_id: str
    publisher: Names
    title: str
    url: str
    published: str | None = None
    copy: str | None = None
    accessed: date | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One measure at one frequency; names, of, basis and note are sentences in three languages.

    indicator: of the catalogue, if it measures one; candidate_of: one that it comes near to without
    measuring it, on a basis of its own; unit: canonical; scale: how many of them one
    printed unit is; step: the last printed digit, in printed units.
    sums: its places divide the country; quoted: each value's words state it;
    continuous: no year may be missing; derived: worked out here, by `formula` of part and whole.
    """

    series_id: str
    indicator: str | None
    unit: str
    frequency: Frequency
    names: Names
    of: Names
    basis: Names
    note: Names | None = None
    scale: Decimal = Decimal(1)
    step: Decimal = Decimal(0)
    sums: bool = False
    quoted: bool = False
    continuous: bool = True
    derived: bool = False
    candidate_of: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """One official value. `value` and `step` (of the last printed digit) are in canonical units.

    vintage: the release, as the source dates it; known: the day by which it was out, None if
        unknown; inferred: that date is not printed on the source.
    basis: an id of the bases, where one name covers several counts; words: where the value stands.
    formula, part, whole: of a derived value, with the observation_ids it was worked out from.
    """

    observation_id: str
    series_id: str
    place: str
    period: Period
    value: Decimal
    step: Decimal
    unit: str
    status: Status
    source_id: str
    vintage: str | None = None
    known: date | None = None
    inferred: bool = False
    basis: str | None = None
    words: str | None = None
    formula: str | None = None
    part: str | None = None
    whole: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody said of a number: who, when, what of, and in which words.

    measure: an id of indicators.toml (then `indicator` is it too) or of the measures.
    said: as the source dates it; known: the day by which it was said; inferred: not printed.
    period: None where the words do not place it; value, step: canonical units.
    """

    claim_id: str
    speaker: str
    measure: str
    indicator: str | None
    place: str
    period: Period | None
    value: Decimal
    step: Decimal
    unit: str
    hedge: Hedge
    role: Role
    source_id: str
    words: str
    said: str | None = None
    known: date | None = None
    inferred: bool = False
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A named thing that rows point to. kind: basis, speaker or measure."""

    term: str
    kind: str
    names: Names


@dataclass(frozen=True, slots=True)
class Division:
    """From the year `first` on, what was one place (parent) is several (children beside it)."""

    parent: str
    children: tuple[str, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that is held, in the files' order."""

    series: dict[str, Series]
    sources: dict[str, Source]
    observations: tuple[Observation, ...]
    claims: tuple[Claim, ...]
    terms: dict[str, Term]
    divisions: tuple[Division, ...]
