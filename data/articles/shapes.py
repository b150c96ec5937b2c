"""How lists of other articles look on a page, as rules for the form of its lines.

A page is one letter a line (see lines.Form) and a rule is a regular expression over them: `HTD`
is a title, below it a teaser that is cut off, below that a date.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

FOOT = 150  # lines at the end that are looked at: no page lists more than fifty other articles


@dataclass(frozen=True, slots=True)
class Rule:
    """block: the lines of one headline, by name; run: how blocks follow each other ({} is one)."""

    block: str
    run: str


@dataclass(frozen=True, slots=True)
class Block:
    """Places of one headline's lines among the page's lines."""

    title: int
    teaser: int | None
    date: int | None

    def lines(self) -> list[int]:
        """The lines it has, in order."""
        return sorted(at for at in (self.title, self.teaser, self.date) if at is not None)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring blocks and the line that announces them, if there is one: lines [start, end)."""

    start: int
    end: int
    blocks: tuple[Block, ...]


_SEVERAL = "M?(?:{}){{2,}}$"  # one block alone at the end may be the author's name and the date
_ONE = "M?(?:{})$"
_ANNOUNCED = "M(?:{})+"

FOOT_RULES = (
    Rule(r"(?P<title>[HT])(?P<teaser>[TS])?(?P<date>D)", _SEVERAL),
    Rule(r"(?P<title>[HT])(?P<teaser>T)(?P<date>D)", _ONE),
    Rule(r"(?P<title>H)(?P<teaser>H)(?P<date>D)", _SEVERAL),
    Rule(r"(?P<date>D)(?P<title>[HT])(?P<teaser>[TS])?", _SEVERAL),
    Rule(r"(?P<date>D)(?P<title>[HT])(?P<teaser>T)", _ONE),
    Rule(r"(?P<date>D)(?P<title>H)(?P<teaser>H)", _SEVERAL),
    Rule(r"(?P<title>I)(?P<teaser>[TS])?", _SEVERAL),
)
BODY_RULES = (
    Rule(r"(?P<date>D)(?P<title>[HI])(?P<teaser>T)?", _ANNOUNCED),
    Rule(r"(?P<title>[HI])(?P<teaser>T)?(?P<date>D)?", _ANNOUNCED),
    Rule(r"(?P<title>L)", "{}"),
)


def runs(forms: str) -> tuple[Run, ...]:
    """The runs of headlines on a page of these forms, in order, not overlapping."""
    foot = _foot(forms)
    inside = _inside(forms[: foot[0].start] if foot else forms)
    return (*sorted(inside, key=lambda run: run.start), *foot)


def _foot(forms: str) -> tuple[Run, ...]:
    for rule in FOOT_RULES:
        found = re.compile(rule.run.format(rule.block)).search(forms, max(1, len(forms) - FOOT))
        if found and set("SPT") & set(forms[: found.start()]):  # a foot stands under an article
            return (_run(rule, found),)
    return ()


def _inside(forms: str) -> Iterator[Run]:
    """Lists and links between the article's own lines; its first line is its own in any case."""
    for rule in BODY_RULES:
        for found in re.compile(rule.run.format(rule.block)).finditer(forms, 1):
            yield _run(rule, found)


def _run(rule: Rule, found: re.Match[str]) -> Run:
    first = found.start() + found.group().startswith("M")
    blocks = re.compile(rule.block).finditer(found.string, first, found.end())
    return Run(found.start(), found.end(), tuple(_block(block) for block in blocks))


def _block(found: re.Match[str]) -> Block:
    there = {name: found.start(name) for name, said in found.groupdict().items() if said}
    return Block(there["title"], there.get("teaser"), there.get("date"))
