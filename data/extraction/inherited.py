"""The time of a number whose sentence says none: from what the sentences before have set."""

from data.extraction import deducing
from data.extraction.carried import AHEAD, Said
from data.extraction.line import Line
from data.extraction.scene import Scene
from data.model.indicators import indicators as catalogue
from data.model.terms import Kind, Role

OPENING = 2  # words in which a sentence takes up what was said before it
DONE = frozenset({"past", "did"})


def time(scene: Scene, role: Role, kind: Kind, indicator: str | None) -> Said:
    """The period and the words that say it; empty if it is not known."""
    done = _is_done(scene.line)
    state = role is Role.ACTUAL and (not done or kind is Kind.PERCENT)
    day = scene.carried.on_the_day(indicator) if state else None
    if day is None and _is_only_counted(scene, role, indicator):
        return Said()
    told = scene.carried.fact.period
    if told and role is Role.ACTUAL and not scene.carried.stale and _is_of_them(scene.line):
        return scene.carried.fact
    after = Said() if role in AHEAD else deducing.after_base(scene.line, scene.mentions(), told)
    if day or after.period:
        return day or after
    return scene.carried.time(role, kind, done, scene.line.today)


def _is_of_them(line: Line) -> bool:
    """ "[Из них] 7 в сёлах": of what was told just before, and of its time."""
    return any(line.match("of_them", at) for at in range(line.own, line.own + OPENING))


def _is_done(line: Line) -> bool:
    """A verb of what happened: "has [been] withdrawn", not "has" alone."""
    told = (at for section in DONE for at in line.where(section))
    return any(_is_whole(line, at) or not line.match("stated", at) for at in told)


def _is_whole(line: Line, at: int) -> bool:
    found = line.match("past", at)
    return found is not None and found.end - at > 1


def _is_only_counted(scene: Scene, role: Role, indicator: str | None) -> bool:
    """ "За 9 месяцев [...]. Число МСП – 387 тысяч": not of the months that are reported on."""
    stock = indicator is not None and catalogue()[indicator].stock
    return stock and role is Role.ACTUAL and scene.carried.fact.reports
