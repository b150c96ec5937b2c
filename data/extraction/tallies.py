"""One measure place by place: "rose by 10.9 % in Almaty region, 8.4 % in Shymkent"."""

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.places import COUNTRY, RELATIVE, Said

LEADS = frozenset({"leaning", "preposition", "year_preposition", "growth", "noun_of_place"})
SMALL = LEADS | {"hedge", "hedge_after"}
MARKS = frozenset({",", "-", "(", ")", ";"})
WORDS = frozenset({"with", "followed", "by", "in", "the", "в", "во", "на", "у", "а", "и", "ал"})
SIGNS = MARKS | WORDS
UNNAMED = frozenset({COUNTRY, *RELATIVE})  # "the city's output" takes up no rate
PARTS = frozenset({",", "(", ";"})


def same(line: Line, before: Quantity, own: Quantity) -> bool:
    """Whether nothing but places parts two numbers of a kind."""
    return before.unit == own.unit and along(line, range(before.end, own.first))


def along(line: Line, gap: range) -> bool:
    """Whether a gap between numbers holds a place, and little else: "), Turkistan region (".

    Hedges are little: "(22 мыңнан [астам]), Ақтөбе облысы (".
    """
    placed = _placed(line, gap)
    rest = [at for at in gap if at not in placed]
    parted = any(line.low(at) in PARTS or "leaning" in line.at(at).tags for at in rest)
    small = all(line.low(at) in SIGNS or SMALL & line.at(at).tags for at in rest)
    return bool(placed) and parted and small


def _placed(line: Line, gap: range) -> set[int]:
    """The positions of places and of what they are: "East Kazakhstan region"."""
    found: set[int] = set()
    for at in gap:
        if match := line.match("place", at):
            found.update(range(at, min(match.end, gap.stop)))
    return found


def again(line: Line, number: Quantity, named: Said, opening: bool) -> bool:
    """ "Самый высокий [показатель] – 5,1 %", "Следом идет [Атырауская область] – 5 %".

    opening: whether it opens a paragraph; a place alone then takes up nothing.
    """
    before = range(line.own, number.first)
    if any(line.match("measure_again", at) for at in before):
        return True
    local = any(at < number.first and place not in UNNAMED for at, place in named)
    return local and not opening
