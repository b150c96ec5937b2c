"""What is said to happen at a time ahead: «в июне откроется центр», "will be launched in 2026"."""

from collections.abc import Iterator

from data.extraction.context_words import listed
from data.extraction.stretches import clauses, cover, distance, ending, within, words
from data.model.article import Article
from data.model.figure import PeriodMention
from data.model.span import Span

REACH = 6  # words between «планируется» and «открыть»


def happening(
    article: Article, event: str, sentence: Span, periods: tuple[PeriodMention, ...]
) -> Iterator[tuple[PeriodMention, Span]]:
    """Each foretelling of the event with its nearest period, and the words of the foretelling."""
    parts = tuple(clauses(article.text, sentence))
    lone = [said for part in parts for said in _lone(article, part, periods)]
    for clause in parts:
        for span in _foretold(article, event, clause):
            near = within(clause, periods) or lone
            if near:
                yield min(near, key=lambda said: distance(said.span, span)), span


def dated(article: Article, sentence: Span, said: PeriodMention) -> Span:
    """The period with its preposition: «в июне 2024 года»."""
    leading = listed(article.language, "periods.led_by")
    lead = ending(leading, article.text, Span(sentence.start, said.span.start))
    return cover(said.span, lead or said.span)


def _lone(article: Article, part: Span, periods: tuple[PeriodMention, ...]) -> list[PeriodMention]:
    """«В июне 2024 года, сообщил аким, откроется …», not «построенный в 2022 году»."""
    inside = within(part, periods)
    if not inside:
        return []
    around = Span(part.start, inside[0].span.start), Span(inside[-1].span.end, part.end)
    said = [word for span in around for word in words(article.text, span)]
    small = listed(article.language, "periods.small")
    return inside if all(small.fullmatch(word) for word in said) else []


def _foretold(article: Article, event: str, clause: Span) -> Iterator[Span]:
    for span in _found(article, f"events.{event}.future", clause):
        if not _denied(article, Span(clause.start, span.start)):
            yield span
    spared = _found(article, f"events.{event}.unless", clause)
    for span in _found(article, f"events.{event}.form", clause):
        plan = _plan(article, clause, span)
        if plan and not any(span.meets(other) for other in spared):
            yield cover(plan, span)


def _plan(article: Article, clause: Span, form: Span) -> Span | None:
    """The word that makes the form a plan: «планируется» before, «запланировано» after."""
    before = _found(article, "plans.before", Span(clause.start, form.start))
    after = _found(article, "plans.after", Span(form.end, clause.end))
    near = [*before[-1:], *after[:1]]
    return next((span for span in near if _together(article, clause, span, form)), None)


def _together(article: Article, clause: Span, plan: Span, form: Span) -> bool:
    first, last = sorted((plan, form))
    said = words(article.text, Span(first.end, last.start))
    denying = listed(article.language, "plans.denied_by")
    denied = any(denying.fullmatch(word) for word in said)
    return (
        len(said) <= REACH and not denied and not _denied(article, Span(clause.start, first.start))
    )


def _denied(article: Article, lead: Span) -> bool:
    """«Не откроется»."""
    return ending(listed(article.language, "plans.denied_by"), article.text, lead) is not None


def _found(article: Article, name: str, where: Span) -> list[Span]:
    found = listed(article.language, name).finditer(article.text, where.start, where.end)
    return [Span(*match.span()) for match in found]
