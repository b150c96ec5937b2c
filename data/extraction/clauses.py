"""The parts of a sentence that words do not reach across: brackets, semicolons, quoted names."""

from dataclasses import dataclass

from data.extraction.line import Line

OPEN, CLOSE, BARS = "(", ")", {";"}


@dataclass(frozen=True, slots=True)
class Clauses:
    """For every token, the number of its part; a bracket is a part of its own.

    quoted: whether the token stands in quotation marks; opened: where a bracket's part begins.
    """

    numbers: tuple[int, ...]
    quoted: tuple[bool, ...]
    opened: dict[int, int]

    def bracketed(self, position: int) -> bool:
        """Whether a position stands in brackets."""
        return self.numbers[position] in self.opened

    def same(self, one: int, other: int) -> bool:
        """Whether two positions share their part."""
        return self.numbers[one] == self.numbers[other]


def clauses(line: Line) -> Clauses:
    """Number the parts of a line."""
    numbers: list[int] = []
    opened: dict[int, int] = {}
    outer, current, last = 0, 0, 0
    for at, token in enumerate(line.tokens):
        if token.low in BARS or token.low == OPEN:
            last += 1
            outer = current if token.low == OPEN else last
            current = last
            if token.low == OPEN:
                opened[current] = at
        numbers.append(current)
        if token.low == CLOSE:
            current = outer
    return Clauses(tuple(numbers), tuple(_quoted(line)), opened)


def _quoted(line: Line) -> list[bool]:
    """Whether each token stands in a quoted name; a quote that opens the sentence is speech."""
    found, inside = [], False
    for at, token in enumerate(line.tokens):
        if token.low in ("«", "“", "„") or (token.low == '"' and not inside):
            inside = at > line.own and _closed(line, at)
        elif token.low in ("»", "”", '"'):
            inside = False
        found.append(inside)
    return found


def _closed(line: Line, opening: int) -> bool:
    return any(line.low(at) in ("»", "”", '"') for at in range(opening + 1, len(line.tokens)))
