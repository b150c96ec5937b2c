"""What a sentence hands on to the sentences after it: times, what it spoke of, a zone."""

from collections.abc import Sequence

from data.extraction import deducing, levels, reporting, zones
from data.extraction.carried import AHEAD, Carried, Said
from data.extraction.found import Mention
from data.extraction.scene import Scene, said_of
from data.model.figure import Figure
from data.model.indicators import indicators as catalogue


def on(scene: Scene, made: Sequence[Figure]) -> Carried:
    """What is carried after a sentence and the figures made of it."""
    mention = reporting.governing(scene.line, _lasting(scene))
    timed = mention is not None or any(each.period and each.binds for each in scene.mentions())
    last = made[-1] if made else None
    return Carried(
        fact=_fact(scene, mention),
        plan=_plan(scene, mention, made) or scene.carried.plan,
        topic=last.indicator if last else None,
        stale=scene.carried.stale and not timed,
        role=last.role if last else None,
        counted=_counted(made) or scene.carried.counted,
        zone=scene.carried.zone or zones.speaks(scene.line),
    )


def _fact(scene: Scene, mention: Mention | None) -> Said:
    """The time of what is told as a fact."""
    carried, line = scene.carried, scene.line
    if mention is None and any(reporting.is_unknown(line, each) for each in scene.mentions()):
        return Said()
    if mention is None:
        after = deducing.after_base(line, scene.mentions(), carried.fact.period)
        return after if after.period else carried.fact
    said = said_of(line, mention)
    aside = not carried.opening and carried.fact.follows(said)
    item = line.own > 0  # of a list: what it says of itself holds for it alone
    return carried.fact if aside or item or reporting.is_ahead(line, mention) else said


def _plan(scene: Scene, mention: Mention | None, made: Sequence[Figure]) -> Said | None:
    """The time of what is planned; None if the sentence sets none."""
    planned = (each for each in reversed(made) if each.role in AHEAD and each.period)
    own = next((Said(each.period, each.period_words) for each in planned), None)
    if own is not None or mention is None:
        return own
    line = scene.line
    ahead = reporting.is_ahead(line, mention) or reporting.is_prospective(line, mention)
    return said_of(line, mention) if ahead else Said()


def _lasting(scene: Scene) -> list[Mention]:
    """Its periods without that of a level left: "from 5 % [in 2022] to 4.8 % in 2023"."""
    numbers = scene.quantities() if scene.mentions() else []
    left = [each for each in numbers if levels.left(scene.line, each, numbers)]
    starts = {each.end + by for each in left for by in (0, 1)}
    ends = {each.first for each in left}  # "[1991 жылғы] 17 млрд теңгеден"
    told = scene.mentions()
    return [each for each in told if each.first not in starts and each.end not in ends]


def _counted(made: Sequence[Figure]) -> tuple[str, Said] | None:
    """The last indicator that was counted on a day, and the day."""
    days = ((each, Said(each.period, each.period_words)) for each in made)
    of_day = ((each.indicator, on) for each, on in days if each.indicator and on.days == 1)
    return next((each for each in of_day if _counts(each[0])), None)


def _counts(indicator: str) -> bool:
    """Whether it can be of one day: a stock, or a rate."""
    entry = catalogue()[indicator]
    return entry.stock or entry.unit == "percent"
