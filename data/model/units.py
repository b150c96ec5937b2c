"""The canonical units; how a unit is written on screen is CLDR's business where CLDR has it."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from data.model.terms import Kind
from data.model.toml import Names, load, names

FILE = Path(__file__).with_name("units.toml")


@dataclass(frozen=True, slots=True)
class Unit:
    """kind: what it measures; names: its short form after a number, in the three languages."""

    unit: str
    kind: Kind
    names: Names


@lru_cache(maxsize=1)
def units() -> dict[str, Unit]:
    """All units by id, in the file's order. Raises CatalogueError."""
    return {
        key: Unit(key, Kind(entry["kind"]), names(entry, "names", f"{FILE.name} [{key}]"))
        for key, entry in load(FILE).items()
    }
