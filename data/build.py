"""The steps joined: articles and statistics become the tables that the pages read."""

import logging
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path

import pyarrow as pa

from data import mending
from data.articles import reading as files
from data.built import Built, build_one, rows
from data.checks.claims import claim_checks
from data.checks.evidence import Evidence, Publication
from data.checks.run import checks, near
from data.extraction import (
    reading,
)
from data.model import turns
from data.model.check import Candidate, Check
from data.model.errors import DataError, TableError
from data.model.figure import Figure
from data.model.rows import Row, row
from data.model.series import Statistics
from data.statistics import reading as statistics
from data.statistics import shares, validation
from data.store import corrections, official, recalled, tables
from data.store.library import Library
from data.store.rows import table

HERE = Path(__file__).parent
LOG = logging.getLogger(__name__)
AGAIN = 60.0  # s until a build that failed is tried again for the same articles
FAILED: dict[tuple[Library, str], tuple[float, DataError]] = {}  # when, and with what


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
    """Reads every article and writes all tables; of several writers one after the other.

    Raises TableError if they cannot be written.
    """
    with _turn(library):
        return _build(library)


@contextmanager
def _turn(library: Library, wait: bool = True) -> Iterator[bool]:
    """This writer's turn at the tables; False where another has it and it is not waited for."""
    try:
        library.tables.mkdir(parents=True, exist_ok=True)
        with turns.turn(library.tables, wait) as mine:
            yield mine
    except OSError as error:
        raise _unwritable(error, library) from error


def _build(library: Library) -> Report:
    signature = inputs(library)
    examined = examine(library)
    found = rows(examined.built) | examined.numbers | _findings(examined)
    try:
        manifest = tables.write(library.tables, found, signature)
    except OSError as error:
        raise _unwritable(error, library) from error
    return Report(manifest, examined.built, (*examined.refused, *examined.wrong))


def _unwritable(error: OSError, library: Library) -> TableError:
    fix = "Free some space, or point CITY_TABLES to a folder that can be written."
    return TableError(str(error), str(library.tables), fix)


def _findings(examined: Examined) -> dict[str, pa.Table]:
    refused = official.problems("articles", examined.refused)
    found: dict[str, Iterable[Row]] = {
        "checks": (row(check) for check in examined.checks),
        "claim_checks": (row(check) for check in claim_checks(examined.evidence.statistics)),
        "candidates": (row(candidate) for candidate in examined.candidates),
        "corrections": examined.corrected,
        "problems": [*refused, *official.problems("statistics", examined.wrong)],
    }
    return {name: table(name, of_name) for name, of_name in found.items()}


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


@dataclass(frozen=True, slots=True)
class Standing:
    """The tables in force, and what kept newer ones from being built, None if nothing did."""

    manifest: tables.Manifest
    trouble: DataError | None = None


def ensure(library: Library) -> tables.Manifest:
    """The tables in force, built first if they are missing, damaged or older than their inputs.

    If they are only older and building fails, the last good ones stay in force.
    """
    return standing(library).manifest


def standing(library: Library) -> Standing:
    """The same, with what is wrong where the last good ones are older than their inputs.

    What another process is building now is not waited for where there are good tables.
    """
    manifest = _good(library)
    if not manifest:
        with _turn(library):  # another process may have built them by now
            return Standing(_good(library) or _build(library).manifest)
    if manifest.signature == inputs(library):
        return Standing(manifest)
    with _turn(library, wait=False) as mine:
        return _newer(library, manifest) if mine else Standing(manifest)


def _newer(library: Library, manifest: tables.Manifest) -> Standing:
    """Built anew, or the last good ones; what failed is not tried again by every visitor."""
    wanted, now = (library, inputs(library)), time.monotonic()
    failed = FAILED.get(wanted)
    if failed and now - failed[0] < AGAIN:
        return Standing(manifest, failed[1])
    try:
        return Standing(_build(library).manifest)
    except (DataError, OSError) as error:
        LOG.exception("the tables could not be built anew; the last good ones are shown")
        trouble = error if isinstance(error, DataError) else _unwritable(error, library)
        FAILED.clear()
        FAILED[wanted] = now, trouble
        return Standing(manifest, trouble)


def _good(library: Library) -> tables.Manifest | None:
    """The manifest in force, if every table is as it was written."""
    try:
        manifest = tables.current(library.tables)
        tables.verify(library.tables, manifest)
    except TableError:
        return None
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
        {
            HERE / "build.py",
            HERE / "built.py",
            HERE / "mending.py",
            *ours,
            *numbers,
            *library.articles.glob("*.*"),
        }
    )
    stats = (f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in listed)
    return sha256("\n".join(stats).encode()).hexdigest()
