"""The word lists of a language, ready to be matched: phrases in named sections of a TOML file.

A phrase is a few tokens. `word` stands for itself, `word*` for any continuation of it, `*word` for
whatever ends in it, `word~` for the word with a grammatical ending of its language (those are
listed under `endings`), `=form` for every word of a grammatical form: `=future` for «построят».
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from data.extraction.tokens import fold, pieces
from data.model.terms import Language

FOLDER = Path(__file__).with_name("words")
MEMORY = 200_000  # words remembered per language; a text of random letters must not fill memory
Forms = Callable[[str], tuple[str, ...]]
DIGITS = frozenset({"digits"})
SHORTEST = 2  # letters before the end that `*word` stands for
LONGEST = 40  # letters; longer words have no keys of their own


@dataclass(slots=True)
class Node:
    """One step of a phrase; `value` is what a phrase that ends here means."""

    value: str | None = None
    next: dict[str, "Node"] = field(default_factory=dict)

    def add(self, phrase: tuple[str, ...], value: str) -> None:
        """Let `phrase` mean `value`; the first meaning given stays."""
        node = self
        for key in phrase:
            node = node.next.setdefault(key, Node())
        node.value = value if node.value is None else node.value


def phrase(written: str) -> tuple[str, ...]:
    """Keys of a written phrase: "более чем" -> ("более", "чем"); "тысяч~" -> ("тысяч~",)."""
    if written.startswith("="):
        return (written,)
    keys: list[str] = []
    for piece in pieces(fold(written)):
        joined = keys and (piece in "~*" or keys[-1] == "*")
        keys[-1:] = [keys[-1] + piece] if joined else [*keys[-1:], piece]
    return tuple(keys)


def ending_pattern(chains: list[list[str]]) -> re.Pattern[str]:
    """Any one of the chains; a chain is optional alternatives in a row ("лар лер", "ға ге")."""
    written = ("".join(f"(?:{'|'.join(step.split())})?" for step in chain) for chain in chains)
    return re.compile("|".join(written) or "(?!)")


@dataclass(slots=True)
class Lexicon:
    """Sections of phrases, and which sections a word can begin."""

    language: Language
    sections: dict[str, Node]
    marked: frozenset[str]
    endings: re.Pattern[str]
    hyphened: re.Pattern[str]
    forms: Forms
    known: dict[str, tuple[tuple[str, ...], frozenset[str]]] = field(default_factory=dict)

    def keys(self, word: str) -> tuple[str, ...]:
        """The keys a word answers to, the word itself first."""
        return (self.known.get(word) or self._learned(word))[0]

    def tags(self, word: str) -> frozenset[str]:
        """The sections in which a phrase begins with this word."""
        return (self.known.get(word) or self._learned(word))[1]

    def is_ending(self, letters: str) -> bool:
        """Whether the letters are an ending that may be hyphened to digits or a sign."""
        return self.hyphened.fullmatch(letters) is not None

    def _learned(self, word: str) -> tuple[tuple[str, ...], frozenset[str]]:
        keys = (word, *self._marked(word)) if len(word) <= LONGEST else (word,)
        keys += self.forms(word)
        if not self.sections["never"].next.keys().isdisjoint(keys):
            keys = (word,)
        roots = self.sections.items()
        starts = frozenset(name for name, root in roots if not root.next.keys().isdisjoint(keys))
        found = keys, starts | (DIGITS if word.isdecimal() else frozenset())
        if len(self.known) < MEMORY:
            self.known[word] = found
        return found

    def _marked(self, word: str) -> list[str]:
        found = []
        for size in range(len(word), 0, -1):
            stem, rest = word[:size], word[size:]
            if stem + "~" in self.marked and self.endings.fullmatch(rest):
                found.append(stem + "~")
            if stem + "*" in self.marked:
                found.append(stem + "*")
        tails = (f"*{word[at:]}" for at in range(SHORTEST, len(word)))
        return [*found, *(tail for tail in tails if tail in self.marked)]


def section(table: dict[str, str]) -> Node:
    """The phrases of one table: meaning = "phrase, phrase"."""
    root = Node()
    for value, written in table.items():
        for each in written.split(","):
            if each.strip():
                root.add(phrase(each.strip()), value)
    return root


def _marked_keys(node: Node) -> set[str]:
    found = {key for key in node.next if {key[0], key[-1]} & {"~", "*"} and len(key) > 1}
    return found.union(*(_marked_keys(after) for after in node.next.values()))


Tables = dict[str, dict[str, str]]
Endings = dict[str, list[list[str]]]


def build(language: Language, tables: Tables, endings: Endings, forms: Forms) -> Lexicon:
    """A lexicon from tables of phrases, chains of endings and the grammar of its words."""
    sections = {name: section(table) for name, table in tables.items()}
    marked = frozenset().union(*(_marked_keys(root) for root in sections.values()))
    loose, hyphened = (ending_pattern(endings[name]) for name in ("chains", "hyphened"))
    return Lexicon(language, sections, marked, loose, hyphened, forms)
