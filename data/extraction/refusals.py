"""Numbers that are not figures, each with the reason."""

from data.extraction import numbers
from data.extraction.found import Refusal
from data.extraction.line import Line
from data.model.terms import Reason


def idiom(line: Line, position: int) -> Refusal | None:
    """ "по принципу «одного окна»"."""
    found = line.match("idiom", position)
    if not found:
        return None
    amount = numbers.read(line, position)
    return Refusal(position, found.end, amount.value if amount else None, Reason(found.value))
