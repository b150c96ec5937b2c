"""A sentence as its tokens, with the questions that rules ask of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

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
    own: where its own words begin, after those that lead in a list.
    """

    text: str
    span: Span
    tokens: tuple[Token, ...]
    lexicon: Lexicon
    today: date | None = None
    year: int = 0
    own: int = 0

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
        begun = self.at(position).tags.intersection(sections)
        return any(self.match(section, position) for section in begun)

    def matches(self, section: str, position: int) -> list[Match]:
        """Every phrase of a section that begins there, short and long."""
        return ends(self, self.lexicon.sections[section], position)

    def before(self, section: str, position: int, longest: int = 4) -> Match | None:
        """The longest phrase of a section that ends there; its `end` is where it begins."""
        for begin in range(max(0, position - longest), position):
            found = self.match(section, begin)
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
    return max(ends(line, root, position), key=lambda found: found.end, default=None)


def ends(line: Line, root: Node, position: int) -> list[Match]:
    """All phrases under `root` that begin at a position; the word itself before its endings."""
    found = []
    stack = [(root, position)]
    while stack:
        node, at = stack.pop()
        if node.value is not None:
            found.append(Match(node.value, at))
        if at > position:
            at = unquoted(line, at)
        if node.next and at < len(line.tokens):
            keys = line.lexicon.keys(line.tokens[at].low)
            stack.extend((node.next[key], at + 1) for key in reversed(keys) if key in node.next)
    return found


def unquoted(line: Line, position: int) -> int:
    """The position after the quotation marks there: «зелёных» облигаций are зелёных облигаций."""
    while line.low(position) in QUOTES:
        position += 1
    return position


def links(low: str) -> list[tuple[int, int]]:
    """Where web addresses stand: their digits are no numbers."""
    return [found.span() for found in LINK.finditer(low)]


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
    return Line(text, span, tuple(found), lexicon, today)
