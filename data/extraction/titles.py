"""Numbers inside a quoted title: "«100 жаңа есім»", "«Стратегия 2050»"; they count nothing."""

from data.extraction.found import Found, Quantity, Refusal
from data.extraction.line import Line
from data.model.terms import Kind, Reason

Named = tuple[str, Found]
OPENING, CLOSING = frozenset("«“„"), frozenset("»”")
LONGEST = 8  # tokens of a title; more are what somebody says


def refuse(line: Line, found: list[Named]) -> list[Named]:
    """What was found, with the bare numbers of titles taken out."""
    return [(name, _refused(line, item)) for name, item in found]


def _refused(line: Line, item: Found) -> Found:
    if not isinstance(item, Quantity) or item.kind is not Kind.COUNT or item.unit != "units":
        return item
    if item.end > item.amount.end or not _titled(line, item):
        return item
    return Refusal(item.first, item.end, None, Reason.NAME)


def _titled(line: Line, item: Quantity) -> bool:
    first = _edge(line, item.first, -1, OPENING)
    last = _edge(line, item.end - 1, 1, CLOSING)
    if first is None or last is None or last - first > LONGEST:
        return False
    inside = {line.low(at) for at in range(first + 1, last)}
    spoken = line.low(last + 1) == "," and line.low(last + 2) == "-"
    return not spoken and inside.isdisjoint({"!", "?", ","}) and last - first > 2


def _edge(line: Line, start: int, step: int, marks: frozenset[str]) -> int | None:
    """The quotation mark that stands nearest in one direction."""
    for at in range(start, start + step * LONGEST, step):
        if line.low(at) in marks:
            return at
    return None
