"""All checks of an article's figures, in one ordered list."""

from data.checks.plausibility import plausibility
from data.checks.words import words_and_digits
from data.model.check import Check
from data.model.figure import Figure

CHECKS = (words_and_digits, plausibility)


def checks(figures: tuple[Figure, ...]) -> tuple[Check, ...]:
    """The verdicts of every check on these figures, check by check, each in the figures' order."""
    return tuple(verdict for check in CHECKS for verdict in check(figures))
