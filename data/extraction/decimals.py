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
    unnamed = after is None and point.value == "alone" and count
    if (after is None and not unnamed) or end == point.end:
        return None
    parts = float(after.value) if after else 10.0 ** len(f"{count:.0f}")
    value = (whole.value or 0) + count / parts
    return whole._replace(value=value, step=1 / parts, end=max(end, after.end if after else end))


def _listed(line: Line, whole: Amount) -> Amount | None:
    """ "two [point five zero]", "бір [де жеті]": digits one by one, or one small number."""
    point = line.match("point", whole.end)
    if point is None or whole.form != "words":
        return None
    written, end = _written(line, point.end)
    if not written:
        return None
    if point.value == "and" and _round(whole) and len(written) < 3:  # "жүз де он тоғыз"
        return whole._replace(value=(whole.value or 0) + float(written), end=end)
    value = float(f"{whole.value or 0:.0f}.{written}")
    return whole._replace(value=value, step=10.0 ** -len(written), end=end)


def _round(whole: Amount) -> bool:
    return (whole.value or 0) >= 100 and (whole.value or 0) % 100 == 0


def _written(line: Line, position: int) -> tuple[str, int]:
    """Decimals as digits: "zero five" is 05, "seventy-one" is 71."""
    written, end, last = "", position, 0.0
    while found := line.match("cardinal", end):
        value = float(found.value)
        ones = 0 < value < 10 <= last < 100 and last % 10 == 0
        written = written[:-1] + f"{value:.0f}" if ones else written + f"{value:.0f}"
        last, end = value, found.end
        end += line.low(end) == "-" and "cardinal" in line.at(end + 1).tags
    return written, end


def _count(line: Line, position: int) -> tuple[float, int]:
    total, end = 0.0, position
    while found := line.match("cardinal", end):
        total, end = total + float(found.value), found.end
    return total, end
