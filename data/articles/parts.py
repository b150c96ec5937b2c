"""A stored page is divided: what the article itself says, and what only stands beside it."""

from collections import Counter
from itertools import groupby

from data.articles.headlines import claimed
from data.articles.lines import Form, Line, ends_sentence, lines
from data.articles.words import plain, words
from data.model.article import Part
from data.model.span import Span
from data.model.terms import PartName

CAPTION_LENGTH = 150  # code points
SHORT = 60  # code points; a sentence of the body is longer
HEADLINE = 30  # code points; a line said twice that is shorter is a caption wherever it stands


def divide(text: str, title: str = "") -> tuple[Part, ...]:
    """The parts of a text, ordered, not overlapping; between them only white space.

    title: the article's, if it is known: a first line that is the same is one, however it ends.
    A text of plain sentences is one part, its body.
    """
    page = lines(text)
    names = _captions(page) | _title(page, text, title) | claimed(page)
    named = [(names.get(at, PartName.BODY), line.span) for at, line in enumerate(page)]
    return tuple(
        part
        for name, run in groupby(named, lambda one: one[0])
        for part in _joined(name, [span for _, span in run])
    )


def _joined(name: PartName, spans: list[Span]) -> list[Part]:
    """Lines of the body are one stretch, with the white space between; other lines stand alone."""
    if name is PartName.BODY:
        return [Part(name, Span(spans[0].start, spans[-1].end))]
    return [Part(name, span) for span in spans]


def _title(page: tuple[Line, ...], text: str, known: str) -> dict[int, PartName]:
    """The first line that is no date, where it is a line of its own above others."""
    dated = {at: PartName.DATELINE for at, line in enumerate(page) if line.form is Form.DATE}
    own = [at for at in range(len(page)) if at not in dated]
    if len(own) < 2:  # «24.02.2026» alone, or a single line: there is nothing it is the title of
        return {}
    first, following = page[own[0]], page[own[0] + 1]
    same = first.words.split() == known.split()
    if same or (_titular(first) and _apart(first, following, text)):
        return dated | {own[0]: PartName.TITLE}
    return dated


def _titular(line: Line) -> bool:
    return line.form in (Form.TITLE, Form.DATED) and not ends_sentence(line.words)


def _apart(line: Line, following: Line, text: str) -> bool:
    """Whether a new line begins anew: a text wrapped at a margin goes on in small letters."""
    between = text[line.span.end : following.span.start]
    return len(between.splitlines()) > 1 or not following.words[0].islower()


def _captions(page: tuple[Line, ...]) -> dict[int, PartName]:
    """Picture credits, and short lines without a full stop that stand more than once.

    What stands above the first sentence and again below it is a headline the first time.
    """
    short = {at: line for at, line in enumerate(page) if _captionlike(line)}
    said = {at: " ".join(line.words.split()) for at, line in short.items()}
    times = Counter(said.values())
    begins = _begins(page)
    heads = {words for at, words in said.items() if at < begins and len(words) >= HEADLINE}
    firsts = {min(at for at in said if said[at] == words) for words in heads}
    return {
        at: PartName.CAPTION
        for at, line in short.items()
        if (times[said[at]] > 1 and at not in firsts) or _credit(line)
    }


def _begins(page: tuple[Line, ...]) -> int:
    """Where the first sentence or paragraph stands."""
    told = (Form.SENTENCE, Form.PARAGRAPH, Form.TEASER)
    long = (at for at, line in enumerate(page) if line.form in told and len(line.words) > SHORT)
    return next(long, len(page))


def _captionlike(line: Line) -> bool:
    lettered = any(letter.isalpha() for letter in line.words)
    return lettered and len(line.words) <= CAPTION_LENGTH and not ends_sentence(line.words)


def _credit(line: Line) -> bool:
    """«Фото: пресс-служба акимата»."""
    return plain(line.words.partition(":")[0]) in words()["pictures"]
