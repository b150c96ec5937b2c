"""The steps joined: articles and statistics become the tables that the pages read."""

import logging
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path

import pyarrow as pa

from data import mending
from data.articles import reading as files
from data.checks import derivations
from data.checks.claims import claim_checks
from data.checks.evidence import Evidence, Publication
from data.checks.run import checks, near
from data.extraction import (
    account,
    benchmark,
    dating,
    milestones,
    partners,
    passages,
    reading,
    relevance,
    topics,
)
from data.model.article import Article
from data.model.check import Candidate, Check
from data.model.context import Mention, Milestone, Partner, Passage
from data.model.derived import Derived
from data.model.errors import DataError, TableError
from data.model.figure import Figure, Reading
from data.model.series import Statistics
from data.statistics import reading as statistics
from data.statistics import shares, validation
from data.store import corrections, official, recalled, tables
from data.store.library import Library
from data.store.rows import Row, row, table

HERE = Path(__file__).parent
LOG = logging.getLogger(__name__)


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


@dataclass(frozen=True, slots=True)
class Report:
    """What a build read and what it refused: articles, or statistics that do not fit."""

    manifest: tables.Manifest
    built: tuple[Built, ...]
    refused: tuple[DataError, ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """Every article read and held against the statistics; `numbers` are the latter's tables."""

    built: tuple[Built, ...]
    figures: tuple[Figure, ...]
    evidence: Evidence
    checks: tuple[Check, ...]
    candidates: tuple[Candidate, ...]
    numbers: dict[str, pa.Table]
    corrected: list[Row]
    refused: tuple[DataError, ...]
    wrong: tuple[DataError, ...]


def examine(library: Library) -> Examined:
    """Reads all and checks all; writes nothing. Raises CorrectionError."""
    articles, refused = files.library(library.articles)
    listed = mending.listed(library.articles, refused)
    read = [(article, reading.read(article)) for article in articles]
    corrected = corrections.rows(listed, mending.figures(read))
    built = tuple(build_one(*each) for each in mending.mended(read, listed))
    numbers, wrong = _official(library)
    figures = tuple(figure for one in built for figure in one.reading.figures)
    evidence = Evidence(_recalled(numbers), _publications(built))
    verdicts = checks(figures, evidence)
    open_ = near(figures, verdicts, evidence)
    return Examined(built, figures, evidence, verdicts, open_, numbers, corrected, refused, wrong)


def _recalled(numbers: dict[str, pa.Table]) -> Statistics:
    return recalled.statistics({name: found.to_pylist() for name, found in numbers.items()})


def _publications(built: tuple[Built, ...]) -> dict[str, Publication]:
    """Each article's text, and the last day on which it can have appeared."""
    return {
        one.article.article_id: Publication(
            one.article.text,
            one.article.published or one.bounds.published_to or one.article.collected,
        )
        for one in built
    }


def build(library: Library) -> Report:
    """Reads every article and writes all tables. Raises TableError if they cannot be written."""
    signature = inputs(library)
    examined = examine(library)
    found = _tables(examined.built) | examined.numbers | _findings(examined)
    try:
        manifest = tables.write(library.tables, found, signature)
    except OSError as error:
        fix = "Free some space, or point CITY_TABLES to a folder that can be written."
        raise TableError(str(error), str(library.tables), fix) from error
    return Report(manifest, examined.built, (*examined.refused, *examined.wrong))


def _findings(examined: Examined) -> dict[str, pa.Table]:
    refused = official.problems("articles", examined.refused)
    rows = {
        "checks": [row(check) for check in examined.checks],
        "claim_checks": [row(check) for check in claim_checks(examined.evidence.statistics)],
        "candidates": [row(candidate) for candidate in examined.candidates],
        "corrections": examined.corrected,
        "problems": [*refused, *official.problems("statistics", examined.wrong)],
    }
    return {name: table(name, found) for name, found in rows.items()}


def _official(library: Library) -> tuple[dict[str, pa.Table], tuple[DataError, ...]]:
    """The statistics' tables; the last good ones and what is wrong, where the new do not fit."""
    try:
        held = statistics.read(library.statistics)
        wrong = validation.problems(held)
        if not wrong:
            return official.made(held, shares.derived(held)), ()
    except DataError as error:
        return official.kept(library.tables), (error,)
    return official.kept(library.tables), wrong


def ensure(library: Library) -> tables.Manifest:
    """The tables in force, built first if they are missing, damaged or older than their inputs.

    If they are only older and building fails, the last good ones stay in force.
    """
    try:
        manifest = tables.current(library.tables)
        tables.verify(library.tables, manifest)
    except TableError:
        return build(library).manifest
    if manifest.signature == inputs(library):
        return manifest
    try:
        return build(library).manifest
    except (DataError, OSError):
        LOG.exception("the tables could not be built anew; the last good ones are shown")
        return manifest


def inputs(library: Library) -> str:
    """A signature of articles, statistics, rules and words: it changes when a file of them does."""
    rooms = ("model", "articles", "extraction", "statistics", "checks", "store")
    code = chain.from_iterable((HERE / room).rglob("*.*") for room in rooms)
    rules = (file for file in code if file.suffix in {".py", ".toml"})
    ours = (file for file in rules if library.articles not in file.parents)
    numbers = chain.from_iterable(
        library.statistics.rglob(ending) for ending in ("*.csv", "*.toml")
    )
    listed = sorted(
        {HERE / "build.py", HERE / "mending.py", *ours, *numbers, *library.articles.glob("*.*")}
    )
    stats = (f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in listed)
    return sha256("\n".join(stats).encode()).hexdigest()


def _tables(built: tuple[Built, ...]) -> dict[str, pa.Table]:
    rows = {
        "articles": [_article(one) for one in built],
        "parts": [_of(one, part) for one in built for part in one.article.parts],
        "figures": [row(figure) for one in built for figure in one.reading.figures],
        "not_taken": [_of(one, number) for one in built for number in one.reading.not_taken],
        "derived": [row(number) for one in built for number in one.derived],
        "operands": [found for one in built for found in _operands(one)],
        "passages": [row(passage) for one in built for passage in one.passages],
        "mentions": [row(mention) for one in built for mention in one.mentions],
        "milestones": [row(milestone) for one in built for milestone in one.milestones],
        "partners": [row(partner) for one in built for partner in one.partners],
        "headlines": [found for one in built for found in _headlines(one)],
        "rules": [row(note) for note in account.rule_notes()],
        "hedges": [row(note) for note in account.hedge_notes()],
        "scores": [row(score) for score in benchmark.kept()],
    }
    return {name: table(name, found) for name, found in rows.items()}


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
