"""The command line: python -m data build | check | read | explain | add | measure."""

import argparse
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from data.model.errors import DataError


class Command(NamedTuple):
    """One word after the program's name; its module, loaded when run, has `NAME_command`."""

    name: str
    module: str
    told: str
    takes_file: bool = False


ENDINGS = "quotes take in hyphened endings («20%-ға»), as the spans of some public sets do"
LIBRARY, TEXTS = "data.commands.of_library", "data.commands.of_texts"
COMMANDS = (
    Command("build", LIBRARY, "Reads the library, writes the tables, says what was refused."),
    Command("check", LIBRARY, "Each figure with its verdicts; status 1 at a contradiction."),
    Command("read", TEXTS, "JSON lines in, JSON lines out: what is read from each text."),
    Command("explain", TEXTS, "Sentence by sentence: which rule read what, what was left.", True),
    Command("add", LIBRARY, "Puts a text or a saved page into the library and builds anew.", True),
    Command("measure", TEXTS, "Reads a folder of public sets, keeps the scores.", True),
)


def parser() -> argparse.ArgumentParser:
    """The commands and what they take."""
    top = argparse.ArgumentParser(prog="python -m data", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.told, description=command.told)
        sub.set_defaults(chosen=command)
        if command.takes_file:
            sub.add_argument("file", type=Path, metavar="FILE")
        if command.name == "read":
            sub.add_argument("--endings", action="store_true", help=ENDINGS)
    return top


def main(words: list[str] | None = None) -> int:
    """Runs one command. An error of ours is one line on standard error and status 2."""
    arguments = parser().parse_args(words)
    chosen: Command = arguments.chosen
    run: Callable[[argparse.Namespace], int]
    try:
        run = getattr(import_module(chosen.module), f"{chosen.name}_command")
        return run(arguments)
    except DataError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
