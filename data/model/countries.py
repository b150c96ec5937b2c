"""The countries: ISO 3166-1 alpha-2 codes, named by CLDR, with the few names that CLDR lacks."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale

from data.model.errors import CatalogueError
from data.model.terms import Language
from data.model.toml import Names, load

FILE = Path(__file__).with_name("countries.toml")


@dataclass(frozen=True, slots=True)
class Country:
    """country: its code; names: CLDR's; words: per language, all its names in the nominative."""

    country: str
    names: Names
    words: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """All countries by code, in the order of codes. Raises CatalogueError."""
    file = load(FILE)
    more, left_out = file["words"], file["left_out"]["codes"]
    named = {str(language): _territories(language) for language in Language}
    codes = sorted(code for code in named[Language.EN] if code.isalpha() and code not in left_out)
    unknown = [code for code in more if code not in codes]
    if unknown:
        raise CatalogueError(f"no country {unknown[0]}", f"{FILE.name} [words]", "Mend the code.")
    return {
        code: _country(code, {key: named[key][code] for key in named}, more.get(code, {}))
        for code in codes
    }


def _territories(language: str) -> dict[str, str]:
    """CLDR's names by code; codes of digits are continents."""
    return {str(code): str(name) for code, name in Locale(language).territories.items()}


def _country(code: str, names: Names, more: dict[str, list[str]]) -> Country:
    words = {language: (name, *more.get(language, [])) for language, name in names.items()}
    return Country(code, names, words)
