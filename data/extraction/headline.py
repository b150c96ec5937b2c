"""A headline's figure is about what the body says of the same number: its period, its currency."""

from collections.abc import Sequence
from dataclasses import replace

from data.model.article import Article
from data.model.figure import Figure
from data.model.terms import Hedge, Kind, PartName, Role

LONGEST = 300  # characters of a headline
SENTENCE = (".", "!", "?", ":", ";", ",")
ROUNDED = 0.05  # by how much a headline may round: "свыше 700 миллиардов" of 714,8
LARGE = 1e6
TELLING = 1000  # so many things counted twice are the same
AHEAD = frozenset({Role.PLAN, Role.TARGET})


def dated(article: Article, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those of the headline with what only the body says of them.

    The headline is the title, or the first line of a text without one, if no full stop ends it.
    """
    end = _end(article)
    body = [each for each in figures if each.span.end > end]
    found = [_completed(each, body) if each.span.end <= end else each for each in figures]
    return [each if each.period else _repeated(each, found) for each in found]


def _repeated(figure: Figure, figures: Sequence[Figure]) -> Figure:
    """What is said twice is of one time, though only one sentence says of which."""
    apart = (each for each in figures if each.period and each.sentence != figure.sentence)
    same = (each for each in apart if _is_same(each, figure))
    found = next((each for each in same if _is_telling(each, figure)), None)
    return _of_time(figure, found) if found and not figure.period_words else figure


def _end(article: Article) -> int:
    titles = [part.span.end for part in article.parts if part.name is PartName.TITLE]
    own = article.own_spans()
    if titles or not own:
        return max(titles, default=0)
    line, _, rest = own[0].of(article.text).partition("\n")
    short = len(line) <= LONGEST and not line.rstrip().endswith(SENTENCE)
    headed = bool(rest.strip()) and short
    return own[0].start + len(line) if headed else 0


def _completed(figure: Figure, body: Sequence[Figure]) -> Figure:
    figure = _in_money(figure, body)
    if figure.period or figure.period_words:
        return figure
    same = (each for each in body if each.period and _is_same(each, figure))
    led = (each for each in body[:1] if each.period and _in_one_breath(each, figure))
    found = next(same, next(led, None))
    return figure if found is None else _of_time(figure, found)


def _of_time(figure: Figure, other: Figure) -> Figure:
    said = (("period", other.period_words or ""),)
    reasons = tuple(each for each in (*figure.reasons, *said) if each[1])
    words = other.period_words
    return replace(figure, period=other.period, period_words=words, reasons=reasons)


def _is_telling(one: Figure, other: Figure) -> bool:
    """Five schools here and five kindergartens there are not the same."""
    large = other.kind is not Kind.COUNT or (other.value or 0) >= TELLING
    return large or one.quote.lower() == other.quote.lower()


def _in_money(figure: Figure, body: Sequence[Figure]) -> Figure:
    """ "Свыше 700 миллиардов инвестировали": the body says of what."""
    large = figure.unit == "units" and figure.kind is Kind.COUNT and (figure.value or 0) >= LARGE
    same = (each for each in body if each.kind is Kind.MONEY and _near(each, figure))
    found = next(same, None) if large else None
    if found is None:
        return figure
    indicator = figure.indicator or found.indicator
    return replace(figure, unit=found.unit, kind=found.kind, indicator=indicator)


def _is_same(one: Figure, other: Figure) -> bool:
    indicators = {one.indicator, other.indicator} - {None}
    return one.unit == other.unit and _near(one, other) and len(indicators) < 2


def _near(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return False
    rounds = other.hedge is not Hedge.EXACT
    allowed = ROUNDED * other.value if rounds else 1e-9
    return abs(one.value - other.value) <= allowed


def _in_one_breath(first: Figure, figure: Figure) -> bool:
    """What the body begins with is what its headline speaks of."""
    return (first.role in AHEAD) is (figure.role in AHEAD)
