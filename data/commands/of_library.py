"""Commands that read the library and write its tables."""

import argparse
from datetime import date

from data.articles import adding
from data.build import build, examine
from data.built import Built
from data.checks import report
from data.checks.run import contradicts
from data.extraction.languages import detect
from data.store.library import Library


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


def add_command(arguments: argparse.Namespace) -> int:
    """Puts a text or a saved page into the library and builds the tables anew."""
    library = Library.configured()
    added = adding.add(arguments.file, library.articles, date.today(), detect)
    print(f"added: {added}")
    return build_command(arguments)
