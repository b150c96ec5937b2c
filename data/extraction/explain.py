"""Sentence by sentence: which rule read what, from which words, and what was not taken."""

from collections.abc import Iterable, Iterator

from data.extraction.sentences import sentences
from data.model.article import Article
from data.model.figure import Figure, NotTaken, PeriodMention, Reading
from data.model.span import Span

FIELDS = ("hedge", "period", "role", "place", "indicator")
Item = Figure | PeriodMention | NotTaken


def explain(article: Article, reading: Reading) -> str:
    """The reading in plain text; sentences without a number or a period are left out."""
    items: list[Item] = [*reading.figures, *reading.periods, *reading.not_taken]
    items.sort(key=_start)
    blocks = (_block(article, s, _within(items, s)) for s in sentences(article))
    return "\n\n".join(block for block in blocks if block)


def _start(item: Item) -> int:
    return item.span.start


def _within(items: Iterable[Item], sentence: Span) -> list[Item]:
    return [item for item in items if sentence.holds(item.span)]


def _block(article: Article, sentence: Span, items: list[Item]) -> str:
    lines = (line for item in items for line in _lines(item))
    return "\n".join([sentence.of(article.text), *lines]) if items else ""


def _lines(item: Item) -> Iterator[str]:
    if isinstance(item, Figure):
        yield from _figure(item)
    elif isinstance(item, PeriodMention):
        yield f"  period «{item.quote}»: {item.period.label if item.period else 'not placed'}"
    else:
        yield f"  not taken «{item.quote}»: {item.why}"


def _figure(figure: Figure) -> Iterator[str]:
    stated = f"{figure.value:g}" if figure.value is not None else f"{figure.low:g}..{figure.high:g}"
    repeat = f", said before as {figure.repeat_of}" if figure.repeat_of else ""
    yield f"  figure «{figure.quote}»: {stated} {figure.unit} (rule: {figure.rule}){repeat}"
    words = dict(figure.reasons)
    for field in FIELDS:
        reason = f" from «{words[field]}»" if field in words else ""
        yield f"    {field}: {_chosen(figure, field)}{reason}"


def _chosen(figure: Figure, field: str) -> str:
    if field == "period":
        return figure.period.label if figure.period else "not known"
    chosen = getattr(figure, field)
    going = f", {figure.direction}" if field == "role" and figure.direction else ""
    return f"{chosen}{going}" if chosen else "not assigned"
