"""The fields of a figure that a correction may expect or assign, and how each is written."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from data.model.correction import Correction, Fields
from data.model.errors import CorrectionError
from data.model.figure import Figure
from data.model.indicators import indicators
from data.model.period import Period
from data.model.places import places
from data.model.terms import Direction, Hedge, Role, Status
from data.model.units import units

NOTHING = "nothing"
WORDS = ("quote", "stated")  # the article's own: expected, never assigned


def _of(known: Callable[[], dict[str, Any]]) -> Callable[[str], str]:
    """An id of a catalogue. Raises ValueError."""

    def read(said: str) -> str:
        if said not in known():
            raise ValueError(f"{said} is not in the catalogue")
        return said

    return read


FIELDS: dict[str, Callable[[str], Any]] = {
    "indicator": _of(indicators),
    "place": _of(places),
    "unit": _of(units),
    "value": float,
    "low": float,
    "high": float,
    "hedge": Hedge,
    "role": Role,
    "status": Status,
    "direction": Direction,
    "period": Period.of_label,
    "quote": str,
    "stated": str,
}
EMPTIABLE = {"indicator", "place", "value", "low", "high", "direction", "period"}


def expect(figure: Figure, one: Correction) -> None:
    """Raises CorrectionError naming the field that holds something else than is expected."""
    for field, wanted in _values(one, one.expects):
        held = getattr(figure, field)
        if not _same(held, wanted):
            fix = "Its rule or its text has changed: look again, then mend or remove it."
            raise CorrectionError(f"expects {field} {wanted}, finds {held}", one.figure_id, fix)


def assigned(figure: Figure, one: Correction) -> Figure:
    """The figure with its fields replaced. Raises CorrectionError where they do not fit."""
    changed = replace(figure, **dict(_values(one, one.assign)))
    ends = [changed.low, changed.value, changed.high]
    known = [end for end in ends if end is not None]
    if known != sorted(known):
        fix = "Assign low and high too."
        raise CorrectionError("its value is outside its interval", one.figure_id, fix)
    return changed


def _values(one: Correction, fields: Fields) -> list[tuple[str, Any]]:
    try:
        return [(field, _read(field, said)) for field, said in fields]
    except ValueError as error:
        fix = "Write what its catalogue or its list knows."
        raise CorrectionError(str(error), one.figure_id, fix) from error


def _read(field: str, said: str) -> Any:
    """What a field holds, from how it is written. Raises ValueError."""
    if said == NOTHING and field in EMPTIABLE:
        return None
    return FIELDS[field](said)


def _same(held: object, wanted: object) -> bool:
    if isinstance(held, float) and isinstance(wanted, float):
        return math.isclose(held, wanted, rel_tol=1e-9)
    return held == wanted
