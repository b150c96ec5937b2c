"""The command line: python -m data build | check | read | explain | add | measure."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from data import measuring
from data.articles import adding
from data.articles import reading as files
from data.build import build, examine
from data.built import Built
from data.checks import report
from data.checks.run import contradicts
from data.extraction import benchmark, endings
from data.extraction.explain import explain
from data.extraction.languages import detect
from data.extraction.reading import read
from data.model.article import Article
from data.model.errors import DataError, RequestError
from data.model.figure import Reading
from data.model.terms import Language
from data.store.library import Library
from data.store.rows import row

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


def build_command(_: argparse.Namespace) -> int:
    """Reads the library, writes the tables, says what was read and what was refused."""
    made = build(Library.configured())
    for one in made.built:
        print(_line(one))
    for refusal in made.refused:
        print(f"refused: {refusal}")
    print(f"version {made.manifest.version}: {len(made.built)} articles")
    return 1 if made.refused else 0


def _line(one: Built) -> str:
    found = one.reading
    return (
        f"{one.article.article_id}: {len(found.figures)} figures, {len(one.derived)} derived,"
        f" {len(one.milestones)} milestones, {len(one.partners)} partners,"
        f" {len(one.passages)} passages, {len(one.article.headlines)} other headlines;"
        f" {len(found.not_taken)} numbers not taken"
    )


def check_command(_: argparse.Namespace) -> int:
    """Each figure with its verdicts; status 1 where an article contradicts itself."""
    found = examine(Library.configured())
    for line in report.lines(found.figures, found.checks, found.candidates, found.evidence):
        print(line)
    for refusal in (*found.refused, *found.wrong):
        print(f"refused: {refusal}")
    return 1 if any(contradicts(check) for check in found.checks) else 0


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


def add_command(arguments: argparse.Namespace) -> int:
    """Puts a text or a saved page into the library and builds the tables anew."""
    library = Library.configured()
    added = adding.add(arguments.file, library.articles, date.today(), detect)
    print(f"added: {added}")
    return build_command(arguments)


def measure_command(arguments: argparse.Namespace) -> int:
    """Reads a folder of public sets, scores what was read and keeps the scores."""
    benchmark.keep(measuring.scores(arguments.file), date.today())
    for score in benchmark.kept():
        print(f"{score.name} {score.kind}: {score.f1:.3f} of {score.count}")
    return 0


ENDINGS = "quotes take in hyphened endings («20%-ға»), as the spans of some public sets do"
COMMANDS: tuple[tuple[str, Callable[[argparse.Namespace], int], bool], ...] = (
    ("build", build_command, False),
    ("check", check_command, False),
    ("read", read_command, False),
    ("explain", explain_command, True),
    ("add", add_command, True),
    ("measure", measure_command, True),
)


def parser() -> argparse.ArgumentParser:
    """The commands and what they take."""
    top = argparse.ArgumentParser(prog="python -m data", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    for name, run, takes_file in COMMANDS:
        sub = commands.add_parser(name, help=run.__doc__, description=run.__doc__)
        sub.set_defaults(run=run)
        if takes_file:
            sub.add_argument("file", type=Path, metavar="FILE")
        if run is read_command:
            sub.add_argument("--endings", action="store_true", help=ENDINGS)
    return top


def main(words: list[str] | None = None) -> int:
    """Runs one command. An error of ours is one line on standard error and status 2."""
    arguments = parser().parse_args(words)
    try:
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except DataError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
