"""What stands around a number, and how near the words that announce indicators are to it."""

from collections.abc import Sequence
from typing import NamedTuple

from data.extraction import numbers
from data.extraction.clauses import Clauses
from data.extraction.clues import Clue
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.owning import Owning
from data.model.terms import Kind

REACH = 40.0  # words, with what they count for that stands between
BRACKET = 4  # words that a bracket's border counts for
FIGURE = 5  # words that another number in between counts for
COMMA = 8  # words that a comma after the number counts for
COUNTED = 3  # words in which the counted noun follows its number
CLOSE = 2  # words in which "за месяц" follows the number it is said of
SMALL = frozenset({"leaning", "year_preposition", "preposition"})
NAMED = frozenset({"index", "growth_word"})
PARTING = frozenset({",", ";", "-"})
VERBS = frozenset({"past", "plan", "up", "down", "aim", "moves"})


class Setting(NamedTuple):
    """A number's surroundings: what stands between it and a clue."""

    line: Line
    clauses: Clauses
    quantity: Quantity
    others: list[Quantity]

    def distance(self, clue: Clue) -> float:
        """Words between, with what parts them: other numbers, brackets, commas."""
        quantity = self.quantity
        later = clue.first >= quantity.end
        gap = clue.first - quantity.end if later else max(0, quantity.first - clue.end)
        between = len(self._outer(clue.first, quantity.first))
        crossing = not self.clauses.same(clue.first, quantity.first)
        parted = self._parted(clue) if later else 0
        return gap + between * FIGURE + crossing * BRACKET + parted

    def nearest(self, phrase: str, found: Sequence[Clue]) -> tuple[float, Clue] | None:
        """The nearest clue of a phrase, within reach, that is not what another number counts."""
        said = (clue for clue in found if clue.phrase == phrase)
        placed = [(not self._counts(clue), self.distance(clue), clue) for clue in said]
        near = [each for each in placed if each[1] <= REACH]
        near.sort(key=lambda each: (*each[:2], each[2].first))
        around = self.around()
        free = ((far, clue) for _, far, clue in near if not around.is_of_another(clue))
        return next(free, None)

    def _counts(self, clue: Clue) -> bool:
        """ "260 gas-powered [buses]": few words, and no sign, from a bare number to the noun."""
        quantity = self.quantity
        between = range(quantity.end, clue.first)
        if quantity.kind is not Kind.COUNT or not clue.first - quantity.end >= 0:
            return False
        words = [at for at in between if self.line.low(at) != "-" or not self.line.at(at).glued]
        return len(words) < COUNTED and all(self.line.low(at).isalpha() for at in words)

    def counts_it(self, found: Sequence[Clue]) -> bool:
        """Whether what is counted ("12 [школ]") is what the clues speak of."""
        line, quantity = self.line, self.quantity
        if quantity.kind is not Kind.COUNT or line.match("any_unit", quantity.amount.end):
            return True
        noun = numbers.ending(line, quantity.amount.end)
        if line.match("elsewhere", noun):
            return False  # "5 емхана салынды"
        if line.has(VERBS, noun):
            return True  # "700 мыңға жетті"
        if not line.low(noun).isalpha() or SMALL & line.at(noun).tags:
            return True
        near = any(clue.first < noun + COUNTED and clue.end > noun for clue in found)
        return near or any(self._counts(clue) for clue in found)

    def bars(self, clue: Clue, own: Sequence[Clue]) -> bool:
        """Whether a word that must not be said is: no other number parts it from this one.

        own: the words that announce the indicator; it may stand beside them as well.
        """
        start = self.line.own
        if clue.first < start and all(each.first >= start for each in own):
            return False  # of what leads in the list
        places = (self.quantity.first, *(each.first for each in own))
        beyond = self.around().is_detailed(clue) or all(
            self._between(clue.first, at) for at in places
        )
        return not beyond and not self._told_of_another(clue)

    def indexed(self) -> bool:
        """ "[индекс] составил 108,3 %", "[рост] ожидается на уровне 5 %": a growth by its name."""
        if self.quantity.kind is not Kind.PERCENT:
            return False
        before = range(self.quantity.first)
        said = [at for at in before if any(self.line.match(each, at) for each in NAMED)]
        listed = self.clauses.bracketed  # "өсім: құрылыс (38,3 %), көлік (21,5 %)"
        parting = (self._between(at, self.quantity.first) for at in said)
        return any(all(listed(other.first) for other in others) for others in parting)

    def _told_of_another(self, clue: Clue) -> bool:
        """ "на 1 % [за месяц] и на 13,6 % за год": it belongs to the number just before it."""
        before = (other.end for other in self.others if other.end <= self.quantity.first)
        return any(
            0 <= clue.first - end < CLOSE and self.line.low(end) not in PARTING for end in before
        )

    def _between(self, *places: int) -> list[Quantity]:
        low, high = sorted(places)
        return [other for other in self.others if low < other.first < high]

    def _outer(self, *places: int) -> list[Quantity]:
        """The numbers between, but not those in brackets, unless it is in one itself."""
        inside = self.clauses.bracketed(self.quantity.first)
        between = self._between(*places)
        return [each for each in between if inside or not self.clauses.bracketed(each.first)]

    def _parted(self, clue: Clue) -> int:
        """A comma after the number parts it from what follows."""
        between = range(self.quantity.end, clue.first)
        return COMMA if any(self.line.low(at) == "," for at in between) else 0

    def around(self) -> Owning:
        """Itself among the numbers of its sentence."""
        return Owning(self.line, self.quantity, self.others)
