"""The catalogue as tables: indicators, and what is computed from them."""

import re

import pandas as pd

from data.model.formulas import Formula, formulas
from data.model.indicators import indicators
from data.model.units import units
from pages.parts import labels
from pages.parts.formula import SIGNS
from pages.parts.words import Words


def measured(w: Words) -> pd.DataFrame:
    """The indicators: what each measures, in which unit, and its plausible range."""
    rows = [
        (
            w.name(each.names),
            w.name(each.basis),
            w.name(units()[each.unit].names),
            labels.between(w, w.value(each.low, each.unit), w.value(each.high, each.unit)),
        )
        for each in indicators().values()
    ]
    columns = [w("Indicator"), w("What it measures"), w("Unit"), w("Plausible range")]
    return pd.DataFrame(rows, columns=columns)


def computed(w: Words) -> pd.DataFrame:
    """The numbers computed from figures: what each is, and its formula in the indicators' names."""
    rows = [
        (w.name(each.names), w.name(each.basis), _in_names(w, each)) for each in formulas().values()
    ]
    return pd.DataFrame(rows, columns=[w("Computed"), w("What it measures"), w("Formula")])


def _in_names(w: Words, each: Formula) -> str:
    named = {one.name: f"«{w.name(indicators()[one.indicator].names)}»" for one in each.operands}
    written = each.formula.translate(SIGNS)
    return re.sub("|".join(named), lambda operand: named[operand[0]], written)
