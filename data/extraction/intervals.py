"""The value a figure states and the interval it leaves open."""

from data.extraction import fractions, hedges
from data.extraction.found import Quantity
from data.model.terms import Hedge


def value(quantity: Quantity) -> float | None:
    """The number in its canonical unit; a range has none."""
    stated = quantity.amount.value
    return None if stated is None else tidy(stated * quantity.times)


def bounds(quantity: Quantity, hedge: Hedge) -> hedges.Bounds:
    """The interval of a number: its range, everyday fraction or rounding, opened by its hedge."""
    amount = quantity.amount
    if amount.value is None:
        return tidy((amount.low or 0) * quantity.times), tidy((amount.high or 0) * quantity.times)
    if amount.form == "fraction":
        exact = fractions.interval(amount.value)
    else:
        exact = amount.value - amount.step / 2, amount.value + amount.step / 2
    low, high = hedges.interval(hedge, amount.value, exact)
    return (
        None if low is None else tidy(low * quantity.times),
        None if high is None else tidy(high * quantity.times),
    )


def tidy(number: float) -> float:
    """Without the dust of binary fractions: 20.6 - 0.05 is 20.55."""
    return float(f"{number:.12g}")
