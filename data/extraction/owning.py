"""Whether words that announce an indicator are of another number of the sentence."""

from typing import NamedTuple

from data.extraction import labels
from data.extraction.clues import Clue
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.model.terms import Kind

OPENING = 3  # words from a comma to words that open a clause
LEADING = 8  # words from those to the number of their clause
NEAR = 3  # words between a number and words that are its own
VERBS = frozenset({"past", "plan", "up", "down", "aim", "moves"})


class Owning(NamedTuple):
    """A number among the numbers of its sentence."""

    line: Line
    quantity: Quantity
    others: list[Quantity]

    def is_of_another(self, clue: Clue) -> bool:
        """ "12 [школ], 45 человек": the schools are not what the people are about."""
        quantity = self.quantity
        if self.is_detailed(clue) or self._leads_another(clue) or self._follows_another(clue):
            return True
        if clue.end <= labels.before(self.line, quantity, self.others):
            return True  # "[өнеркәсіп] 5 %, байланыс 3 %"
        if quantity.end == quantity.amount.end:
            return False
        others = [other for other in self.others if other.first != quantity.first]
        if quantity.kind is not Kind.COUNT:  # "12 школ, на 20 % больше": of the number just before
            others = [other for other in others if other.end <= quantity.first][:-1]
        return any(other.amount.end <= clue.first < other.end for other in others)

    def is_detailed(self, clue: Clue) -> bool:
        """ "2,3 млн туристов, [в том числе] 680 тыс. иностранных": an open detail."""
        between = range(self.quantity.end + 1, clue.first)  # not "170 [of these] buses"
        opened = next((at for at in between if self.line.match("detail", at)), None)
        return opened is not None and not self._closed(opened, clue.first)

    def _closed(self, opened: int, end: int) -> bool:
        """ "24 schools, including 16 in the south[,] were opened": the detail is over."""
        first = min((each.first for each in self.others if each.first > opened), default=end)
        comma = next((at for at in range(first, end) if self.line.low(at) == ","), end)
        verb = any(self.line.has(VERBS, at) for at in range(comma, end + 1))
        parted = any(comma < each.first < end for each in self.others)
        return comma < end and verb and not parted

    def _leads_another(self, clue: Clue) -> bool:
        """ "стройка – 38 %, [торговля] – 16 %": right before the next number of a list."""
        own = self.quantity
        alike = (each for each in self.others if each.unit == own.unit)
        reach = LEADING if self._opens(clue) else NEAR
        near = [each.first for each in alike if 0 <= each.first - clue.end <= reach]
        led = any(not self._comma(range(clue.end, first)) for first in near)
        return led and self._parted(range(own.end, clue.first))

    def _opens(self, clue: Clue) -> bool:
        """ "2,9 трлн тенге, объем [инвестиций] в основной капитал превысил 1 трлн": its clause."""
        before = range(max(self.quantity.end, clue.first - OPENING), clue.first)
        return any(self.line.low(at) == "," for at in before)

    def _follows_another(self, clue: Clue) -> bool:
        """ "25 % [of budget revenues], 40 % of turnover": right behind another number."""
        own, joint = self.quantity, self.line.low(self._joint(self.quantity.end))
        alike = (each for each in self.others if each.unit == own.unit and each.end <= clue.first)
        near = (each for each in alike if clue.first - each.end <= NEAR)
        near = (each for each in near if not self._comma(range(each.end, clue.first)))
        same = [each for each in near if joint.isalpha() and self._alike(own.end, each.end)]
        if clue.first < own.first:
            return bool(same) and self._parted(range(clue.end, own.first))
        return any(self._parted(range(own.end, each.first)) for each in same)

    def _alike(self, one: int, other: int) -> bool:
        """ "25 % [of] …, 40 % [of] …", "a 5 % [rise in] …, 7 % [– in] …"."""
        grows = all("growth_word" in self.line.at(at).tags for at in (one, other))
        joints = {self.line.low(self._joint(at)) for at in (one, other)}
        return grows or len(joints) == 1

    def _joint(self, at: int) -> int:
        at += self.line.low(at) == "-"
        grown = self.line.match("growth_word", at)
        return grown.end if grown else at

    def _comma(self, gap: range) -> bool:
        return any(self.line.low(at) == "," for at in gap)

    def _parted(self, gap: range) -> bool:
        return self._comma(gap) or any("leaning" in self.line.at(at).tags for at in gap)
