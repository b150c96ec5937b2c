"""Numbers that leave their unit or scale to a neighbour: "5,4 и 5,9 млрд тенге", "с 24 до 11 %"."""

from data.extraction import numbers, patterns
from data.extraction.found import Found, Quantity
from data.extraction.line import Line
from data.model.terms import Kind

SMALL = frozenset({"leaning", "year_preposition", "more", "less"})  # "2.3 million [in] 2024"
Named = tuple[str, Found]
SPENT = frozenset({"past", "did", "plan"})
LARGE, THOUSAND, AROUND = 1e6, 1e3, 10
HOME_MONEY = "KZT"
BRACKET = 9  # words of a bracket behind a number
FAR = 6  # "в Астане 1,5 млн, а в Алматы – 2,3 млн человек"
NEAR = 3  # words between a number and the neighbour it leans on


def complete(line: Line, found: list[Named]) -> list[Named]:
    """What was found, with the units that are only said once given to all they are said of."""
    done = list(found)
    for at in reversed(range(len(done))):
        name, item = done[at]
        if isinstance(item, Quantity) and item.unit == "units" and is_bare(line, item):
            done[at] = name, _leaning(line, item, done, at)
    return done


def carried(line: Line, found: list[Named], purse: Quantity | None) -> list[Named]:
    """What was found, with the currency of the sentences before: "Из них [700 млрд] – частные"."""
    done = []
    for name, item in found:
        wanting = isinstance(item, Quantity) and item.unit == "units" and is_bare(line, item)
        if isinstance(item, Quantity) and wanting and item.amount.scale >= LARGE:
            item = with_unit(item, purse) if purse and not _counts_people(line, item) else item
        done.append((name, item))
    return done


def itemised(line: Line, found: list[Named], before: Quantity | None) -> list[Named]:
    """What was found, with the unit of the list's item before: "Медеуском — [18]"."""
    numbers = [at for at, (_, each) in enumerate(found) if _measures(each)]
    item = found[numbers[0]][1] if len(numbers) == 1 else None
    if not (line.own and before and isinstance(item, Quantity) and is_bare(line, item)):
        return found
    if item.unit != "units" or before.unit in ("units", "x"):
        return found
    whole = with_unit(item, before)
    return [(name, whole if each is item else each) for name, each in found]


def _measures(found: Found) -> bool:
    """A number, but no growth beside it: "546 тыс. [(-20,7 %)]"."""
    return isinstance(found, Quantity) and found.kind is not Kind.PERCENT


def last(found: list[Named]) -> Quantity | None:
    """The last number said; of a measure and its growth, the measure."""
    said = [each for _, each in found if isinstance(each, Quantity)]
    measured = [each for each in said if _measures(each) and each.unit != "units"]
    return next(reversed(measured or said), None)


def purse(found: list[Named]) -> Quantity | None:
    """The last large sum of money said."""
    said = [each for _, each in found if isinstance(each, Quantity)]
    large = (each for each in reversed(said) if each.amount.scale >= LARGE)
    return next((each for each in large if each.kind is Kind.MONEY), None)


def _leaning(line: Line, item: Quantity, found: list[Named], at: int) -> Quantity:
    forward = _forward(line, item, found[at + 1 :]) or _of_people(line, item, found[:at])
    backward = forward or _back(line, item, found[:at])
    return backward or _announced(line, item) or _headed(line, item, found[:at]) or item


def _of_people(line: Line, item: Quantity, earlier: list[Named]) -> Quantity | None:
    """ "10761 адам, оның ішінде 5246-[сы]", "из них [421 тыс.]": of the people told before it."""
    before = [each for _, each in earlier if isinstance(each, Quantity)]
    people = [each for each in before[-1:] if each.unit == "persons"]
    end = numbers.ending(line, item.end)
    own = end > item.end and line.match("own_ending", end - 1) is not None
    led = any(line.before("of_whom", item.first - by) for by in (0, 1))
    return with_unit(item, people[0]) if people and (own or led) else None


def _announced(line: Line, item: Quantity) -> Quantity | None:
    """ "инвестиции – 1,1 трлн", "зарплата – 366 тыс.": what is counted in money is money."""
    if item.amount.scale < THOUSAND:
        return None
    near = range(max(0, item.first - AROUND), item.first)
    clues = [found for at in near for found in line.matches("clue", at)]
    value = item.amount.value or 0
    units = [patterns.money(line.lexicon.language, found.value, value) for found in clues]
    unit = next((each for each in reversed(units) if each), None) or _priced(line, item)
    return item._replace(unit=unit, kind=Kind.MONEY) if unit else None


def _headed(line: Line, item: Quantity, earlier: list[Named]) -> Quantity | None:
    """ "[число занятых] – 9 млн": people, by what it, and no number before it, is announced as."""
    last = max((each.end for _, each in earlier if isinstance(each, Quantity)), default=line.own)
    near = range(max(last, item.first - AROUND), item.first)
    told = item.amount.scale >= THOUSAND and any(line.match("headcount", at) for at in near)
    return item._replace(unit="persons") if told else None


def _priced(line: Line, item: Quantity) -> str | None:
    """ "[стоимостью] 87 млрд": of a text that says no currency, the country's own."""
    near = range(max(0, item.first - NEAR), item.first)
    told = item.amount.scale >= LARGE and any(line.match("cost", at) for at in near)
    return HOME_MONEY if told else None


