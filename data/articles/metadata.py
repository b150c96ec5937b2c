"""The .toml beside a text: what is known of it. What is not written there is unknown."""

import json
import tomllib
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from data.model.errors import ArticleError
from data.model.places import places
from data.model.terms import Language

_HEADER = "# What is known of the text beside this file; what is not written here is unknown.\n"
_DATES = ("collected", "published")


@dataclass(frozen=True, slots=True)
class Metadata:
    """place: an id of the catalogue; collected: the day it came into the library."""

    title: str
    language: Language
    place: str | None = None
    collected: date | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None


_KNOWN = tuple(field.name for field in fields(Metadata))


def read(path: Path) -> Metadata:
    """What a .toml says. Raises ArticleError where it is missing or says what it may not."""
    try:
        entry = tomllib.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError as error:
        fix = f"Write title and language into {path.name}."
        raise ArticleError("Nothing says what this text is", f"{path.stem}.txt", fix) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ArticleError(_line(error), path.name, "Mend the file.") from error
    _check(entry, path.name)
    return Metadata(**entry | {"language": Language(entry["language"])})


def write(known: Metadata) -> str:
    """The .toml's text; `read` gives the same back, whatever signs a title has."""
    said = {name: value for name, value in asdict(known).items() if value is not None}
    return _HEADER + "".join(f"{name} = {_value(value)}\n" for name, value in said.items())


def _value(value: str | date) -> str:
    """A JSON string is a TOML string but for the delete sign, which TOML wants escaped."""
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _check(entry: dict[str, Any], name: str) -> None:
    for wrong, thing, fix in (
        (set(entry) - set(_KNOWN), "Unknown key", f"Known are: {', '.join(_KNOWN)}."),
        ({"title", "language"} - set(entry), "There is no", "Add it."),
        (_unreadable(entry), "Cannot be read:", "Texts in quotes, days as 2026-02-24."),
        (_unlisted(entry), "Not in the catalogue:", "Choose from it."),
    ):
        if wrong:
            raise ArticleError(f"{thing} {', '.join(sorted(wrong))}", name, fix)


def _unreadable(entry: dict[str, Any]) -> set[str]:
    dated = {key for key in _DATES if type(entry.get(key, date.min)) is not date}
    said = {key for key in entry if key not in _DATES and not _words(entry[key])}
    return dated | said


def _words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _unlisted(entry: dict[str, Any]) -> set[str]:
    lists = {"language": tuple(Language), "place": tuple(places())}
    return {
        f"{key} {entry[key]} (it may be {', '.join(listed)})"
        for key, listed in lists.items()
        if key in entry and entry[key] not in listed
    }


def _line(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")
