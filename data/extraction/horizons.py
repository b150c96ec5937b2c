"""Until when a programme runs: «программа до 2025 года», «2025 жылға дейінгі бағдарлама»."""

import re

from data.extraction.context_words import listed
from data.extraction.morphology import is_verb
from data.extraction.stretches import beginning, cover, ending, words
from data.model.article import Article
from data.model.figure import PeriodMention
from data.model.period import Period
from data.model.span import Span
from data.model.terms import Language

REACH = 10  # words between a programme and its year
FAR = 200  # code points; more than that many words
COMMA = re.compile(r"[,;]\s")


def horizon(article: Article, sentence: Span, said: PeriodMention) -> tuple[Span, Span] | None:
    """The words that set the horizon, and those of the programme; None if it is no horizon."""
    for deadline, before in _deadlines(article, sentence, said):
        programme = (_before if before else _after)(article, sentence, deadline)
        if programme:
            return deadline, programme
    return None


def last_year(period: Period) -> Period:
    """«На 2021–2025 годы» reaches to 2025."""
    return period if period.start.year == period.end.year else Period.of_year(period.end.year)


def _deadlines(article: Article, sentence: Span, said: PeriodMention) -> list[tuple[Span, bool]]:
    """The period with its «до» or «дейінгі», and whether that stands before it."""
    text, span = article.text, said.span
    lead, rest = Span(sentence.start, span.start), Span(span.end, sentence.end)
    found = []
    for side, before in (("before", True), ("after", False)):
        kind = _words(article.language, side, said)
        edge = ending(kind, text, lead) if before else beginning(kind, text, rest)
        inside = beginning(kind, text, span) if before else ending(kind, text, span)
        if edge or inside:
            found.append((cover(span, edge or span), before))
    return found


def _words(language: Language, side: str, said: PeriodMention) -> re.Pattern[str]:
    years = {day.year for day in (said.period.start, said.period.end)} if said.period else set()
    return listed(language, f"programme.{'span_' if len(years) > 1 else ''}{side}")


def _before(article: Article, sentence: Span, deadline: Span) -> Span | None:
    """The nearest programme word before, if nothing happens in between."""
    nouns = listed(article.language, "programme.nouns")
    first = max(sentence.start, deadline.start - FAR)
    found = list(nouns.finditer(article.text, first, deadline.start))
    if not found:
        return None
    between = Span(found[-1].end(), deadline.start)
    return None if _broken(article, between) else Span(*found[-1].span())


def _after(article: Article, sentence: Span, deadline: Span) -> Span | None:
    nouns = listed(article.language, "programme.nouns")
    found = nouns.search(article.text, deadline.end, min(sentence.end, deadline.end + FAR))
    if not found or _broken(article, Span(deadline.end, found.start())):
        return None
    return Span(*found.span())


def _broken(article: Article, between: Span) -> bool:
    said = words(article.text, between)
    if len(said) > REACH or COMMA.search(article.text, between.start, between.end):
        return True
    if listed(article.language, "programme.broken_by").search(
        article.text, between.start, between.end
    ):
        return True
    return article.language == Language.RU and any(map(is_verb, said))
