"""Commands that read texts and need no library: neither pandas nor pyarrow is loaded."""

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import date

from data import measuring
from data.articles import adding
from data.articles import reading as files
from data.extraction import benchmark, endings
from data.extraction.explain import explain
from data.extraction.languages import detect
from data.extraction.reading import read
from data.model.article import Article
from data.model.errors import RequestError
from data.model.figure import Reading
from data.model.rows import row
from data.model.terms import Language

FIGURE = (
    "quote",
    "start",
    "end",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "hedge",
    "period_start",
    "period_end",
    "indicator",
    "place",
    "role",
    "direction",
    "repeat_of",
    "rule",
)


def read_command(arguments: argparse.Namespace) -> int:
    """JSON lines in, JSON lines out: what is read from each text."""
    for number, line in enumerate(sys.stdin, start=1):
        if line.strip():
            print(json.dumps(_answer(line, number, arguments.endings), ensure_ascii=False))
    return 0


def _answer(line: str, number: int, endings_kept: bool) -> dict[str, object]:
    asked = _request(line, f"line {number}")
    article = _asked_article(asked, f"line {number}")
    found = read(article)
    found = endings.kept(article, found) if endings_kept else found
    return {"id": asked["id"]} | _as_json(found)


def _asked_article(asked: dict[str, str], place: str) -> Article:
    text = asked["text"]
    try:
        language = Language(asked["language"]) if asked.get("language") else detect(text)
        published = date.fromisoformat(asked["published"]) if asked.get("published") else None
    except (ValueError, TypeError) as error:
        fix = "Take ru, kk or en, and a date as 2024-05-31."
        raise RequestError(str(error), place, fix) from error
    return files.from_text(str(asked["id"]), text, language, published)


def _request(line: str, place: str) -> dict[str, str]:
    try:
        asked = json.loads(line)
    except ValueError as error:
        raise RequestError(str(error), place, "Write one JSON object a line.") from error
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str) or "id" not in asked:
        raise RequestError("no id or no text", place, 'Write {"id": ..., "text": "..."}.')
    return asked


def _as_json(reading: Reading) -> dict[str, object]:
    periods = ("quote", "start", "end", "period_start", "period_end")
    return {
        "figures": _listed(reading.figures, FIGURE),
        "periods": _listed(reading.periods, periods),
        "not_taken": _listed(reading.not_taken, ("quote", "start", "end", "value", "why")),
    }


def _listed(records: Iterable[object], names: Iterable[str]) -> list[dict[str, object]]:
    rows = [row(record) for record in records]
    return [{name: _plain(found.get(name)) for name in names} for found in rows]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def explain_command(arguments: argparse.Namespace) -> int:
    """Sentence by sentence: which rule read what, and what was not taken."""
    article = adding.article(arguments.file, detect)
    print(explain(article, read(article)))
    return 0


def measure_command(arguments: argparse.Namespace) -> int:
    """Reads a folder of public sets, scores what was read and keeps the scores."""
    benchmark.keep(measuring.scores(arguments.file), date.today())
    for score in benchmark.kept():
        print(f"{score.name} {score.kind}: {score.f1:.3f} of {score.count}")
    return 0
