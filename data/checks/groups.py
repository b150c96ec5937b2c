"""Things that belong together, so that only they are held against each other."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from data.model.figure import Figure

Thing = TypeVar("Thing")
Key = TypeVar("Key")


def grouped(things: Iterable[Thing], key: Callable[[Thing], Key]) -> dict[Key, list[Thing]]:
    """Things under what they have in common; groups and things in the order they came."""
    found: dict[Key, list[Thing]] = {}
    for thing in things:
        found.setdefault(key(thing), []).append(thing)
    return found


def article(figure: Figure) -> str:
    """The article a figure is of: a key."""
    return figure.article_id
