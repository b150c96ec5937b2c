"""Which of a sentence's periods a number is about."""

from data.extraction import asides
from data.extraction.clauses import Clauses
from data.extraction.comparing import compares, contrasts
from data.extraction.found import Mention, Quantity
from data.extraction.line import Line
from data.extraction.reporting import EARLIER
from data.model.terms import Language

FAR = 1000.0
RESTATED = 10.0
OR = frozenset({"or", "или", "яғни", "немесе"})
ANOTHER_PART = 4  # for a period before a semicolon
OPENED = 2  # for a time that a bracket follows
PARTED = frozenset({",", ";", "-", ":", "—", "–"})
PARTING_VERBS = frozenset({"past", "did", "plan", "up", "down", "aim", "moves"})
SAME = 9  # words of a sum in other money, in its bracket
TIGHT = 2  # words between a number and the period right after it: "18,5 % [в] 2022 году"


def bind(
    line: Line,
    clauses: Clauses,
    quantity: Quantity,
    others: list[Quantity],
    mentions: list[Mention],
) -> Mention | None:
    """The mention a number is about, or None if the sentence states none for it."""
    costs = [(cost(line, clauses, quantity, others, each), at) for at, each in enumerate(mentions)]
    best = min(costs, default=(FAR, -1))
    if best[0] >= FAR:
        return None
    own = _own_after(line, quantity, others, mentions)
    return own if own and _is_of_another(quantity, others, mentions[best[1]]) else mentions[best[1]]


def _own_after(
    line: Line, quantity: Quantity, others: list[Quantity], mentions: list[Mention]
) -> Mention | None:
    """ "940 billion tenge (US$2.53 billion) [in 2023]": right behind it and its conversion."""
    if line.lexicon.language is Language.KK:  # its times stand before their numbers
        return None
    same = [each.end for each in others if line.low(each.first - 1) == "("]
    ends = {quantity.end, *(end + 1 for end in same if quantity.end < end <= quantity.end + SAME)}
    near = (each for each in mentions if any(0 <= each.first - end < TIGHT for end in ends))
    return next(near, None)


def _is_of_another(quantity: Quantity, others: list[Quantity], mention: Mention) -> bool:
    """ "from 823 billion [in 2018] to 940 billion": it stands right behind another number."""
    before = (each for each in others if each.end <= mention.first and each.first < quantity.first)
    behind = any(mention.first - each.end <= TIGHT for each in before)
    return mention.end <= quantity.first and behind


def cost(
    line: Line, clauses: Clauses, quantity: Quantity, others: list[Quantity], mention: Mention
) -> float:
    """How far a mention is from a number, in words, with what stands between them."""
    if mention.binds and _opened_after(line, quantity, mention):
        return OPENED  # "по сравнению с 2024 годом (105,7 %)"
    if not mention.binds or compares(line, mention) or asides.passes(line, mention, quantity.first):
        return FAR
    later = mention.first >= quantity.end
    if mention.back in EARLIER and not later and _is_owned(line, quantity, others, mention):
        return FAR
    if restates(clauses, quantity, others, mention):
        return RESTATED
    if not _reaches(line, clauses, quantity, mention):
        return FAR
    if later and contrasts(line, mention, quantity.end):
        return FAR
    gap = mention.first - quantity.end if later else quantity.first - mention.end
    outer = [other for other in others if not _restated(line, clauses, quantity, other)]
    between = sum(_is_between(other, quantity, mention) for other in outer)
    close = line.lexicon.language is Language.KK
    if not later and gap <= close and clauses.same(mention.first, quantity.first):
        return gap  # "2023 жылы 20,6 %"
    parted = any(line.low(at) == "," for at in range(quantity.end, mention.first))
    if later and gap <= TIGHT and not parted:
        return gap
    if later and between and not _together(line, quantity, outer, mention):
        return FAR  # "31 км, из них 12 км построено в 2024 году": the year is the second's
    apart = 0 if later or clauses.same(mention.first, quantity.first) else ANOTHER_PART
    return apart + (6 if later else 3) + gap / 8 + between * (6 if later else 2)


