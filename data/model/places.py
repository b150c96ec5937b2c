"""The places a figure can be about."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from data.model.toml import Names, load, names

FILE = Path(__file__).with_name("places.toml")


@dataclass(frozen=True, slots=True)
class Place:
    """names: how it is called; within: the form that answers "where?" ("в Алматы", "Алматыда")."""

    place: str
    names: Names
    within: Names
    of: Names
    words: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def places() -> dict[str, Place]:
    """All places by id, in the file's order. Raises CatalogueError."""
    found = {}
    for key, entry in load(FILE).items():
        where = f"{FILE.name} [{key}]"
        texts = {field: names(entry, field, where) for field in ("names", "within", "of")}
        words = {language: tuple(said) for language, said in entry.get("words", {}).items()}
        found[key] = Place(key, **texts, words=words)
    return found


def city() -> str:
    """The id of the city the dashboard is about: the catalogue's first place."""
    return next(iter(places()))
