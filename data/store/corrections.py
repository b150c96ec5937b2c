"""Recorded corrections: the library's `corrections.toml`, and the figures with them applied.

Each says what it expects to find: once the rule is mended, or the text changed, it fails loudly
and is taken out of the file.
"""

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from data.model.correction import Action, Correction, Fields
from data.model.errors import CorrectionError
from data.model.figure import Figure
from data.model.rows import Row
from data.model.terms import Language
from data.model.toml import Names
from data.store import assigning

NAME = "corrections.toml"
ALWAYS = {"figure", "action", "expects", "reason"}
FIGURE_ID = re.compile(r"[a-z0-9][\w.-]*", re.ASCII)
NEEDS: dict[Action, set[str]] = {
    Action.WITHDRAW: set(),
    Action.RENAME: {"to"},
    Action.ASSIGN: {"assign"},
}
PAIRS = ("expects", "assign")
Held = dict[str, Figure]


def read(folder: Path) -> tuple[Correction, ...]:
    """The corrections of a folder of articles, in the file's order; none where there is no file.

    Raises CorrectionError naming the entry.
    """
    try:
        entries = tomllib.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorrectionError(str(error), NAME, "Mend the file.") from error
    if not set(entries) <= {"correction"}:
        raise CorrectionError("unknown tables", NAME, "Write each under [[correction]].")
    return tuple(_correction(entry) for entry in entries.get("correction", ()))


def _correction(entry: dict[str, Any]) -> Correction:
    place = f"{NAME}, {entry.get('figure', 'an entry without a figure')}"
    try:
        made = Correction(
            figure_id=entry["figure"],
            action=Action(entry["action"]),
            expects=_fields(entry["expects"]),
            reason=_reason(entry["reason"]),
            to=entry.get("to"),
            assign=_fields(entry.get("assign", {})),
        )
    except (KeyError, ValueError, AttributeError) as error:
        fix = "Write figure, action, expects and reason."
        raise CorrectionError(f"cannot be read: {error}", place, fix) from error
    _check(made, set(entry), place)
    return made


def _fields(said: dict[str, Any]) -> Fields:
    return tuple((name, str(value)) for name, value in said.items())


def _reason(said: str | Names) -> Names:
    """One sentence for all languages, or one for each. Raises KeyError."""
    each = dict.fromkeys(Language, said) if isinstance(said, str) else said
    return {str(language): each[language] for language in Language}


def _check(made: Correction, keys: set[str], place: str) -> None:
    expected, given = ({name for name, _ in fields} for fields in (made.expects, made.assign))
    allowed = ALWAYS | NEEDS[made.action]
    for wrong, thing, fix in (
        (allowed - keys, "There is no", "Add it."),
        (keys - allowed, f"To {made.action}, nobody needs", "Leave it out."),
        (set() if expected else {"expects"}, "Empty is", "Say what the figure holds."),
        (expected - set(assigning.FIELDS), "No such field:", "Choose a column of figures."),
        (given - set(assigning.FIELDS), "No such field:", "Choose a column of figures."),
        (given & set(assigning.WORDS), "The article's own:", "Words are not corrected."),
        (
            {made.to or ""} if not FIGURE_ID.fullmatch(made.to or "x") else set(),
            "No id:",
            "Write it in small letters, digits, dots and hyphens.",
        ),
    ):
        if wrong:
            raise CorrectionError(f"{thing} {', '.join(sorted(wrong))}", place, fix)


def apply(figures: Iterable[Figure], listed: Iterable[Correction]) -> tuple[Figure, ...]:
    """All figures with the corrections applied, one after the other.

    Raises CorrectionError where a figure is not there or not as its correction expects it.
    """
    held = {figure.figure_id: figure for figure in figures}
    for one in listed:
        if one.figure_id not in held:
            fix = "If its rule or its text was mended, take the correction out."
            raise CorrectionError("There is no such figure", _place(one), fix)
        assigning.expect(held[one.figure_id], one)
        held = STEPS[one.action](held, one)
    return tuple(held.values())


def _withdrawn(held: Held, one: Correction) -> Held:
    return {name: found for name, found in held.items() if name != one.figure_id}


def _assigned(held: Held, one: Correction) -> Held:
    return held | {one.figure_id: assigning.assigned(held[one.figure_id], one)}


def _renamed(held: Held, one: Correction) -> Held:
    name = str(one.to)
    if name in held:
        raise CorrectionError(f"{name} is there already", _place(one), "Choose another id.")
    again = replace(held[one.figure_id], figure_id=name)
    return {
        found.figure_id: found
        for found in (again if key == one.figure_id else each for key, each in held.items())
    }


STEPS: dict[Action, Callable[[Held, Correction], Held]] = {
    Action.WITHDRAW: _withdrawn,
    Action.RENAME: _renamed,
    Action.ASSIGN: _assigned,
}


def rows(listed: Iterable[Correction], figures: Iterable[Figure]) -> list[Row]:
    """The corrections as rows of their table; figures: as they were read."""
    articles = {figure.figure_id: figure.article_id for figure in figures}
    found = []
    for one in listed:
        article = articles.get(one.figure_id)
        articles |= {one.to: article} if one.to and article else {}
        found.append(_row(one) | {"article_id": article})
    return found


def _row(one: Correction) -> Row:
    reason = {f"reason_{language}": text for language, text in one.reason.items()}
    said = {name: [f"{key}={value}" for key, value in getattr(one, name)] for name in PAIRS}
    return reason | said | {"figure_id": one.figure_id, "action": one.action.value, "to": one.to}


def _place(one: Correction) -> str:
    return f"{NAME}, {one.figure_id}"
