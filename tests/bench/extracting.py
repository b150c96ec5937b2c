"""How fast articles are read in one process."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from data.articles.reading import library
from data.extraction.reading import read
from data.extraction.sentences import sentences
from tests.bench.table import Row
from tests.generated import library as generated

ARTICLES = 300


def rows() -> Iterator[Row]:
    """Over generated articles in three languages, the dictionaries being in memory."""
    with tempfile.TemporaryDirectory() as folder:
        articles, _ = library(generated(Path(folder), ARTICLES))
    read(articles[0])
    began = time.perf_counter()
    for article in articles:
        read(article)
    seconds = time.perf_counter() - began
    characters = sum(len(article.text) for article in articles)
    yield Row("extraction", "characters/s", "", characters / seconds)
    said = sum(len(sentences(article)) for article in articles)
    yield Row("extraction", "sentences/s", "", said / seconds)
