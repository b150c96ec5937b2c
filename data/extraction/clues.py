"""The words in a sentence that announce indicators."""

from dataclasses import dataclass

from data.extraction import patterns
from data.extraction.line import Line


@dataclass(frozen=True, slots=True)
class Clue:
    """A phrase of some pattern found in a line."""

    phrase: str
    first: int
    end: int


def clues(line: Line) -> list[Clue]:
    """The phrases found in a line; several may share a word."""
    found = []
    sections = patterns.named_sections(line.lexicon.language)
    for at, token in enumerate(line.tokens):
        if "clue" in token.tags:
            found += [Clue(value, at, end) for value, end in line.matches("clue", at)]
        for section in sections:
            if match := line.match(section, at):
                found.append(Clue(f"@{section}", at, match.end))
    return found
