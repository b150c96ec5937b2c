"""What official statistics answer to a figure: the verdict, the value held against it, the series.

All of it is read from the checks; nothing is compared here.
"""

from dataclasses import dataclass

from pages.parts import figures, labels, lines, measured, reasons, sums
from pages.parts.figures import Row
from pages.parts.measured import SOFT
from pages.parts.words import Words

OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict (row of `checks`), the value of the figure's period, all years of its series.

    value is None, and series empty, where no official value could be held against the figure.
    """

    check: Row
    value: Row | None
    series: list[Row]


def of(figure: Row) -> Answer | None:
    """The answer to a figure, or None where it was not asked for."""
    found = [
        check
        for check in figures.checks_of(figure["figure_id"])
        if check["check"] == OFFICIAL and check["figure_id"] == figure["figure_id"]
    ]
    return next((_answer(check) for check in found), None)


def _answer(check: Row) -> Answer:
    if check["observation_id"] is None:
        return Answer(check, None, [])
    observation = sums.observation(check["observation_id"])
    dated = observation | {"year": observation["period_start"].year}
    return Answer(check, dated, _through(dated) or [dated])


def _through(held: Row) -> list[Row]:
    """The years of a value's series on its own basis; none of a series of parts of years."""
    if measured.series(held["series_id"])["frequency"] != "annual":
        return []
    rows = measured.of(held["series_id"], held["place"])
    return [row for row in rows if row["basis"] == held["basis"]]


def newest(answer: Answer) -> Row | None:
    """The newest value, where it is newer than the one held against the figure."""
    if answer.value is None or answer.series[-1]["year"] <= answer.value["year"]:
        return None
    return answer.series[-1]


def stated(figure: Row, answer: Answer) -> float | None:
    """The figure's value in the unit of the series; None where only a range is stated."""
    value: float | None = figure["value"]
    if value is None or answer.value is None or figure["unit"] == answer.value["unit"]:
        return value
    return value * 100  # a fraction in words («пятая часть») held against a percentage


def finding(w: Words, figure: Row, answer: Answer) -> str:
    """What the article says, the verdict with its reason, and the newest value."""
    said = w("{measure}, {period}: the article says {said}.",
             measure=labels.indicator(w, figure["indicator"]),
             period=labels.period(w, figure), said=labels.amount(w, figure))  # fmt: skip
    name = labels.VERDICTS[answer.check["verdict"]]
    verdict = w(name)
    why = w("{verdict}: {reason}.", verdict=verdict[:1].upper() + verdict[1:],
            reason=reasons.said(w, answer.check))  # fmt: skip
    return " ".join(filter(None, [said, why, _since(w, newest(answer))]))


def _since(w: Words, row: Row | None) -> str:
    if row is None:
        return ""
    values = {"year": str(row["year"]), "value": lines.written(w, row)}
    if row["status"] in SOFT:
        return w("The newest value is {value}, of {year}; it is provisional.", **values)
    return w("The newest value is {value}, of {year}.", **values)
