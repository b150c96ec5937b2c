"""A headline's figure is about the period that the body gives for the same number."""

from dataclasses import replace

from data.model.article import Article
from data.model.figure import Figure
from data.model.terms import PartName

LONGEST = 300  # characters of a headline
SENTENCE = (".", "!", "?", ":", ";", ",")


def dated(article: Article, figures: list[Figure]) -> list[Figure]:
    """The figures, those of the headline with their period taken from the body where it says one.

    The headline is the title, or the first line of a text without one, if no full stop ends it.
    """
    end = _end(article)
    return [_dated(each, figures) if each.span.end <= end else each for each in figures]


def _end(article: Article) -> int:
    titles = [part.span.end for part in article.parts if part.name is PartName.TITLE]
    own = article.own_spans()
    if titles or not own:
        return max(titles, default=0)
    line, _, rest = own[0].of(article.text).partition("\n")
    short = len(line) <= LONGEST and not line.rstrip().endswith(SENTENCE)
    headed = bool(rest.strip()) and short
    return own[0].start + len(line) if headed else 0


def _dated(figure: Figure, figures: list[Figure]) -> Figure:
    if figure.period or figure.period_words:
        return figure
    same = (each for each in figures if each.period and _is_same(each, figure))
    found = next(same, None)
    if found is None:
        return figure
    said = (("period", found.period_words or ""),)
    reasons = tuple(each for each in (*figure.reasons, *said) if each[1])
    words = found.period_words
    return replace(figure, period=found.period, period_words=words, reasons=reasons)


def _is_same(one: Figure, other: Figure) -> bool:
    indicators = {one.indicator, other.indicator} - {None}
    number = (one.value, one.unit) == (other.value, other.unit) and one.value is not None
    return number and len(indicators) < 2 and one.place == other.place
