"""Numbers said in one breath are about one thing: "grew 8.2% in 2024 and 5.1% a year earlier"."""

from collections.abc import Sequence
from dataclasses import replace

from data.extraction.comparing import is_deadline
from data.extraction.found import Mention, Quantity
from data.extraction.line import Line
from data.extraction.numbers import ending
from data.extraction.shared_growth import NEAR, against, joined
from data.model.figure import Figure
from data.model.terms import Kind, Role

BEHIND = 2  # words from a number to its time
WITHIN = 9  # words of "(as of March 27, 2024, $461.6 million)"


def alike(
    line: Line, numbers: Sequence[Quantity], made: Sequence[Figure], mentions: Sequence[Mention]
) -> list[Figure]:
    """The figures, with what is only said of the one before them."""
    timed = {at for mention in mentions for at in range(mention.first, mention.end)}
    found = list(made)
    for at in range(1, len(found)):
        pair = numbers[at - 1], numbers[at]
        if _converts(line, *pair):
            found[at] = _converted(found[at], found[at - 1])
        elif joined(line, *pair, timed) or against(line, *pair):
            indicator = found[at].indicator or found[at - 1].indicator
            roles = found[at - 1].role, found[at].role
            near = (m for m in mentions if 0 <= m.first - numbers[at].end <= BEHIND)
            aimed = roles == (Role.TARGET, Role.PLAN) and any(is_deadline(line, m) for m in near)
            role = Role.TARGET if aimed else found[at].role  # "to 10 by 2030 and [12 by 2035]"
            found[at] = replace(found[at], indicator=indicator, role=role)
    return found


def _converts(line: Line, before: Quantity, own: Quantity) -> bool:
    """ "15 млрд тенге ([33,7 млн долларов])": the same sum in other money."""
    end = ending(line, before.end)
    opened = "(" in {line.low(at) for at in range(end, own.first)}
    money = before.kind is own.kind is Kind.MONEY and before.unit != own.unit
    return money and opened and own.first - end <= (WITHIN if line.low(end) == "(" else NEAR)


def _converted(figure: Figure, first: Figure) -> Figure:
    return replace(
        figure,
        indicator=first.indicator,
        place=first.place,
        period=first.period,
        period_words=first.period_words,
        role=first.role,
        status=first.status,
        direction=first.direction,
    )
