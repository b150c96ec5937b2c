"""The catalogue of topics, their groups, and the events that milestones are."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data.model.errors import CatalogueError
from data.model.terms import Language
from data.model.toml import Names, load, names

FILE = Path(__file__).with_name("topics.toml")
EVERYWHERE = "all"


@dataclass(frozen=True, slots=True)
class Group:
    """What kind of topics belong together: sectors, projects, policy. names, of: as in Topic."""

    group: str
    names: Names
    of: Names


@dataclass(frozen=True, slots=True)
class Topic:
    """names: how it is called; of: the genitive; group: an id of the groups.

    words: per language, the phrases that name it (form: see topics.toml), common ones included.
    """

    topic: str
    group: str
    names: Names
    of: Names
    words: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Event:
    """What a milestone is: an opening, a horizon. names: how it is called."""

    event: str
    names: Names


def _words(entry: dict[str, Any], place: str) -> dict[str, tuple[str, ...]]:
    listed = entry.get("words", {})
    silent = [language for language in Language if not listed.get(language)]
    if silent:
        raise CatalogueError("no words", place, f"Add words.{silent[0]}.")
    common = listed.get(EVERYWHERE, [])
    return {str(language): tuple(common + listed[language]) for language in Language}


def _topic(key: str, entry: dict[str, Any]) -> Topic:
    place = f"{FILE.name} [topics.{key}]"
    if entry.get("group") not in groups():
        raise CatalogueError(
            f"no group {entry.get('group')}", place, f"One of {', '.join(groups())}."
        )
    called, of = names(entry, "names", place), names(entry, "of", place)
    return Topic(key, entry["group"], called, of, _words(entry, place))


@lru_cache(maxsize=1)
def groups() -> dict[str, Group]:
    """All groups of topics by id, in the file's order. Raises CatalogueError."""
    found = load(FILE)["groups"]
    texts = {
        key: [names(entry, field, f"{FILE.name} [groups.{key}]") for field in ("names", "of")]
        for key, entry in found.items()
    }
    return {key: Group(key, called, of) for key, (called, of) in texts.items()}


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """All topics by id, in the file's order. Raises CatalogueError."""
    return {key: _topic(key, entry) for key, entry in load(FILE)["topics"].items()}


@lru_cache(maxsize=1)
def events() -> dict[str, Event]:
    """All events by id, in the file's order. Raises CatalogueError."""
    return {
        key: Event(key, names(entry, "names", f"{FILE.name} [events.{key}]"))
        for key, entry in load(FILE)["events"].items()
    }
