"""Reading a catalogue file with errors that name the file and the fix."""

import tomllib
from pathlib import Path
from typing import Any

from data.model.errors import CatalogueError
from data.model.terms import Language

Names = dict[str, str]


def load(path: Path) -> dict[str, Any]:
    """The tables of a TOML file. Raises CatalogueError if it is missing or malformed."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogueError(str(error), path.name, "Mend the file.") from error


def names(entry: dict[str, Any], field: str, place: str) -> Names:
    """`entry[field]` in all three languages. Raises CatalogueError if one is missing or empty."""
    found = entry.get(field, {})
    missing = [language for language in Language if not found.get(language)]
    if missing:
        raise CatalogueError(
            f"{field} has no {', '.join(missing)}", place, f"Add {field}.{missing[0]}."
        )
    return {str(language): found[language] for language in Language}
