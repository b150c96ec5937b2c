"""One measure told place by place, and what belongs to an industrial zone."""

import itertools

import pytest

from data.extraction import tallies, zones
from data.model.terms import Language
from tests.reading import figures, line, numbers

SAME = [
    (Language.RU, "Ввод вырос на 9 % в Алматы, на 8 % в Шымкенте и на 2 % в Астане.", [True, True]),
    (Language.RU, "Ввод вырос на 9 % в Алматы, экспорт – на 8 % в Шымкенте.", [False]),
    (Language.RU, "Ввод вырос на 9 % в Алматы, до 8 млн тенге в Шымкенте.", [False]),
    (Language.RU, "Ввод вырос на 9 %, на 8 % и на 2 %.", [False, False]),
    (Language.EN, "It rose by 9% in Almaty region, 8% in East Kazakhstan region.", [True]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAME)
def test_numbers_that_only_places_part_are_of_one_measure(
    language: Language, text: str, expected: list[bool]
) -> None:
    here = line(text, language)
    found = numbers(here)
    pairs = itertools.pairwise(found)
    assert [tallies.same(here, *pair) for pair in pairs] == expected


AGAIN = [
    ("Безработица – 4,6 %. В Астане – 5 %.", "unemployment_rate"),
    ("Безработица – 4,6 %.\n\nВ Астане – 5 %.", None),
    ("Безработица – 4,6 %.\n\nВыше всего показатель в Астане – 5 %.", "unemployment_rate"),
    ("Безработица – 4,6 %. В Астане доля экспорта – 5 %.", None),
    ("Безработица – 4,6 %. В Астане – 5 школ.", None),
    ("Безработица – 4,6 %. Всего – 5 %.", None),
]


@pytest.mark.parametrize(("text", "indicator"), AGAIN)
def test_a_place_takes_up_the_rate_spoken_of(text: str, indicator: str | None) -> None:
    assert [each.indicator for each in figures(text)] == ["unemployment_rate", indicator]


ZONES = [
    ("В индустриальной зоне создано 300 рабочих мест.", "industrial_zone_jobs"),
    ("Индустриальная зона растёт. Там создано 300 рабочих мест.", "industrial_zone_jobs"),
    ("Индустриальная зона растёт.\n\nВ городе создано 300 рабочих мест.", "jobs_created"),
    (
        "Индустриальная зона растёт. Привлечено 3 млрд тенге инвестиций.",
        "industrial_zone_investment",
    ),
    (
        "Индустриальная зона растёт. Инвестиции в основной капитал – 3 млрд тенге.",
        "fixed_investment",
    ),
]


@pytest.mark.parametrize(("text", "indicator"), ZONES)
def test_what_a_zone_has_is_its_own(text: str, indicator: str) -> None:
    assert [each.indicator for each in figures(text)] == [indicator]


def test_a_zone_is_spoken_of_by_name() -> None:
    assert zones.speaks(line("Резиденты индустриальной зоны довольны."))
    assert not zones.speaks(line("Особая зона ответственности."))
