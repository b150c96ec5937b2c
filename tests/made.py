"""Made records for the tests of checks: a series' value, a claim, and a figure of one thing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from data.checks.evidence import Evidence, Publication
from data.model.figure import Figure
from data.model.period import Period
from data.model.series import Claim, Frequency, Observation, Series, Statistics
from data.model.span import Span
from data.model.terms import Hedge, Kind, Role, Status

NAMES = {"ru": "ряд", "kk": "қатар", "en": "series"}
YEAR, NINE_MONTHS = Period.of_year(2023), Period.of_months(2023, 1, 9)
SHARE = Series("share", "economy_share", "percent", Frequency.ANNUAL, NAMES, NAMES, NAMES)
SHARE_YTD = replace(SHARE, series_id="share_ytd", frequency=Frequency.YTD)
GROWTH = replace(SHARE, series_id="growth", indicator="grp_growth")
TAXES = replace(SHARE, series_id="taxes", indicator="tax_revenue", unit="KZT")
PEOPLE = replace(SHARE, series_id="people", indicator="population", unit="persons",
                 frequency=Frequency.POINT)  # fmt: skip
OF_TAXES = replace(SHARE, series_id="of_taxes", indicator=None,
                   candidate_of="budget_revenue_share")  # fmt: skip
SERIES = {one.series_id: one for one in (SHARE, SHARE_YTD, GROWTH, TAXES, PEOPLE, OF_TAXES)}
OBSERVATION = Observation(
    observation_id="new",
    series_id="share",
    place="almaty",
    period=YEAR,
    value=Decimal("21.1"),
    step=Decimal("0.1"),
    unit="percent",
    status=Status.NORMAL,
    source_id="bureau",
    known=date(2026, 8, 24),
)
CLAIM = Claim(
    claim_id="said",
    speaker="akimat",
    measure="economy_share",
    indicator="economy_share",
    place="almaty",
    period=YEAR,
    value=Decimal("20.6"),
    step=Decimal("0.1"),
    unit="percent",
    hedge=Hedge.EXACT,
    role=Role.ACTUAL,
    source_id="agency",
    words="amounted to it",
    known=date(2024, 5, 31),
    basis="gdp",
)
FIGURE = Figure(
    figure_id="figure",
    article_id="a",
    indicator="economy_share",
    place="almaty",
    kind=Kind.PERCENT,
    value=20.6,
    low=20.55,
    high=20.65,
    unit="percent",
    stated="20,6%",
    hedge=Hedge.EXACT,
    period=YEAR,
    period_words=None,
    role=Role.ACTUAL,
    status=Status.NORMAL,
    direction=None,
    quote="20,6%",
    span=Span(0, 5),
    sentence=Span(0, 5),
    repeat_of=None,
    rule="test",
)
FIFTH = replace(
    FIGURE, kind=Kind.RATIO, unit="x", value=0.2, low=0.183, high=0.225, quote="пятая часть"
)
PUBLICATIONS = {
    "a": Publication("text of a", date(2024, 6, 1)),
    "b": Publication("text of b", date(2025, 6, 1)),
}


def evidence(*held: Observation | Claim) -> Evidence:
    observations = tuple(one for one in held if isinstance(one, Observation))
    claims = tuple(one for one in held if isinstance(one, Claim))
    return Evidence(Statistics(SERIES, {}, observations, claims, {}, ()), PUBLICATIONS)


def value(number: str, **changed: Any) -> Observation:
    return replace(OBSERVATION, value=Decimal(number), **changed)
