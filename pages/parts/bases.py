"""What «all budget revenue» can mean: each basis with its own numbers, never one line through."""

from dataclasses import dataclass

import pandas as pd

from pages.parts import labels, measured, sums
from pages.parts.figures import Row
from pages.parts.words import N_, Words

MEASURE = "budget_revenue_share"


@dataclass(frozen=True, slots=True)
class Basis:
    """A way to count: the series worked out so, its short name; floor: it gives a lower bound.

    whole: the series of whole years which, where it has the year, makes the bound superfluous.
    """

    series_id: str
    name: str
    floor: bool = False
    whole: str = ""


BASES: tuple[Basis, ...] = (
    Basis("receipts_of_taxes_ytd", N_("Of state budget taxes, the same months")),
    Basis("receipts_of_taxes", N_("Of state budget taxes, whole years")),
    Basis(
        "receipts_floor_of_taxes",
        N_("Part of a year, of the whole year’s taxes"),
        floor=True,
        whole="receipts_of_taxes",
    ),
    Basis("receipts_of_revenue", N_("Of all state budget revenue, whole years")),
    Basis(
        "receipts_floor_of_revenue",
        N_("Part of a year, of the whole year’s revenue"),
        floor=True,
        whole="receipts_of_revenue",
    ),
)


def computed(place: str) -> list[Row]:
    """The values of all bases, each with its `basis_name` (a message) and its `hedge`."""
    return [
        row | {"basis_name": basis.name, "hedge": "at_least" if basis.floor else "exact"}
        for basis in BASES
        for row in measured.of(basis.series_id, place)
        if _year(row) not in {_year(whole) for whole in measured.of(basis.whole, place)}
    ]


def _year(row: Row) -> int:
    return int(row["period_end"].year)


def of_year(rows: list[Row], figure: Row) -> list[Row]:
    """The values that lie in the year which the figure is about."""
    if figure["period_end"] is None:
        return []
    return [row for row in rows if _year(row) == figure["period_end"].year]


def entries(w: Words, rows: list[Row], figure: Row) -> pd.DataFrame:
    """Values worked out here as the chart of dots takes them; those of the figure's year are lit.

    group, what, said: in words; low, high, interval: what rounding leaves; value: the dot;
    open: nothing bounds it from above; lit: of the figure's year.
    """
    lit = of_year(rows, figure)
    return pd.DataFrame(
        [_entry(w, row, named(w, row), sums.period(w, row)) | {"lit": row in lit} for row in rows]
    )


def named(w: Words, row: Row) -> str:
    """The short name of the basis of a value worked out here."""
    basis: str = row["basis_name"]
    return w(basis)


def said(w: Words, rows: list[Row]) -> pd.DataFrame:
    """The same of what others said: grouped by what they counted, nothing lit."""
    return pd.DataFrame(
        [
            _entry(w, row, measured.term(w, row["basis"]), speaker(w, row)) | {"lit": False}
            for row in rows
        ]
    )


def speaker(w: Words, row: Row) -> str:
    """Who said it, and of when."""
    return f"{measured.term(w, row['speaker'])}, {sums.period(w, row)}"


def amount(w: Words, row: Row) -> str:
    """A share with its hedge: «29.5 %», «at least 25.9 %»."""
    hedged = labels.HEDGED[row["hedge"]]
    return w(hedged, value=w.value(row["value"], row["unit"], 1))


def _entry(w: Words, row: Row, group: str, what: str) -> Row:
    half = row["step"] / 2 if row["hedge"] in ("exact", "at_least") else 0.0
    open_ = row["hedge"] in ("at_least", "more_than")
    ends = [w.value(row["value"] + side, row["unit"]) for side in (-half, half)]
    return {
        "group": group,
        "what": what,
        "said": amount(w, row),
        "value": row["value"],
        "low": row["value"] - half,
        "high": row["value"] + half,
        "open": open_,
        "interval": labels.between(w, ends[0], None if open_ else ends[1]) if half or open_ else "",
    }


def finding(w: Words, figure: Row, rows: list[Row]) -> str:
    """That the article leaves open what it divides by, and how far the candidates lie apart."""
    claim = labels.amount(w, figure)
    open_ = w(
        "The article does not say which budget and which revenue it divides by, so {share} can be"
        " neither confirmed nor refuted.",
        share=claim,
    )
    return f"{open_} {_range(w, figure, rows)}"


def _range(w: Words, figure: Row, rows: list[Row]) -> str:
    found = sorted(of_year(rows, figure), key=lambda row: float(row["value"]))
    when = labels.period(w, figure)
    if not found:
        return w("The statistics held give nothing to compute it from ({period}).", period=when)
    return w(
        "What can be computed ({period}) runs from {low} to {high}: it depends on the"
        " denominator.",
        period=when, low=amount(w, found[0]), high=amount(w, found[-1]),
    )  # fmt: skip
