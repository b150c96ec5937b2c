"""A sentence as its tokens, with the questions that rules ask of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from data.extraction.amount import Amount
from data.extraction.lexicon import Lexicon, Node
from data.extraction.tokens import PIECE, Token, fold
from data.model.span import Span

LINK = re.compile(r"(?:https?://|www\.)\S*")
QUOTES = frozenset('«»“”„"')
NOTHING = Token(-1, -1, "", False, frozenset())


class Match(NamedTuple):
    """A phrase found: what it means and the position after it."""

    value: str
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. Positions are indices of tokens; outside there is NOTHING.

    today: the day the article was published, if it is known; year: the year spoken of before, or 0;
    own: where its own words begin, after those that lead in a list; tagged: where the first words
    of each section's phrases stand; amounts: the numbers read so far, by where they begin.
    """

    text: str
    span: Span
    tokens: tuple[Token, ...]
    lexicon: Lexicon
    today: date | None = None
    year: int = 0
    own: int = 0
    tagged: Mapping[str, Sequence[int]] = field(default_factory=dict, repr=False, compare=False)
    amounts: dict[int, Amount | None] = field(default_factory=dict, repr=False, compare=False)

    def at(self, position: int) -> Token:
        """The token there, or NOTHING."""
        return self.tokens[position] if 0 <= position < len(self.tokens) else NOTHING

    def low(self, position: int) -> str:
        """The folded word there, or ""."""
        return self.tokens[position].low if 0 <= position < len(self.tokens) else ""

    def match(self, section: str, position: int) -> Match | None:
        """The longest phrase of a section that begins there."""
        if not 0 <= position < len(self.tokens) or section not in self.tokens[position].tags:
            return None
        return walk(self, self.lexicon.sections[section], position)

    def has(self, sections: Iterable[str], position: int) -> bool:
        """Whether a whole phrase of one of the sections begins there, not its first word alone."""
        tags = self.at(position).tags
        if tags.isdisjoint(sections):
            return False
        return any(self.match(section, position) for section in tags.intersection(sections))

    def where(self, section: str, start: int = 0) -> list[int]:
        """The positions at which a phrase of a section begins, in order."""
        begun = self.tagged.get(section, ())
        return [at for at in begun if at >= start and self.match(section, at)]

    def says(self, sections: Iterable[str], start: int = 0) -> bool:
        """Whether a phrase of one of the sections stands anywhere in it."""
        return any(self.where(section, start) for section in sections)

    def matches(self, section: str, position: int) -> list[Match]:
        """Every phrase of a section that begins there, short and long."""
        return ends(self, self.lexicon.sections[section], position)

    def before(self, section: str, position: int, longest: int = 4) -> Match | None:
        """The longest phrase of a section that ends there; its `end` is where it begins."""
        for begin in range(max(0, position - longest), position):
            tagged = section in self.at(begin).tags
            found = self.match(section, begin) if tagged else None
            if found and found.end == position:
                return Match(found.value, begin)
        return None

    def gap(self, position: int) -> str:
        """What stands between the token there and the one before it."""
        before, after = self.at(position - 1), self.at(position)
        return "" if NOTHING in (before, after) else self.text[before.end : after.start]

    def span_of(self, first: int, end: int) -> Span:
        """The stretch from token `first` to the token before `end`."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def walk(line: Line, root: Node, position: int) -> Match | None:
    """The longest phrase under `root` that begins at a position."""
    found = ends(line, root, position)
    return max(found, key=lambda each: each.end) if len(found) > 1 else found[0] if found else None


def ends(line: Line, root: Node, position: int) -> list[Match]:
    """All phrases under `root` that begin at a position; the word itself before its endings."""
    found = []
    stack = [(root, position)]
    while stack:
        node, at = stack.pop()
        if node.value is not None:
            found.append(Match(node.value, at))
        if node.next:
            stack += _steps(line, node, at if at == position else unquoted(line, at))
    return found


def _steps(line: Line, node: Node, at: int) -> list[tuple[Node, int]]:
    """The next steps of a phrase, that by the word itself last."""
    keys = line.lexicon.keys(line.low(at)) if at < len(line.tokens) else ()
    return [(node.next[key], at + 1) for key in reversed(keys) if key in node.next]


def unquoted(line: Line, position: int) -> int:
    """The position after the quotation marks there: «зелёных» облигаций are зелёных облигаций."""
    while line.low(position) in QUOTES:
        position += 1
    return position


def links(low: str) -> list[tuple[int, int]]:
    """Where web addresses stand: their digits are no numbers."""
    linked = "://" in low or "www." in low
    return [found.span() for found in LINK.finditer(low)] if linked else []


def _inside(position: int, stretches: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in stretches)


def line(text: str, span: Span, lexicon: Lexicon, today: date | None = None) -> Line:
    """The tokens of one sentence; today: the day the article was published, if it is known."""
    found: list[Token] = []
    low = fold(span.of(text))
    end = -1
    unread = links(low)
    for piece in PIECE.finditer(low):
        start, word = piece.start(), piece.group()
        tags = NOTHING.tags if unread and _inside(start, unread) else lexicon.tags(word)
        found.append(Token(start + span.start, piece.end() + span.start, word, start == end, tags))
        end = piece.end()
    return Line(text, span, tuple(found), lexicon, today, tagged=tagged(found))


def tagged(tokens: Sequence[Token]) -> dict[str, list[int]]:
    """Where the first words of each section's phrases stand."""
    found: dict[str, list[int]] = {}
    for at, token in enumerate(tokens):
        for tag in token.tags:
            found.setdefault(tag, []).append(at)
    return found
