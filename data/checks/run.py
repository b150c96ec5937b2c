"""All checks of the figures, in one ordered list."""

from data.checks.announcements import announcements
from data.checks.arithmetic import changes
from data.checks.candidates import candidates
from data.checks.evidence import NOTHING, Evidence
from data.checks.ledger import ledger
from data.checks.official import official
from data.checks.plausibility import plausibility
from data.checks.totals import totals
from data.checks.words import words_and_digits
from data.model.check import Candidate, Check
from data.model.figure import Figure
from data.model.terms import Verdict

OF_ITSELF = (words_and_digits, changes, totals, plausibility)
BESIDE = (official, announcements, ledger)
UNANSWERED = {Verdict.NO_SOURCE, Verdict.NOT_COMPARABLE}
# Checks of what an article says itself: where one of them differs, the article contradicts itself.
OWN = {"words_and_digits", "arithmetic"}


def checks(figures: tuple[Figure, ...], evidence: Evidence = NOTHING) -> tuple[Check, ...]:
    """The verdicts of every check on these figures, check by check, each in the figures' order.

    Without evidence a figure is held against the article's own words alone.
    """
    alone = [verdict for check in OF_ITSELF for verdict in check(figures)]
    if evidence is NOTHING:
        return tuple(alone)
    return (*alone, *(verdict for check in BESIDE for verdict in check(figures, evidence)))


def near(
    figures: tuple[Figure, ...], found: tuple[Check, ...], evidence: Evidence
) -> tuple[Candidate, ...]:
    """The candidates of the figures that no official value answers."""
    open_ = {
        one.figure_id for one in found if one.check == "official" and one.verdict in UNANSWERED
    }
    return tuple(
        candidate
        for figure in figures
        if figure.figure_id in open_
        for candidate in candidates(figure, evidence)
    )


def contradicts(check: Check) -> bool:
    """Whether the article's own words, digits or numbers contradict each other."""
    return check.check in OWN and check.verdict is Verdict.DIFFERS
