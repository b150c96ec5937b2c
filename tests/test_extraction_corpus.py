"""Every sentence of the corpus is read as its line says, or left alone."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from data.extraction.reading import read
from data.model.article import Article, Part
from data.model.figure import Figure, Reading
from data.model.span import Span
from data.model.terms import Language, PartName

CORPUS = Path(__file__).with_name("corpus")
MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
DEFAULTS = {
    "hedge": "exact",
    "role": "actual",
    "period": None,
    "place": None,
    "indicator": None,
    "direction": None,
}


def entries(kind: str) -> list[Any]:
    return [
        pytest.param(language, entry, id=f"{language}: {entry['text'][:60]}")
        for language in Language
        for entry in tomllib.loads((CORPUS / f"{language}.toml").read_text("utf-8")).get(kind, [])
    ]


def reading(language: Language, entry: dict[str, Any]) -> tuple[str, Reading]:
    text = MARK.sub(r"\1", entry["text"])
    body = Part(PartName.BODY, Span(0, len(text)))
    published = entry.get("published")
    place = entry.get("article")
    made = Article("a", "", language, text, (body,), "", place=place, published=published)
    return text, read(made)


def marked(text: str) -> list[Span]:
    """Where the marked words stand once the marks are gone."""
    return [
        Span(found.start() - 4 * before, found.end() - 4 * (before + 1))
        for before, found in enumerate(MARK.finditer(text))
    ]


def record(figure: Figure, asked: set[str]) -> dict[str, Any]:
    """The figure's fields as the corpus writes them."""
    whole = {
        "value": figure.value if figure.value is None else round(figure.value, 6),
        "low": figure.low,
        "high": figure.high,
        "unit": figure.unit,
        "hedge": str(figure.hedge),
        "role": str(figure.role),
        "period": figure.period and figure.period.label,
        "place": figure.place,
        "indicator": figure.indicator,
        "direction": figure.direction and str(figure.direction),
        "repeat": figure.repeat_of is not None,
    }
    return {field: whole[field] for field in asked}


@pytest.mark.parametrize(("language", "entry"), entries("read"))
def test_a_sentence_is_read_as_the_corpus_says(language: Language, entry: dict[str, Any]) -> None:
    text, found = reading(language, entry)
    by_span = {figure.span: figure for figure in found.figures}
    spans = marked(entry["text"])
    assert [span.of(text) for span in by_span] == [span.of(text) for span in spans]
    for span, expected in zip(spans, entry["figures"], strict=True):
        wanted = {**DEFAULTS, **expected}
        assert record(by_span[span], set(wanted)) == wanted


@pytest.mark.parametrize(("language", "entry"), entries("leave"))
def test_a_sentence_is_left_alone(language: Language, entry: dict[str, Any]) -> None:
    _, found = reading(language, entry)
    assert [figure.quote for figure in found.figures] == []
    if "why" in entry:
        assert entry["why"] in {str(each.why) for each in found.not_taken}


def test_the_corpus_is_as_large_as_was_agreed() -> None:
    counts = {
        (kind, language): len(tomllib.loads((CORPUS / f"{language}.toml").read_text("utf-8"))[kind])
        for kind in ("read", "leave")
        for language in Language
    }
    assert counts["read", Language.RU] >= 250
    assert min(counts["read", Language.KK], counts["read", Language.EN]) >= 120
    assert sum(counts["leave", language] for language in Language) >= 120
