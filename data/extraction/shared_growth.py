"""A growth that is said once for every number of a list: "transport by 17.5 %, trade by 7 %"."""

from collections.abc import Sequence

from data.extraction import tallies
from data.extraction.found import Mention, Quantity
from data.extraction.growing import outside
from data.extraction.levels import dative, to_level
from data.extraction.line import Line
from data.extraction.numbers import ending
from data.extraction.roles import Said
from data.model.terms import Kind, Language, Role

SMALL = frozenset(
    {"leaning", "preposition", "growth", "year_preposition", "level", "leaves", "more", "less"}
)
SIGNS = frozenset({",", "-", "(", ")", "в", "по", "за", "for", "ал"})
VERBS = frozenset({"past", "plan", "up", "down", "aim", "moves"})
ENDS = frozenset({";", ":", "!", "?"})
OR = frozenset({"or", "или"})
FAR = 14  # words from one number of a list to the next
NEAR = 4  # words from a sum to the same in other money


def grown(
    line: Line, numbers: Sequence[Quantity], said: Sequence[Said], mentions: Sequence[Mention]
) -> list[Said]:
    """The roles, with the growth that is only said of the number before or after."""
    timed = {at for mention in mentions for at in range(mention.first, mention.end)}
    found = list(said)
    for at in range(1, len(found)):
        last = _last_outer(line, numbers, at)
        last = last if numbers[last].unit == numbers[at].unit else _last_alike(numbers, at)
        pair = numbers[last], numbers[at]
        told = joined(line, *pair, timed) or _listed(line, *pair) or _again(line, *pair, timed)
        told = told or against(line, *pair)
        if (told or tallies.same(line, *pair)) and not to_level(line, numbers[at]):
            found[at] = _growth(found[at], found[last])
    if line.lexicon.language is Language.KK:  # its verb ends the list
        for at in reversed(range(len(found) - 1)):
            after = _next_outer(line, numbers, at)
            if _listed(line, numbers[at], numbers[after]):
                found[at] = _growth(found[at], found[after])
    return found


def _last_outer(line: Line, numbers: Sequence[Quantity], at: int) -> int:
    """The number before; past "(6.3 % in April 2024)" the one that it is held against."""
    opened = _opened(line, numbers[at])
    last = at - 1
    while not opened and last and _opened(line, numbers[last]):
        last -= 1
    return last


def _next_outer(line: Line, numbers: Sequence[Quantity], at: int) -> int:
    """The number after; past its bracket: "8,5 есе (2 223/18 954), Үндістан – [4,7 есе]"."""
    opened = line.low(numbers[at].end) == "("
    rest = [to for to in range(at + 1, len(numbers)) if not _opened(line, numbers[to])]
    return rest[0] if opened and rest else at + 1


def _last_alike(numbers: Sequence[Quantity], at: int) -> int:
    """ "на 14,2 %, достигнув 1,7 млн, а иностранных – [на 24 %]": the growth before the level."""
    alike = [each for each in range(at) if numbers[each].unit == numbers[at].unit]
    return alike[-1] if alike else at - 1


def _opened(line: Line, number: Quantity) -> bool:
    """Whether a bracket is open where the number begins."""
    before = [line.low(at) for at in range(max(line.own, number.first - FAR), number.first)]
    marks = [low for low in before if low in ("(", ")")]
    return bool(marks) and marks[-1] == "("


def _again(line: Line, before: Quantity, own: Quantity, timed: set[int]) -> bool:
    """ "by 5.5 % ([6.3 %] in April 2024)": the same measure at another time."""
    close = own.first - before.end <= NEAR and _opened(line, own) and not _opened(line, before)
    dated = any(at in timed for at in range(before.end, own.end + NEAR))
    return close and dated and own.unit == before.unit


def _growth(own: Said, other: Said) -> Said:
    """A growth, where the other is one and its own words say nothing else."""
    plain = own.role is Role.ACTUAL and own.direction is None
    return other if plain and other.direction else own


def joined(line: Line, before: Quantity, own: Quantity, timed: set[int]) -> bool:
    """Whether nothing but a period and small words stands between, and a period does."""
    between = range(before.end, own.first)
    small = (line.low(at) in SIGNS or bool(SMALL & line.at(at).tags) for at in between)
    parted = [at in timed for at in between]
    alone = all(at or word for at, word in zip(parted, small, strict=True))
    return own.kind is before.kind and any(parted) and alone


def _listed(line: Line, before: Quantity, own: Quantity) -> bool:
    """ "транспорта – на 17,5 %, строительства – [на 5,7 %]": one of a list, without a verb."""
    gap = list(outside(line, range(before.end, own.first)))
    between = [line.at(at) for at in gap]
    if _restates(line, before, own):
        return True
    percents = before.kind is own.kind is Kind.PERCENT or _are_folds(before, own)
    if (not percents and not _both_grow(line, before, own)) or len(between) > FAR:
        return False
    named = line.match("growth_word", before.end)  # "a 17.5 % [increase] in industry, 14.5 % – …"
    rest = [at for at in gap if not named or at >= named.end]
    if any(token.low in ENDS for token in between) or any(line.has(VERBS, at) for at in rest):
        return False
    led = _led(line, own) == _led(line, before) or len(gap) == 1  # "[на] 20,9 % и 7,3 %"
    led = led or _dashed(line, own, gap)
    if own.unit != before.unit or to_level(line, own) or not led:
        return False
    return any(token.low in (",", "-", ")") or "leaning" in token.tags for token in between)


def _are_folds(before: Quantity, own: Quantity) -> bool:
    """ "Қытай – 8,5 есе, Үндістан – 4,7 есе өсті"."""
    pair = before, own
    return all(each.kind is Kind.RATIO and each.amount.form != "fraction" for each in pair)


def _dashed(line: Line, own: Quantity, gap: list[int]) -> bool:
    """ "увеличен на 4,9 %, торговли [- 7,4 %]"; "вырос на 5 %, доля - 7 %" is no growth."""
    shared = any(line.match("share_word", at) for at in gap)
    return line.low(own.first - 1) == "-" and not shared and line.low(gap[0]) == ","


def _restates(line: Line, before: Quantity, own: Quantity) -> bool:
    """ "9,9 мың теңгеге [немесе] 3,6 пайызға өсті", "by $3 bn [or] 7 %": the same growth."""
    start = ending(line, before.end)
    alone = own.first - start == 1
    if line.low(own.first - 1) in OR and line.low(start) == "," and own.first - start == 2:
        return own.unit != before.unit  # "рост составил 7,1 %, или [4,8 тысячи]"
    either = "leaning" in line.at(own.first - 1).tags
    final = dative(line, before) and dative(line, own)
    return alone and ((either and final) or (line.low(own.first - 1) in OR and _led(line, before)))


def _both_grow(line: Line, before: Quantity, own: Quantity) -> bool:
    """ "by 10 thousand, and schools [by 5 thousand]", "9,9 мың[ға] немесе 3,6 пайыз[ға] өсті"."""
    return all(_led(line, each) or dative(line, each) for each in (before, own))


def _led(line: Line, number: Quantity) -> bool:
    """ "[на] 5,7 %"."""
    return "growth" in line.at(number.first - 1).tags


def against(line: Line, before: Quantity, own: Quantity) -> bool:
    """ "107,1 % ([против] 107,3 % годом ранее)": held against the same of another time."""
    between = range(before.end, own.first)
    named = any(line.match("against", at) for at in between)
    return named and own.kind is before.kind and own.first - before.end <= NEAR
