"""The catalogue of formulas: what is computed from figures, in which order it is shown."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data.model.errors import CatalogueError
from data.model.expression import operands
from data.model.indicators import indicators
from data.model.terms import Role
from data.model.toml import Names, load, names
from data.model.units import units

FILE = Path(__file__).with_name("formulas.toml")


@dataclass(frozen=True, slots=True)
class Operand:
    """A name of the formula, and which indicator's figure in which role it stands for."""

    name: str
    indicator: str
    role: Role


@dataclass(frozen=True, slots=True)
class Formula:
    """One computed number. Its operands enter in their indicators' own units.

    unit, role: of the result; names, of, basis: as an Indicator has them.
    same_period: whether the operands must be about the same period.
    """

    indicator: str
    unit: str
    role: Role
    formula: str
    operands: tuple[Operand, ...]
    same_period: bool
    names: Names
    of: Names
    basis: Names


@lru_cache(maxsize=1)
def formulas() -> dict[str, Formula]:
    """All formulas by id, in the file's order. Raises CatalogueError."""
    return {key: formula(key, entry) for key, entry in load(FILE).items()}


def formula(key: str, entry: dict[str, Any]) -> Formula:
    """One entry of the file. Raises CatalogueError where it names what is not there."""
    place = f"{FILE.name} [{key}]"
    texts = {field: names(entry, field, place) for field in ("names", "of", "basis")}
    try:
        taken = tuple(_operand(name, said) for name, said in entry["operands"].items())
        made = Formula(
            indicator=key,
            unit=entry["unit"],
            role=Role(entry["role"]),
            formula=entry["formula"],
            operands=taken,
            same_period=entry["same_period"],
            **texts,
        )
        _check(made, place)
    except (KeyError, ValueError) as error:
        raise CatalogueError(str(error), place, "Mend the entry.") from error
    return made


def _operand(name: str, said: dict[str, str]) -> Operand:
    return Operand(name, said["indicator"], Role(said["role"]))


def _check(made: Formula, place: str) -> None:
    declared = {operand.name for operand in made.operands}
    unknown = {operand.indicator for operand in made.operands} - set(indicators())
    for wrong, thing, fix in (
        (operands(made.formula) ^ declared, "formula and operands differ in", "Name each in both."),
        (unknown, "no such indicator:", "Choose one of indicators.toml."),
        ({made.unit} - set(units()), "no such unit:", "Choose one of units.toml."),
    ):
        if wrong:
            raise CatalogueError(f"{thing} {', '.join(sorted(wrong))}", place, fix)
