"""The catalogue of indicators: what the city's economy is measured by."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data.model.toml import Names, load, names

OPTIONAL = ("growth", "change", "also", "stock")
FILE = Path(__file__).with_name("indicators.toml")


@dataclass(frozen=True, slots=True)
class Indicator:
    """One measure. names: how it is called; of: the same in the genitive, for sentences.

    unit: canonical unit id; basis: what it is a measure of, in the three languages;
    low, high: the plausible range in that unit; words: per language, the phrases that announce it.
    growth: the indicator that measures its growth, if there is one; change: whether it is itself
    a growth, never a share; also: another unit that texts state it in ("работает 6 тысяч человек");
    stock: whether it is counted on a day, and is not summed over a time.
    """

    indicator: str
    unit: str
    names: Names
    of: Names
    basis: Names
    low: float
    high: float
    words: dict[str, tuple[str, ...]]
    growth: str | None = None
    change: bool = False
    also: str | None = None
    stock: bool = False


def _indicator(key: str, entry: dict[str, Any]) -> Indicator:
    place = f"{FILE.name} [{key}]"
    words = {language: tuple(found) for language, found in entry.get("words", {}).items()}
    low, high = entry["range"]
    extra: dict[str, Any] = {field: entry[field] for field in OPTIONAL if field in entry}
    named, of, basis = (names(entry, field, place) for field in ("names", "of", "basis"))
    return Indicator(key, entry["unit"], named, of, basis, low, high, words, **extra)


@lru_cache(maxsize=1)
def indicators() -> dict[str, Indicator]:
    """All indicators by id, in the file's order. Raises CatalogueError."""
    return {key: _indicator(key, entry) for key, entry in load(FILE).items()}
