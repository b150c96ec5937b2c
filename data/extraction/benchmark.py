"""The reader's scores on public sets, kept in benchmark.toml by `python -m data measure`."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from data.model.errors import CatalogueError
from data.model.method import Score
from data.model.toml import load

FILE = Path(__file__).with_name("benchmark.toml")
HEAD = "# Written by `python -m data measure FOLDER`, not by hand.\n"


def kept(file: Path = FILE) -> tuple[Score, ...]:
    """The scores with their day. Raises CatalogueError if the file does not fit."""
    found = load(file)
    try:
        day = found["measured"]
        return tuple(Score(**each, measured=day) for each in found["score"])
    except (KeyError, TypeError) as error:
        raise CatalogueError(str(error), file.name, "Measure again.") from error


def keep(scores: Iterable[Score], day: date, file: Path = FILE) -> None:
    """Writes the scores and the day they were measured on."""
    blocks = "\n".join(map(_block, scores))
    file.write_text(f"{HEAD}measured = {day.isoformat()}\n\n{blocks}", "utf-8")


def _block(score: Score) -> str:
    return (
        f'[[score]]\nname = "{score.name}"\nlanguage = "{score.language}"\n'
        f'kind = "{score.kind}"\ncount = {score.count}\nf1 = {score.f1}\n'
    )
