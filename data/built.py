"""All that one article gives, and the tables of many of them."""

from collections.abc import Iterable
from dataclasses import dataclass

import pyarrow as pa

from data.checks import derivations
from data.extraction import (
    account,
    benchmark,
    dating,
    milestones,
    partners,
    passages,
    relevance,
    topics,
)
from data.model.article import Article
from data.model.context import Mention, Milestone, Partner, Passage
from data.model.derived import Derived
from data.model.figure import Reading
from data.model.rows import Row, row
from data.store.rows import table


@dataclass(frozen=True, slots=True)
class Built:
    """All that was read from one article."""

    article: Article
    reading: Reading
    bounds: dating.Bounds
    mentions: tuple[Mention, ...]
    passages: tuple[Passage, ...]
    milestones: tuple[Milestone, ...]
    partners: tuple[Partner, ...]
    derived: tuple[Derived, ...]


def build_one(article: Article, found: Reading) -> Built:
    """An article and its figures through every other step that reads it."""
    dates = milestones.milestones(article, found.periods)
    mentions = topics.mentions(article)
    return Built(
        article=article,
        reading=found,
        bounds=dating.bounds(article, found, dates),
        mentions=mentions,
        passages=passages.passages(article, mentions),
        milestones=dates,
        partners=partners.partners(article),
        derived=derivations.derive(found.figures),
    )


def rows(built: tuple[Built, ...]) -> dict[str, pa.Table]:
    """The tables of what was read."""
    found: dict[str, Iterable[Row]] = {
        "articles": (_article(one) for one in built),
        "parts": (_of(one, part) for one in built for part in one.article.parts),
        "figures": (row(figure) for one in built for figure in one.reading.figures),
        "not_taken": (_of(one, number) for one in built for number in one.reading.not_taken),
        "derived": (row(number) for one in built for number in one.derived),
        "operands": (found for one in built for found in _operands(one)),
        "passages": (row(passage) for one in built for passage in one.passages),
        "mentions": (row(mention) for one in built for mention in one.mentions),
        "milestones": (row(milestone) for one in built for milestone in one.milestones),
        "partners": (row(partner) for one in built for partner in one.partners),
        "headlines": (found for one in built for found in _headlines(one)),
        "rules": (row(note) for note in account.rule_notes()),
        "hedges": (row(note) for note in account.hedge_notes()),
        "scores": (row(score) for score in benchmark.kept()),
    }
    return {name: table(name, of_name) for name, of_name in found.items()}


def _article(one: Built) -> Row:
    return row(
        one.article,
        published_from=one.bounds.published_from,
        published_to=one.bounds.published_to,
        published_from_words=one.bounds.from_words,
        published_to_words=one.bounds.to_words,
    )


def _of(one: Built, record: object) -> Row:
    return row(record, article_id=one.article.article_id)


def _operands(one: Built) -> list[Row]:
    return [
        {"derived_id": number.derived_id, "name": name, "figure_id": figure_id}
        for number in one.derived
        for name, figure_id in number.operands
    ]


def _headlines(one: Built) -> list[Row]:
    return [
        _of(one, headline) | {"relevant": relevant, "reasons": list(reasons)}
        for headline in one.article.headlines
        for relevant, reasons in (relevance.relevance(headline),)
    ]
