"""Other articles named on the same page: what they are called, how they begin, their day."""

from datetime import date

from data.articles import dates
from data.articles.lines import Form, Line, lines, linked
from data.articles.shapes import Block, runs
from data.model.article import Headline
from data.model.span import Span
from data.model.terms import PartName

_BULLETS = "•▪►▶→*–—- \t"


def headlines(text: str) -> tuple[Headline, ...]:
    """The other articles' headlines on a page, in order; spans in code points of `text`."""
    page = lines(text)
    return tuple(_headline(block, page) for run in runs(forms(page)) for block in run.blocks)


def claimed(page: tuple[Line, ...]) -> dict[int, PartName]:
    """Which lines of a page belong to headlines, and as what; with the lines that announce them."""
    found: dict[int, PartName] = {}
    for run in runs(forms(page)):
        found |= dict.fromkeys(range(run.start, run.end), PartName.HEADLINE)
        for block in run.blocks:
            found |= {block.teaser: PartName.TEASER} if block.teaser is not None else {}
            found |= {block.date: PartName.DATELINE} if block.date is not None else {}
    return found


def forms(page: tuple[Line, ...]) -> str:
    """The page as one letter a line."""
    return "".join(line.form for line in page)


def _headline(block: Block, page: tuple[Line, ...]) -> Headline:
    title, day = _title(page[block.title])
    if block.date is not None:
        dated = dates.alone(page[block.date].words)
        day = dated.day if dated else None
    teaser = page[block.teaser].words if block.teaser is not None else ""
    first, *_, last = [page[at].span for at in block.lines()] * 2
    return Headline(title, teaser, day, Span(first.start, last.end))


def _title(line: Line) -> tuple[str, date | None]:
    said = linked(line.words) if line.form is Form.LINK else line.words
    dated = dates.beside(said) if line.form is Form.DATED else None
    said = dated.title if dated else said
    return said.strip(_BULLETS), dated.day if dated else None