def _is_owned(line: Line, quantity: Quantity, others: list[Quantity], mention: Mention) -> bool:
    """ "против 108 млрд [год назад], рост – в 2 раза": the year before is of what it follows."""
    behind = any(0 <= mention.first - each.end < TIGHT for each in others)
    return behind and any(line.low(at) == "," for at in range(mention.end, quantity.first))


def _together(line: Line, quantity: Quantity, others: list[Quantity], mention: Mention) -> bool:
    """ "24 schools for 66,000 seats, including 16 in the south, were opened last year": one time.

    Neither a verb nor a comma parts the numbers, or a detail is closed before the time.
    """
    if "leaning" in line.at(quantity.end).tags:
        return line.match("against", quantity.end) is None  # "12 [против] 9 в 2023 году"
    between = [each for each in others if _is_between(each, quantity, mention)]
    numbers = {at for each in between for at in range(each.first, each.end)}
    last = max(each.end for each in between)
    zone = [at for at in range(quantity.end, last) if at not in numbers]
    verbs = (at for at in zone if line.has(PARTING_VERBS, at) and line.low(at + 1) != "to")
    if any(verbs) or any(line.match("against", at) for at in zone):
        return False
    parted = next((at for at in zone if line.low(at) in PARTED), None)
    if parted is None:
        return True
    closed = any(line.low(at) == "," for at in range(last, mention.first))
    return closed and line.match("detail", parted + 1) is not None


def _opened_after(line: Line, quantity: Quantity, mention: Mention) -> bool:
    """Whether the number opens a bracket right after the time."""
    gap = quantity.first - 1 - mention.end
    return line.low(quantity.first - 1) == "(" and 0 <= gap <= TIGHT


def restates(
    clauses: Clauses, quantity: Quantity, others: list[Quantity], mention: Mention
) -> bool:
    """ "пятая часть экономики (20,6 % в 2023 году)": a bracket that begins with a number."""
    opening = clauses.opened.get(clauses.numbers[mention.first], -1)
    if opening < quantity.end:
        return False
    after = [other for other in others if other.first >= quantity.end]
    first = min(after, key=lambda other: other.first, default=None)
    return first is not None and first.first == opening + 1 and not _another(quantity, first)


def _another(quantity: Quantity, other: Quantity) -> bool:
    """ "5,5 % (6,3 % in April)": the same measure at another time."""
    values = quantity.amount.value, other.amount.value
    return quantity.unit == other.unit and values[0] != values[1]


def is_end(line: Line, mention: Mention) -> bool:
    """ "до конца года", "by yearend": the end of a running time, not a year to come."""
    said = line.match("relative", mention.first)
    if said is not None and said.value == "year end":
        return True
    day = mention.period.end if mention.period else None
    running = day is None or (line.today is not None and day.year <= line.today.year)
    return running and "edge" in line.at(mention.first).tags


def _restated(line: Line, clauses: Clauses, quantity: Quantity, other: Quantity) -> bool:
    """ "1,2 трлн тенге ($2,4 млрд) в 2025 году", "a fifth, or 21.4%": the same in other words."""
    if line.low(other.first - 1) in OR and other.first > quantity.first:
        return True
    bracketed = clauses.bracketed(other.first) and not clauses.bracketed(quantity.first)
    return bracketed and other.first > quantity.first


def _is_between(other: Quantity, quantity: Quantity, mention: Mention) -> bool:
    low, high = sorted((quantity.first, mention.first))
    return low < other.first < high


def _reaches(line: Line, clauses: Clauses, quantity: Quantity, mention: Mention) -> bool:
    """A bracket's own period stays in it; a quoted name's date is part of the name."""
    if clauses.quoted[mention.first] and not clauses.quoted[quantity.first]:
        return False
    before = mention.first - 1
    led = before - bool(line.at(before).tags & {"preposition", "year_preposition"})
    alone = line.low(led) == "(" and line.low(mention.end) == ")"
    if clauses.bracketed(mention.first):
        return alone or clauses.same(mention.first, quantity.first)
    return clauses.numbers[mention.first] <= clauses.numbers[quantity.first]
