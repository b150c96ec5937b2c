"""An article becomes its reading: figures, periods and the numbers that were not taken."""

from collections.abc import Iterator
from dataclasses import replace

from data.extraction import (
    elliptic,
    handed,
    headline,
    homes,
    identity,
    places,
    relative,
    rules,
    sheets,
    themes,
    undated,
    zones,
)
from data.extraction.carried import Carried
from data.extraction.figures import figures
from data.extraction.found import Found, Mention, Refusal
from data.extraction.line import Line
from data.extraction.quantities import NUMBER
from data.extraction.scene import Scene
from data.model.article import Article
from data.model.figure import Figure, NotTaken, PeriodMention, Reading
from data.model.period import Period
from data.model.span import Span

Told = tuple[Scene, list[Figure]]


def read(article: Article) -> Reading:
    """All that the article's own words state, ordered by position."""
    found: list[Figure] = []
    masks: list[str] = []
    periods: list[PeriodMention] = []
    refused: list[NotTaken] = []
    read = [(scene, figures) for scene, figures in told(article)]
    for (scene, _), read_here in zip(read, themes.settled(read), strict=True):
        found += read_here
        masks += [mask(scene.line)] * len(read_here)
        periods += (_period(scene.line, each) for each in scene.mentions() if each.shown)
        refused += (_refusal(scene.line, each) for each in scene.refusals())
    found = headline.dated(article, found)
    known = identity.repeats(identity.named(found, masks))
    return Reading(tuple(known), tuple(periods), tuple(refused))


def told(article: Article) -> Iterator[Told]:
    """Every sentence with what the ones before it have said, and its figures."""
    sheet = sheets.of(article)
    home = homes.of(sheet)
    city = article.place or home.place
    carried, item = Carried(), None
    headed = any(zones.speaks(line) for line in sheet[0]) if sheet else False
    assumed = 0 if article.published else undated.told(line for lines in sheet for line in lines)
    for paragraph in sheets.told(sheet):
        purse, spot = None, city
        carried = carried._replace(stale=not paragraph[0].own, opening=True, zone=headed)
        for plain in paragraph:
            here = replace(plain, year=carried.year or assumed)
            found = elliptic.itemised(here, rules.read(here), item)
            item = elliptic.last(found)
            in_money = elliptic.carried(here, found, purse)
            purse = elliptic.purse(in_money) or purse
            said = tuple(_anchored(here, in_money, carried.fact.period))
            scene = Scene(article, here, said, city, carried, spot, home.region, home.town)
            made = figures(scene)
            yield scene, made
            spot = places.left(here, spot)
            carried = handed.on(scene, made)


def _anchored(
    line: Line, found: list[tuple[str, Found]], before: Period | None
) -> Iterator[tuple[str, Found]]:
    """What was found, with "годом ранее" counted from the period spoken of before it."""
    anchor = before
    for name, item in found:
        if isinstance(item, Mention) and item.back:
            yield name, relative.anchored(item, anchor)
        elif isinstance(item, Mention):
            placed = relative.same_stretch(line, item, anchor)
            anchor = placed.period or anchor
            yield name, placed
        else:
            yield name, item


def mask(line: Line) -> str:
    """The sentence's words with its numbers hidden."""
    return " ".join("#" if NUMBER & token.tags else token.low for token in line.tokens)


def _period(line: Line, mention: Mention) -> PeriodMention:
    span = line.span_of(mention.first, mention.end)
    return PeriodMention(span.of(line.text), span, mention.period)


def _refusal(line: Line, refusal: Refusal) -> NotTaken:
    span: Span = line.span_of(refusal.first, refusal.end)
    return NotTaken(span.of(line.text), span, refusal.value, refusal.why)
