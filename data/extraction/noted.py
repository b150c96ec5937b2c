"""Growth noted once, behind all of a list: "в Астане (5 %) и Шымкенте (7 %) [отмечен рост]"."""

from collections.abc import Sequence

from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.roles import Said
from data.model.terms import Direction, Kind, Role

FAR = 8  # words from the last number to the growth


def growth(line: Line, numbers: Sequence[Quantity], said: Sequence[Said]) -> list[Said]:
    """The roles, with the growth that the end of the sentence tells of percents in brackets."""
    told = _told(line, numbers[-1].end) if numbers else None
    if told is None:
        return list(said)
    pairs = zip(numbers, said, strict=True)
    return [told if _open(line, number) and _plain(own) else own for number, own in pairs]


def _told(line: Line, end: int) -> Said | None:
    after = range(end, min(end + FAR, len(line.tokens)))
    noun = next((at for at in after if line.match("growth_noun", at)), None)
    noted = any(line.match("noted", at) for at in after)
    if noun is None or not noted or any(line.low(at) == "," for at in after):
        return None
    down = "down" in line.at(noun).tags
    return Said(Role.CHANGE, Direction.DOWN if down else Direction.UP, line.low(noun))


def _open(line: Line, number: Quantity) -> bool:
    bracketed = line.low(number.first - 1) == "(" and line.low(number.end) == ")"
    return number.kind is Kind.PERCENT and bracketed


def _plain(own: Said) -> bool:
    return own.role is Role.ACTUAL and own.direction is None
