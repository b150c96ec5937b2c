"""A number said twice, in words and in digits: «пятая часть экономики (20,6%)». Do they agree?"""

from data.checks.groups import grouped
from data.checks.intervals import SCALES, difference, interval, tolerance
from data.model.check import Check
from data.model.figure import Figure
from data.model.terms import Kind, Role, Verdict

NAME = "words_and_digits"
FORMULA = "digits / 100"
_WHY = {Verdict.CONFIRMED: "words_agree", Verdict.DIFFERS: "words_disagree"}


def words_and_digits(figures: tuple[Figure, ...]) -> tuple[Check, ...]:
    """A check for each share said in words and each percent in digits of the same thing.

    The check is the words'; other_id are the digits. They agree where some number fits both.
    """
    said = [figure for figure in figures if _in_words(figure)]
    written = grouped((figure for figure in figures if _in_digits(figure)), _subject)
    pairs = ((words, digits) for words in said for digits in written.get(_subject(words), ()))
    return tuple(_check(*pair) for pair in pairs)


def _in_words(figure: Figure) -> bool:
    spelled = not any(sign.isdigit() for sign in figure.quote)
    return spelled and figure.kind is Kind.RATIO and figure.unit == "x" and _own(figure)


def _in_digits(figure: Figure) -> bool:
    digits = any(sign.isdigit() for sign in figure.quote)
    return digits and figure.kind is Kind.PERCENT and figure.unit == "percent" and _own(figure)


def _own(figure: Figure) -> bool:
    """Said for the first time, of a known thing. A growth is no part: «вдвое» is 100 % more."""
    known = figure.indicator is not None and figure.repeat_of is None
    return known and figure.role is not Role.CHANGE


def _subject(figure: Figure) -> tuple[object, ...]:
    return figure.article_id, figure.indicator, figure.place, figure.period, figure.role


def _check(words: Figure, digits: Figure) -> Check:
    said, written = interval(words), interval(digits).times(SCALES["percent", "x"])
    verdict = Verdict.CONFIRMED if said.meets(written) else Verdict.DIFFERS
    return Check(
        figure_id=words.figure_id,
        check=NAME,
        verdict=verdict,
        other_id=digits.figure_id,
        expected=written.value,
        difference=difference(said, written),
        tolerance=tolerance(said, written),
        source_id=None,
        why=_WHY[verdict],
        formula=FORMULA,
        operands=(f"digits={digits.figure_id}",),
    )
