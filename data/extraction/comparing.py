"""Times that a sentence only compares with: "чем в 2022 году", "2023 жылмен салыстырғанда"."""

from data.extraction.found import Mention
from data.extraction.line import Line
from data.model.terms import Language

JOINTS = frozenset({"to", "until", "through"})
LED = frozenset({"year_preposition", "preposition"})
LOOSE = frozenset({"from", "on"})
PERCENT = frozenset({"unit"})
BASE = 7  # words from "индекс" to what it is counted from
NEAR = 4  # words from a year to the level of it that is surpassed


def compares(line: Line, mention: Mention) -> bool:
    """ "чем в 2022 году", "по сравнению с 2020 годом": the earlier period of a comparison."""
    starts = [mention.first]
    if line.low(mention.end) == "-" and line.low(mention.end + 1).isdecimal():
        return False  # "(in the same period of 2023 - 11 people)"
    if line.at(mention.first - 1).tags & LED:
        starts.append(mention.first - 1)
    if line.match("compared_after", mention.end) or line.low(mention.end - 1).endswith("ғыдан"):
        return True  # "бір жыл бұрынғыдан", "2023 жылмен салыстырғанда"
    final = line.lexicon.language is Language.KK  # "2019 жылғы пандемияға дейінгі [деңгейден]"
    if final and any(line.match("surpassed", mention.end + by) for by in range(NEAR)):
        return True
    if _is_base(line, mention):
        return True
    edge = line.match("edge", mention.first)  # "к началу 2024 года – 1,4 млн" is no comparison
    if not edge and is_deadline(line, mention) and _is_past(line, mention):
        return True
    starts += [before.end for at in starts if (before := line.before("same_stretch", at))]
    starts += [at - 1 for at in starts if line.at(at - 1).tags & LED]
    return any(_holds_against(line, mention, at) for at in starts)


def _holds_against(line: Line, mention: Mention, at: int) -> bool:
    """ "up 5 % [on] 2022", "чем в аналогичном периоде", but not "From 2016-2018", "on May 5"."""
    found = line.before("compared", at)
    if found is None or line.low(found.end) not in LOOSE or at - found.end > 1:
        return found is not None
    if any(line.low(at) in JOINTS for at in range(mention.first, mention.end)):
        return False  # "from January to May 2025" is no comparison
    period = mention.period
    if found.end == line.own or period is None:
        return found.end > line.own
    return period.start.year == period.end.year and period.start < period.end


def _is_base(line: Line, mention: Mention) -> bool:
    """ "с ростом [к 2010 году]", "индекс [к декабрю 2012 года]"."""
    if line.lexicon.language is not Language.RU or line.low(mention.first - 1) != "к":
        return False
    before = range(max(line.own, mention.first - BASE), mention.first - 1)
    return any(line.has(("growth_word", "index"), at) for at in before)


def _is_past(line: Line, mention: Mention) -> bool:
    """ "(+12 % к 2023 году)", or a year that was over when the article was published."""
    if any("number_sign" in line.at(mention.first - at).tags for at in range(2, 6)):
        return True
    month = mention.end - mention.first == 1 and "month" in line.at(mention.first).tags
    if month and line.at(mention.first - 2).tags & PERCENT:
        return True  # "на 27,3 % [к апрелю]"
    if mention.period is None or line.today is None:
        return False
    return mention.period.end < line.today


def is_deadline(line: Line, mention: Mention) -> bool:
    """ "к 2030 году", "до конца 2025 года", "2030 жылға қарай"."""
    closed = line.before("deadline_after", mention.end) or line.match("deadline_after", mention.end)
    return closed is not None or "deadline" in line.at(mention.first - 1).tags


def contrasts(line: Line, mention: Mention, start: int = 0) -> bool:
    """ "составил 57 млрд, [тогда как] в январе 2021 года – 152 млрд": another time by the way."""
    return any(line.match("contrast", at) for at in range(max(start, line.own), mention.first))
