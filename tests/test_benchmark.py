"""The scores on public sets: kept by a command, read back, and shown on the Method page."""

import json
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from data import measuring
from data.articles.reading import from_text
from data.extraction import benchmark
from data.extraction.reading import read
from data.model.errors import CatalogueError, RequestError
from data.model.method import Score
from data.model.terms import Language
from pages.parts import scored
from pages.parts.words import words

DAY = date(2025, 11, 10)
SCORES = (Score("nerel", "ru", "percent", 9, 0.5), Score("duckling", "ru", "value", 156, 0.9))


def test_what_is_kept_is_read_back_with_its_day(tmp_path: Path) -> None:
    file = tmp_path / "benchmark.toml"
    benchmark.keep(SCORES, DAY, file)
    kept = benchmark.kept(file)
    assert [(each.name, each.kind, each.count, each.f1) for each in kept] == [
        ("nerel", "percent", 9, 0.5),
        ("duckling", "value", 156, 0.9),
    ]
    assert {each.measured for each in kept} == {DAY}


@pytest.mark.parametrize("text", ["", "measured = 2025-11-10\n[[score]]\nname = 'nerel'\n"])
def test_a_file_that_does_not_fit_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "benchmark.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(CatalogueError):
        benchmark.kept(file)


def test_the_kept_scores_are_shares() -> None:
    kept = benchmark.kept()
    assert kept
    assert all(0 <= each.f1 <= 1 and each.count > 0 for each in kept)


def test_answers_are_spans_with_types_and_values() -> None:
    text = "В 2024 году рост 5%, 40 млн тенге, от 3 до 5 школ; десятки людей, дом 7."
    found = list(measuring.spans(read(from_text("a", text, Language.RU, None))))
    assert [(each["type"], text[each["start"] : each["end"]], each["value"]) for each in found] == [
        ("PERCENT", "5%", 5),
        ("MONEY", "40 млн тенге", 4e7),
        ("NUMBER", "от 3 до 5 школ", [3, 5]),
        ("DATE", "2024 году", None),
        ("NUMBER", "десятки", 10),
        ("NUMBER", "7", 7),
    ]


def test_a_folder_without_the_sets_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        list(measuring.scores(tmp_path))


def test_every_set_is_scored_by_the_scorer_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "dev").mkdir()
    for gold in (*measuring.SPANS, *measuring.VALUES):
        line = json.dumps({"id": 1, "text": "5%"})
        (tmp_path / "dev" / gold.file).write_text(line, "utf-8")
    said = json.dumps({"PERCENT": {"gold": 1, "core": [1.0, 1.0, 0.875]}})
    (tmp_path / "score.py").write_text(f"print({said!r})", "utf-8")
    (tmp_path / "score_values.py").write_text("print('all 1/2 = 0.500')", "utf-8")
    found = list(measuring.scores(tmp_path))
    assert [each.f1 for each in found] == [0.875] * 6 + [0.5] * 3


@pytest.mark.parametrize(
    ("language", "first", "share"),
    [("ru", "Набор", "50\u00a0%"), ("kk", "Жинақ", "50%"), ("en", "Set", "50%")],
)
def test_the_page_shows_a_set_in_a_row(language: str, first: str, share: str) -> None:
    shown = scored.table(words(language), pd.DataFrame(map(_row, SCORES)))
    assert shown.columns[0] == first
    assert shown.iloc[0, 1] == share
    assert shown.iloc[0, 6] == ""
    assert len(shown) == 2


def _row(score: Score) -> dict[str, object]:
    return {"name": score.name, "kind": score.kind, "f1": score.f1}


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_page_says_when_it_was_measured(language: str) -> None:
    w = words(language)
    assert w.day(DAY) in scored.sentence(w, [{"measured": DAY}])
