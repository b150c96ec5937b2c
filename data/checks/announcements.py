"""A planned growth in percent beside what was announced elsewhere in units: +40 % and +194 ha."""

from dataclasses import dataclass

from data.checks.corners import bounds
from data.checks.evidence import Evidence, measured
from data.checks.groups import grouped
from data.checks.intervals import Interval, difference, interval, tolerance
from data.model.check import Check
from data.model.expression import evaluate
from data.model.figure import Figure
from data.model.series import Claim
from data.model.terms import Verdict

NAME = "announcements"
FORMULA = "added / level * 100"
Subject = tuple[str, str | None]
ROUND, HALF = 5.0, 2.5  # «на 40%» of a plan is a number to the nearest five


@dataclass(frozen=True, slots=True)
class Announcement:
    """`percent` of `level` is what claims of the measure `added` state, in the level's unit."""

    percent: str
    level: str
    added: str


ANNOUNCEMENTS = (Announcement("industrial_zone_expansion", "industrial_zone_area", "zone_growth"),)


def announcements(figures: tuple[Figure, ...], evidence: Evidence) -> tuple[Check, ...]:
    """A check for each planned growth, the level it grows, and each announcement of the amount."""
    levels = {
        named.level: grouped(_stated(figures, named.level, None), _subject)
        for named in ANNOUNCEMENTS
    }
    return tuple(
        _check(percent, level, claim)
        for named in ANNOUNCEMENTS
        for percent in _stated(figures, named.percent, "percent")
        for level in _of(percent, levels[named.level])
        for claim in evidence.elsewhere(percent)
        if claim.measure == named.added and (claim.place, claim.unit) == (level.place, level.unit)
    )


def _stated(figures: tuple[Figure, ...], indicator: str, unit: str | None) -> list[Figure]:
    first = [one for one in figures if one.indicator == indicator and one.repeat_of is None]
    return [one for one in first if one.value is not None and unit in {None, one.unit}]


def _of(percent: Figure, levels: dict[Subject, list[Figure]]) -> list[Figure]:
    """The level stated beside it, if the article states one only."""
    same = levels.get(_subject(percent), [])
    return same if len(same) == 1 else []


def _subject(figure: Figure) -> Subject:
    return figure.article_id, figure.place


def _check(percent: Figure, level: Figure, claim: Claim) -> Check:
    said, expected = _rounded(percent), _expected(level, claim)
    agree = said.meets(expected)
    return Check(
        figure_id=percent.figure_id,
        check=NAME,
        verdict=Verdict.CONFIRMED if agree else Verdict.DIFFERS,
        other_id=level.figure_id,
        expected=expected.value,
        difference=difference(said, expected),
        tolerance=tolerance(said, expected),
        source_id=claim.source_id,
        why="announcement_agrees" if agree else "announcement_disagrees",
        claim_id=claim.claim_id,
        formula=FORMULA,
        operands=(f"added={claim.claim_id}", f"level={level.figure_id}"),
    )


def _expected(level: Figure, claim: Claim) -> Interval:
    operands = {"added": measured(claim), "level": interval(level)}
    value = evaluate(FORMULA, {"added": float(claim.value), "level": level.value or 0.0})
    return Interval(value, *bounds(FORMULA, operands))


def _rounded(percent: Figure) -> Interval:
    """A plan in whole fives may be meant to the nearest five, whatever its digits allow."""
    said = interval(percent)
    if said.value is None or said.low is None or said.high is None or said.value % ROUND:
        return said
    return Interval(said.value, min(said.low, said.value - HALF), max(said.high, said.value + HALF))
