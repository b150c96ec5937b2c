"""The rules, in the order they are tried where a word could begin something."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from data.extraction import (
    ages,
    calendar,
    clocks,
    durations,
    edges,
    elliptic,
    names,
    notes,
    numeric_dates,
    quantities,
    refusals,
    relative,
    rows,
    titles,
    vague,
)
from data.extraction.found import Found
from data.extraction.line import Line
from data.extraction.quantities import NUMBER


class Rule(NamedTuple):
    """name: shown by `explain`; starts: what a word must be for the rule to be tried there."""

    name: str
    starts: frozenset[str]
    read: Callable[[Line, int], Found | None]


DIGITS = frozenset({"digits"})

DATED = DIGITS | {
    "cardinal",
    "ordinal",
    "roman",
    "month",
    "quarter_number",
    "half_number",
    "season",
    "relative",
    "lone_scale",
    "lately",
}

RULES: tuple[Rule, ...] = (
    Rule("idiom", frozenset({"idiom"}), vague.idiom),
    Rule("signed", frozenset({"number_sign"}), quantities.signed),
    Rule("numbering", frozenset({"numbering"}), refusals.numbered),
    Rule("phone", DIGITS, refusals.phone),
    Rule("list number", DIGITS, notes.listed),
    Rule("footnote", DIGITS, notes.footnote),
    Rule("code", DIGITS, notes.too_long),
    Rule("counter", DIGITS, notes.counter),
    Rule("how often", NUMBER, vague.often),
    Rule("numeric date", DIGITS | {"month"}, numeric_dates.read),
    Rule("clock", NUMBER, clocks.clock),
    Rule("age", NUMBER, ages.aged),
    Rule("weekday", frozenset({"weekday"}), calendar.weekday),
    Rule("edge", frozenset({"edge"}), edges.whole),
    Rule("date", DATED, calendar.read),
    Rule("name", NUMBER, names.named),
    Rule("ordinal", DIGITS, refusals.ranked),
    Rule("series", NUMBER, refusals.series),
    Rule("ordinal in words", frozenset({"cardinal"}), refusals.spelled),
    Rule("duration", NUMBER | {"lately", "few", "range_open"}, durations.read),
    Rule("relative time", frozenset({"relative"}), relative.read),
    Rule("rate", frozenset({"rate"}), durations.each),
    Rule("per", frozenset({"per"}), refusals.per),
    Rule("range", NUMBER | {"range_open"}, quantities.between),
    Rule("money sign", frozenset({"sign", "percent_first"}), quantities.priced),
    Rule("fraction", frozenset({"part", "cardinal", "out_of", "digits"}), quantities.part),
    Rule("fold", frozenset({"fold", "fold_led"}), quantities.fold),
    Rule("times", NUMBER, quantities.times),
    Rule("measure", NUMBER, quantities.measured),
    Rule("indefinite", frozenset({"indefinite", "occasions", "few"}), vague.indefinite),
    Rule("one", frozenset({"one"}), vague.one),
    Rule("compound", NUMBER, refusals.compound),
    Rule("count", NUMBER, quantities.counted),
)


def read(line: Line) -> list[tuple[str, Found]]:
    """Everything the rules find in a line, in order, never overlapping."""
    found: list[tuple[str, Found]] = []
    position = line.own
    while position < len(line.tokens):
        result = first(line, position) if line.tokens[position].tags else None
        if result:
            found.append(result)
        position = max(position + 1, result[1].end) if result else position + 1
    return titles.refuse(line, rows.told(line, elliptic.complete(line, found)))


def first(line: Line, position: int) -> tuple[str, Found] | None:
    """The first rule that reads something at a position."""
    for rule in _starting(line.tokens[position].tags):
        if found := rule.read(line, position):
            return rule.name, found
    return None


@cache
def _starting(tags: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that may read something at a token with these tags."""
    return tuple(rule for rule in RULES if not rule.starts.isdisjoint(tags))
