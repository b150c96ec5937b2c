"""What we work out from the levels: which series by which formula, and every value of it.

A formula names `part` and `whole`, as in "part / whole * 100"; what is printed is what is computed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import product

from data.model.expression import evaluate
from data.model.period import Period
from data.model.series import Observation, Statistics
from data.model.terms import Status

SHARE, GROWTH = "part / whole * 100", "part - 100"
COUNTRY = "kazakhstan"
WEAKEST_FIRST = (
    Status.FORECAST,
    Status.PROVISIONAL,
    Status.ESTIMATED,
    Status.BREAK,
    Status.NORMAL,
)


@dataclass(frozen=True, slots=True)
class Derivation:
    """A series, its formula, and the series that stand for part and whole.

    of: the place whose whole is taken, None for the same place; with it, the whole may be left
    out where it is the part's own series. whole_year: the whole is the full year that the part's
    months lie in, so that the result is a lower bound.
    """

    series_id: str
    formula: str
    part: str
    whole: str | None = None
    of: str | None = None
    whole_year: bool = False


DERIVATIONS = (
    Derivation("grp_share", SHARE, "grp", of=COUNTRY),
    Derivation("grp_share_ytd", SHARE, "grp_ytd", of=COUNTRY),
    Derivation("grp_growth", GROWTH, "grp_volume_index"),
    Derivation("grp_growth_ytd", GROWTH, "grp_volume_index_ytd"),
    Derivation("manufacturing_share", SHARE, "gva_manufacturing", "grp"),
    Derivation("accommodation_share", SHARE, "gva_accommodation", "grp"),
    Derivation("information_share", SHARE, "gva_information", "grp"),
    Derivation("real_estate_share", SHARE, "gva_real_estate", "grp"),
    Derivation("manufacturing_of_country", SHARE, "gva_manufacturing", of=COUNTRY),
    Derivation("accommodation_of_country", SHARE, "gva_accommodation", of=COUNTRY),
    Derivation("information_of_country", SHARE, "gva_information", of=COUNTRY),
    Derivation("real_estate_of_country", SHARE, "gva_real_estate", of=COUNTRY),
    Derivation("investment_share", SHARE, "fixed_investment", of=COUNTRY),
    Derivation("population_share", SHARE, "population", of=COUNTRY),
    Derivation("receipts_of_taxes", SHARE, "budget_receipts", "state_tax_revenue", COUNTRY),
    Derivation("receipts_of_revenue", SHARE, "budget_receipts", "state_budget_revenue", COUNTRY),
    Derivation(
        "receipts_of_taxes_ytd", SHARE, "budget_receipts_ytd", "state_tax_revenue_ytd", COUNTRY
    ),
    Derivation(
        "receipts_floor_of_taxes", SHARE, "budget_receipts_ytd", "state_tax_revenue", COUNTRY, True
    ),
    Derivation(
        "receipts_floor_of_revenue",
        SHARE,
        "budget_receipts_ytd",
        "state_budget_revenue",
        COUNTRY,
        whole_year=True,
    ),
)


def derived(statistics: Statistics) -> tuple[Observation, ...]:
    """Every value that follows from the observations, in the order of DERIVATIONS."""
    held: dict[str, list[Observation]] = {}
    for one in statistics.observations:
        held.setdefault(one.series_id, []).append(one)
    return tuple(
        _observation(derivation, part, whole, statistics.series[derivation.series_id].unit)
        for derivation in DERIVATIONS
        for part, whole in _pairs(derivation, held)
    )


def _pairs(
    derivation: Derivation, held: dict[str, list[Observation]]
) -> Iterator[tuple[Observation, Observation | None]]:
    for part in held.get(derivation.part, []):
        series = derivation.whole or (derivation.part if derivation.of else None)
        if series is None:
            yield part, None
        elif part.place != derivation.of:
            whole = _whole(derivation, part, held.get(series, []))
            if whole:
                yield part, whole


def _whole(
    derivation: Derivation, part: Observation, among: list[Observation]
) -> Observation | None:
    """The same vintage if there is one, else the newest that is known."""
    place = derivation.of or part.place
    period = Period.of_year(part.period.start.year) if derivation.whole_year else part.period
    fitting = [one for one in among if (one.place, one.period) == (place, period) and one.value]
    same = [one for one in fitting if one.vintage == part.vintage]
    return max(same or fitting, key=_newness, default=None)


def _newness(one: Observation) -> date:
    return one.known or date.min


def _observation(
    derivation: Derivation, part: Observation, whole: Observation | None, unit: str
) -> Observation:
    operands = [part, whole] if whole else [part]
    later = max(operands, key=_newness)
    spread = list(_results(derivation.formula, part, whole))
    return Observation(
        observation_id=part.observation_id.replace(derivation.part, derivation.series_id, 1),
        series_id=derivation.series_id,
        place=part.place,
        period=part.period,
        value=_value(derivation.formula, part.value, whole.value if whole else None),
        step=max(spread) - min(spread),
        unit=unit,
        status=next(code for code in WEAKEST_FIRST if code in {one.status for one in operands}),
        source_id=part.source_id,
        vintage=later.vintage,
        known=later.known,
        inferred=later.inferred,
        basis=part.basis,
        formula=derivation.formula,
        part=part.observation_id,
        whole=whole.observation_id if whole else None,
    )


def _results(formula: str, part: Observation, whole: Observation | None) -> Iterator[Decimal]:
    """The formula at the ends of what the operands' rounding allows."""
    for first, second in product(_ends(part), _ends(whole) if whole else [None]):
        yield _value(formula, first, second)


def _ends(one: Observation) -> list[Decimal | None]:
    return [one.value - one.step / 2, one.value + one.step / 2]


def _value(formula: str, part: Decimal | None, whole: Decimal | None) -> Decimal:
    values = {"part": part, "whole": whole}
    named = {name: float(value) for name, value in values.items() if value is not None}
    return Decimal(repr(evaluate(formula, named)))
