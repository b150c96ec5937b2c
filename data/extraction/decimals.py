"""Decimals said in words: "пять целых три десятых", "төрт бүтін оннан бір", "two point five"."""

from data.extraction.amount import Amount
from data.extraction.line import Line


def read(line: Line, whole: Amount) -> Amount:
    """The number with its decimals, or as it was."""
    return _tenths(line, whole) or _listed(line, whole) or whole


def _tenths(line: Line, whole: Amount) -> Amount | None:
    """ "пять [целых три десятых]" and "төрт [бүтін оннан бір]": the tenths are named."""
    point = line.match("whole", whole.end)
    if point is None:
        return None
    before = line.match("tenths_before", point.end)
    count, end = _count(line, before.end if before else point.end)
    after = before or line.match("tenths", end)
    if after is None or end == point.end:
        return None
    parts = float(after.value)
    value = (whole.value or 0) + count / parts
    return whole._replace(value=value, step=1 / parts, end=max(end, after.end))


def _listed(line: Line, whole: Amount) -> Amount | None:
    """ "two [point five zero]", "бір [де жеті]": digits one by one, or one small number."""
    point = line.match("point", whole.end)
    if point is None or whole.form != "words":
        return None
    written, end = "", point.end
    while found := line.match("cardinal", end):
        written, end = written + f"{float(found.value):.0f}", found.end
    if not written:
        return None
    value = float(f"{whole.value or 0:.0f}.{written}")
    return whole._replace(value=value, step=10.0 ** -len(written), end=end)


def _count(line: Line, position: int) -> tuple[float, int]:
    total, end = 0.0, position
    while found := line.match("cardinal", end):
        total, end = total + float(found.value), found.end
    return total, end
