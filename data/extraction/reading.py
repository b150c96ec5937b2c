"""An article becomes its reading: figures, periods and the numbers that were not taken."""

from collections.abc import Iterator

from data.extraction import headline, identity, relative, rules
from data.extraction.figures import NEVER, Scene, figures, home
from data.extraction.found import Found, Mention, Refusal
from data.extraction.lexicon import Lexicon
from data.extraction.line import Line, line
from data.extraction.sentences import paragraphs, sentences_of
from data.extraction.vocabulary import vocabulary
from data.model.article import Article
from data.model.figure import Figure, NotTaken, PeriodMention, Reading
from data.model.period import Period
from data.model.span import Span


def read(article: Article) -> Reading:
    """All that the article's own words state, ordered by position."""
    words = vocabulary(article.language)
    city = home(article, words)
    found: list[Figure] = []
    masks: list[str] = []
    periods: list[PeriodMention] = []
    refused: list[NotTaken] = []
    for scene in scenes(article, words, city):
        read_here = figures(scene)
        found += read_here
        masks += [mask(scene.line)] * len(read_here)
        periods += (_period(scene.line, each) for each in scene.mentions() if each.shown)
        refused += (_refusal(scene.line, each) for each in scene.refusals())
    found = headline.dated(article, found)
    known = identity.repeats(identity.named(found, masks))
    return Reading(tuple(known), tuple(periods), tuple(refused))


def scenes(article: Article, words: Lexicon, city: str | None) -> list[Scene]:
    """Every sentence with what its paragraph has said before it."""
    found: list[Scene] = []
    for paragraph in (
        each for own in article.own_spans() for each in paragraphs(article.text, own)
    ):
        carried = NEVER
        for span in sentences_of(article.text, paragraph):
            here = line(article.text, span, words, article.published)
            said = tuple(_anchored(rules.read(here), carried[0]))
            found.append(Scene(article, here, said, city, carried))
            carried = found[-1].leaves()
    return found


def _anchored(found: list[tuple[str, Found]], before: Period | None) -> Iterator[tuple[str, Found]]:
    """What was found, with "годом ранее" counted from the period spoken of before it."""
    anchor = before
    for name, item in found:
        if isinstance(item, Mention) and item.back:
            yield name, relative.anchored(item, anchor)
        else:
            anchor = item.period if isinstance(item, Mention) and item.period else anchor
            yield name, item


def mask(line: Line) -> str:
    """The sentence's words with its numbers hidden."""
    return " ".join("#" if rules.NUMBER & token.tags else token.low for token in line.tokens)


def _period(line: Line, mention: Mention) -> PeriodMention:
    span = line.span_of(mention.first, mention.end)
    return PeriodMention(span.of(line.text), span, mention.period)


def _refusal(line: Line, refusal: Refusal) -> NotTaken:
    span: Span = line.span_of(refusal.first, refusal.end)
    return NotTaken(span.of(line.text), span, refusal.value, refusal.why)
