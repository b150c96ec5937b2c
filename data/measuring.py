"""How well the reader reads sets that nobody here wrote; the scores are kept for the pages.

A folder of sets holds `dev/NAME.jsonl`, one text with its marked spans or values a line, and two
scorers, `score.py` and `score_values.py`, as the sets' keepers give them. Only scores are kept.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from data.articles import reading as files
from data.extraction import endings
from data.extraction.reading import read
from data.model.errors import RequestError
from data.model.figure import Figure, Reading
from data.model.method import Score
from data.model.terms import Kind, Language, Reason


class Gold(NamedTuple):
    """A set: its name on the pages, its file, its language.

    endings: whether its spans hold endings hyphened to a number («20%-ға»), as our quotes do not.
    """

    name: str
    file: str
    language: Language
    endings: bool = False


SPANS = (
    Gold("rured", "rured-dev.jsonl", Language.RU),
    Gold("rured_abbreviated", "rured-dev-abbr.jsonl", Language.RU),
    Gold("nerel", "nerel-dev.jsonl", Language.RU),
    Gold("kaznerd", "kaznerd-valid.jsonl", Language.KK),
    Gold("kaznerd_endings", "kaznerd-valid.jsonl", Language.KK, endings=True),
    Gold("recognizers", "recognizers-en.jsonl", Language.EN),
)
VALUES = (
    Gold("kaznerd", "kaznerd-values.jsonl", Language.KK),
    Gold("duckling", "duckling-ru-values.jsonl", Language.RU),
    Gold("newsquant", "newsquant-en.jsonl", Language.EN),
)
TYPES = ("PERCENT", "MONEY", "DATE", "YEAR", "NUMBER")
KINDS = {Kind.PERCENT: "PERCENT", Kind.MONEY: "MONEY"}
NO_NUMBER = frozenset(
    {Reason.AGE, Reason.ORDINAL, Reason.TIME, Reason.LAW, Reason.PHONE, Reason.DATE}
)
LAST = re.compile(r"(?:F1|=) ([\d.]+)\s*$")


def scores(folder: Path) -> Iterator[Score]:
    """The scores of every set of the folder. Raises RequestError if one is missing."""
    for gold in SPANS:
        found = json.loads(_scored(folder, gold, "score.py", "--json"))
        for kind in TYPES:
            if kind in found:
                f1 = round(found[kind]["core"][2], 4)
                yield Score(gold.name, str(gold.language), kind.lower(), found[kind]["gold"], f1)
    for gold in VALUES:
        said = LAST.search(_scored(folder, gold, "score_values.py"))
        if said:
            count = sum(1 for _ in _lines(folder, gold))
            yield Score(gold.name, str(gold.language), "value", count, float(said[1]))


def _scored(folder: Path, gold: Gold, scorer: str, *options: str) -> str:
    """What a scorer says of the reader's answers to one set."""
    with TemporaryDirectory() as place:
        answers = Path(place) / "answers.jsonl"
        answers.write_text("\n".join(map(json.dumps, _answers(folder, gold))), "utf-8")
        given = (folder / scorer, folder / "dev" / gold.file, answers)
        asked = [sys.executable, *map(str, given), *options]
        # The scorer is a file the caller names, as any command he types.
        run = subprocess.run(asked, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    if run.returncode:
        raise RequestError(run.stderr.strip()[-200:], scorer, "Give the folder of the sets.")
    return run.stdout


def _lines(folder: Path, gold: Gold) -> Iterator[dict[str, Any]]:
    try:
        text = (folder / "dev" / gold.file).read_text("utf-8")
    except OSError as error:
        raise RequestError(str(error), gold.file, "Give the folder of the sets.") from error
    yield from (json.loads(line) for line in text.splitlines() if line.strip())


def _answers(folder: Path, gold: Gold) -> Iterator[dict[str, Any]]:
    for asked in _lines(folder, gold):
        article = files.from_text(str(asked["id"]), asked["text"], gold.language, None)
        found = read(article)
        found = endings.kept(article, found) if gold.endings else found
        yield {"id": asked["id"], "spans": list(spans(found))}


def spans(reading: Reading) -> Iterator[dict[str, Any]]:
    """Figures, periods and the numbers beside them, in the words of the sets."""
    for figure in reading.figures:
        yield _span(figure, KINDS.get(figure.kind, "NUMBER"), _value(figure))
    for period in reading.periods:
        yield _span(period, "DATE", None)
    for number in reading.not_taken:
        if number.value is not None and number.why not in NO_NUMBER:
            yield _span(number, "NUMBER", number.value)


def _span(item: Any, kind: str, value: object) -> dict[str, Any]:
    return {"start": item.span.start, "end": item.span.end, "type": kind, "value": value}


def _value(figure: Figure) -> object:
    return [figure.low, figure.high] if figure.value is None else figure.value
