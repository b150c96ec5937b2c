"""Stretches of time: from one day to another, so many years, and what is held against them."""

from datetime import date

import pytest

from data.extraction import day_spans
from data.model.period import Period
from data.model.terms import Language
from tests.reading import figures, line

SPANS = [
    (Language.RU, "С 1 июня по 23 июля 2023 года", ("2023-06-01", "2023-07-23")),
    (Language.RU, "Между 1 июня и 23 июля 2023 года", ("2023-06-01", "2023-07-23")),
    (Language.RU, "1 июня и 23 июля 2023 года", None),
    (Language.RU, "С 25 декабря по 5 января 2024 года", ("2023-12-25", "2024-01-05")),
    (Language.RU, "С 31 июня по 23 июля 2023 года", None),
    (Language.EN, "From June 1 to July 23, 2023", ("2023-06-01", "2023-07-23")),
    (Language.KK, "2026 жылғы 26 қаңтар-1 ақпан", ("2026-01-26", "2026-02-01")),
    (Language.KK, "1 маусым мен 23 шілде аралығында", ("2025-06-01", "2025-07-23")),
]


@pytest.mark.parametrize(("language", "text", "days"), SPANS)
def test_from_one_day_to_another(
    language: Language, text: str, days: tuple[str, str] | None
) -> None:
    here = line(text, language)
    found = (day_spans.read(here, at) for at in range(len(here.tokens)))
    spans = [each.period for each in found if each and each.period]
    assert spans[:1] == ([Period(*map(date.fromisoformat, days))] if days else [])


LENGTHS = [
    ("За пять лет построено 9 школ.", "2020-11..2025-11"),
    ("За пять лет построят 9 школ.", None),
    ("За пять предшествующих лет построено 9 школ.", None),
    ("За прошедшую неделю построено 9 школ.", "2025-11..2025-11"),
]


@pytest.mark.parametrize(("text", "label"), LENGTHS)
def test_a_length_of_time_runs_up_to_the_day_if_nothing_is_planned(
    text: str, label: str | None
) -> None:
    period = figures(text)[0].period
    assert (period and period.label) == label


def test_what_is_held_against_takes_the_time_of_the_one_before_it() -> None:
    text = "За 2023 год сдано 3 дома против 2 домов годом ранее, в Астане – 5 против 4."
    assert [each.period and each.period.label for each in figures(text)] == [
        "2023",
        "2022",
        "2023",
        "2022",
    ]
