"""The one measure that an article is all about: what its other sentences go on telling of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from data.extraction import patterns
from data.extraction.line import Line
from data.extraction.scene import Scene
from data.model.figure import Figure
from data.model.indicators import Indicator
from data.model.indicators import indicators as catalogue
from data.model.terms import Kind, Role

Told = Sequence[tuple[Scene, list[Figure]]]
LEAST, MOST = 3, 0.6  # figures of the theme; its part of all that have an indicator
# What every place and trade has one of: a sum of money or a growth can be of anything.
THEMES = frozenset({"average_wage", "grp_per_capita", "housing_commissioned", "unemployment_rate"})
OTHERS = frozenset({"elsewhere", "share_word"})
RELATIVE = frozenset({Kind.PERCENT, Kind.RATIO})


def settled(told: Told) -> list[list[Figure]]:
    """The figures of every sentence, those that no words announce given the article's theme."""
    theme = _theme([figure for _, figures in told for figure in figures])
    if theme is None:
        return [figures for _, figures in told]
    return [_of_theme(scene.line, figures, theme) for scene, figures in told]


def _theme(figures: Sequence[Figure]) -> Indicator | None:
    """What the first figure with an indicator measures, if most others measure it too."""
    known = [_base(each.indicator) for each in figures if each.indicator]
    counted = Counter(known)
    if not known or known[0] not in THEMES or counted[known[0]] < LEAST:
        return None
    return catalogue()[known[0]] if counted[known[0]] >= MOST * len(known) else None


def _base(indicator: str) -> str:
    """The measure that a growth is the growth of."""
    of = (key for key, each in catalogue().items() if each.growth == indicator)
    return next(of, indicator)


def _of_theme(line: Line, figures: list[Figure], theme: Indicator) -> list[Figure]:
    if all(each.indicator for each in figures) or _speaks_of_another(line, theme):
        return figures
    return [each if each.indicator else _told(each, theme) for each in figures]


def _told(figure: Figure, theme: Indicator) -> Figure:
    grown = figure.direction is not None and figure.kind in RELATIVE
    if grown and theme.unit != "percent":  # fewer unemployed are no lower rate
        return replace(figure, indicator=theme.growth or theme.indicator)
    value, level = figure.value or 0, figure.role in (Role.ACTUAL, Role.PLAN)
    fits = figure.unit == theme.unit != "units" and theme.low <= value <= theme.high
    return replace(figure, indicator=theme.indicator) if fits and level else figure


def _speaks_of_another(line: Line, theme: Indicator) -> bool:
    """Whether a sentence names something else that is measured."""
    own = {phrase for each in _patterns(line, theme) for phrase in (*each.needed, *each.barred)}
    leading = patterns.leading(line.lexicon.language) - own
    if line.says(OTHERS, line.own):
        return True
    clues = (each for at in line.where("clue", line.own) for each in line.matches("clue", at))
    return any(each.value in leading for each in clues)


def _patterns(line: Line, theme: Indicator) -> list[patterns.Pattern]:
    kin = {theme.indicator, theme.growth}
    every = patterns.patterns(line.lexicon.language)
    return [each for each in every if each.indicator.indicator in kin]