def is_bare(line: Line, item: Quantity) -> bool:
    """Whether nothing that could be counted follows the number itself."""
    if item.kind is not Kind.COUNT or item.end > item.amount.end:
        return False
    hedge = line.match("hedge_after", item.end)
    end = hedge.end if hedge else item.end  # "22 мыңнан [астам]"
    small = bool(SMALL & line.at(end).tags) or line.match("level", end) is not None
    small = small or (item.amount.scale >= THOUSAND and line.has(SPENT, end))  # "15 млн выделено"
    return small or not line.low(end).isalpha()  # "366,5 мыңға [дейін]"


def _forward(line: Line, item: Quantity, later: list[Named]) -> Quantity | None:
    """ "5,4 [и 5,9 млрд тенге]": the next number, joined by "и", "до", "," or "против"."""
    said = [each for _, each in later if isinstance(each, Quantity)]
    outer = [each for each in said if not _bracketed(line, item, each)]
    following = outer[0] if outer else None
    if following is None or following.unit == "x":
        return None
    if following.unit == "units":
        return _of_scale(line, item, following)
    if following.kind is Kind.PERCENT and (item.amount.scale > 1 or _is_large(item)):
        return None  # "в 2016-м – 90,1 трлн и 4 %", "surpassed 156,000, 33.8% up"
    alike = item.amount.scale == following.amount.scale > 1
    listed = alike and line.low(item.end) != ","  # "превысило 139 тысяч, в этой сфере – 245 тысяч"
    if numbers.ending(line, item.end) == following.first > item.end:  # "70-тен [61 %-ға дейін]"
        return with_unit(item, following)
    start = _past_bracket(line, item.end)
    if following.first - start > (FAR if listed else NEAR):
        return None
    if start > item.end and "leaning" in line.at(start).tags:
        return with_unit(item, following)  # "464 billion (+10 %) [and 288 billion tenge]"
    if "leaning" not in line.at(item.end).tags and line.low(item.end) not in (",", "/"):
        return None
    between = range(start, following.first)
    if line.low(item.end) == "," and any(line.low(at).endswith("ing") for at in between):
        return None  # "139,000, employing around 245,000 people"
    return with_unit(item, following, following.amount.scale if _smaller(item, following) else 1)


def _of_scale(line: Line, item: Quantity, following: Quantity) -> Quantity | None:
    """ "с [1,6] до 3 млн поездок": the scale is said once, of what has no unit."""
    ended = numbers.ending(line, item.end)
    start = ended + 1 if "leaning" in line.at(ended).tags else ended
    told = following.amount.scale >= LARGE or item.amount.step < 1
    if start == item.end or start != following.first or not (told and _smaller(item, following)):
        return None
    return with_unit(item, following, following.amount.scale)


def _past_bracket(line: Line, end: int) -> int:
    """Past "(+10 % vs. June)", if a bracket opens there."""
    if line.low(end) != "(":
        return end
    shut = (at for at in range(end, end + BRACKET) if line.low(at) == ")")
    return next(shut, end - 1) + 1


def _bracketed(line: Line, item: Quantity, other: Quantity) -> bool:
    """Whether another number stands in the bracket right behind one."""
    return item.end <= other.first < _past_bracket(line, item.end)


def _is_large(item: Quantity) -> bool:
    return (item.amount.value or item.amount.high or 0) >= THOUSAND


def _smaller(item: Quantity, following: Quantity) -> bool:
    own = item.amount.value or item.amount.high or 0
    return item.amount.scale == 1 and own < 1000 and following.amount.scale > 1


def _counts_people(line: Line, item: Quantity) -> bool:
    """ "население – 1,5 млн" after a sum: the words before it speak of a count."""
    near = range(max(0, item.first - FAR), item.first)
    clues = [found for at in near for found in line.matches("clue", at)]
    return any(
        patterns.counts(line.lexicon.language, found.value) for found in clues if found.value
    )


def _back(line: Line, item: Quantity, earlier: list[Named]) -> Quantity | None:
    """ "расходы - 17 трлн тенге, доходы - [16,5 трлн]": a number as large as the one before it."""
    if item.amount.scale < 1000:
        return None
    before = [each for _, each in earlier if isinstance(each, Quantity)]
    alike = [each for each in before if each.amount.scale == item.amount.scale]
    money = [each for each in before if each.kind is Kind.MONEY]
    if _counts_people(line, item):
        money = []
    known = (each for each in before if each.unit != "units")
    nearest = [each for each in known if each.amount.scale >= 1000][-1:]
    found = [each for each in nearest if each in alike or each in money] or money[-1:] or alike[-1:]
    given = [each for each in found if each.unit != "units"]
    return with_unit(item, given[0]) if given else None


def with_unit(item: Quantity, of: Quantity, scale: float = 1) -> Quantity:
    """A number with the unit of another, as many times larger as its own scale was left out."""
    own = item.amount
    amount = own._replace(
        value=None if own.value is None else own.value * scale,
        low=None if own.low is None else own.low * scale,
        high=None if own.high is None else own.high * scale,
        step=own.step * scale,
    )
    return item._replace(amount=amount, unit=of.unit, kind=of.kind, times=of.times)
