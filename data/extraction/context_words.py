"""The word lists of milestones, consuls and headlines: words/context/<language>.toml."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from data.extraction.phrases import pattern
from data.model.errors import CatalogueError
from data.model.terms import Language
from data.model.toml import load

FOLDER = Path(__file__).parent / "words" / "context"


@cache
def _file(language: Language) -> dict[str, Any]:
    return load(FOLDER / f"{language}.toml")


@cache
def phrases(language: Language, name: str) -> tuple[str, ...]:
    """A list by its dotted name, as "consuls.general". Raises CatalogueError if there is none."""
    found: Any = _file(language)
    for key in name.split("."):
        found = found.get(key) if isinstance(found, dict) else None
    if not isinstance(found, list):
        raise CatalogueError(f"no list {name}", f"{language}.toml", "Add it, even if empty.")
    return tuple(found)


def listed(language: Language, name: str) -> re.Pattern[str]:
    """The same list as one pattern."""
    return pattern(phrases(language, name))
