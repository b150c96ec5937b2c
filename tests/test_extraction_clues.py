"""The words that announce an indicator: how they are written, where they stand, what bars them."""

import pytest

from data.extraction import clues, patterns
from data.extraction.clauses import clauses
from data.extraction.clues import Clue
from data.extraction.line import Line
from data.extraction.surroundings import Setting
from data.model.indicators import indicators
from data.model.terms import Language
from tests.reading import figures, line, numbers


def settings(here: Line) -> list[Setting]:
    found = numbers(here)
    return [Setting(here, clauses(here), each, found) for each in found]


def clue(here: Line, word: str) -> Clue:
    at = next(at for at, token in enumerate(here.tokens) if token.low.startswith(word))
    return Clue(word, at, at + 1)


def test_a_pattern_has_phrases_that_must_stand_and_phrases_that_must_not() -> None:
    grp = indicators()["grp"]
    made = patterns.pattern(grp, "дол* & экономик* ! бюджет* ! it")
    assert made.needed == ("дол*", "экономик*")
    assert made.barred == ("бюджет*", "it")


@pytest.mark.parametrize("language", Language)
def test_every_indicator_is_announced_in_every_language(language: Language) -> None:
    assert {each.indicator.indicator for each in patterns.patterns(language)} == set(indicators())


@pytest.mark.parametrize("language", Language)
def test_a_named_section_is_one_of_the_word_list(language: Language) -> None:
    here = line("5", language)
    assert set(patterns.named_sections(language)) <= set(here.lexicon.sections)
    assert not any(each.startswith("@") for each in patterns.phrases(language))


def test_a_named_section_makes_clues() -> None:
    here = line("Из Китая приехало 5 тысяч туристов.")
    assert "@abroad" in {each.phrase for each in clues.clues(here)}


@pytest.mark.parametrize(("amount", "unit"), [(366_500, "KZT"), (5, None), (1e12, None)])
def test_money_is_what_can_be_as_large(amount: float, unit: str | None) -> None:
    assert patterns.money(Language.RU, "средн~ зарплат~", amount) == unit


def test_a_word_past_another_number_does_not_bar() -> None:
    here = line("Туристов приехало 9 тысяч, выехало 7 тысяч, иностранных 5 тысяч.")
    first, _, last = settings(here)
    own, barring = [clue(here, "туристов")], clue(here, "иностранных")
    assert not first.bars(barring, own)
    assert last.bars(barring, own)


def test_a_detail_does_not_announce_what_led_to_it() -> None:
    here = line("Приехало 9 тысяч туристов, в том числе 5 тысяч иностранных.")
    first, last = settings(here)
    foreign = clue(here, "иностранных")
    assert first.nearest("иностранных", [foreign]) is None
    assert last.nearest("иностранных", [foreign]) is not None


@pytest.mark.parametrize(
    ("text", "indexed"),
    [
        ("Индекс составил 108 %.", [True]),
        ("Рост ожидается на уровне 6 %.", [True]),
        ("Доля составила 31 %.", [False]),
        ("Рост 5 %, доля 31 %.", [True, False]),
        ("Рост: стройка (5 %), торговля (7 %).", [True, True]),
        ("Рост на 5 школ.", [False]),
    ],
)
def test_a_growth_is_told_by_its_name(text: str, indexed: list[bool]) -> None:
    assert [each.indexed() for each in settings(line(text))] == indexed


INDICATORS = [
    (Language.RU, "Доля розничной торговли – 31 %.", [None]),
    (Language.RU, "Розничная торговля выросла на 9 %.", ["retail_growth"]),
    (Language.RU, "Розничная торговля – 2,4 трлн тенге.", ["trade_turnover"]),
    (Language.RU, "Две трети розничной торговли – продукты.", [None]),
    (Language.RU, "Индекс инвестиций составил 103 %.", ["fixed_investment_growth"]),
    (Language.RU, "В метро перевезено 17 млн пассажиров.", [None]),
    (Language.RU, "В индустриальной зоне работает 6 тысяч человек.", ["industrial_zone_jobs"]),
    (Language.RU, "Школа построена для 600 детей.", [None]),
    (Language.RU, "Выбросы ТЭЦ составили 31 тысячу тонн.", [None]),
    (Language.RU, "Из республиканского бюджета на школы дали 58 млрд тенге.", [None]),
    (Language.EN, "Emissions fell to 31 thousand tons.", ["air_emissions"]),
    (Language.EN, "ESG bonds worth 20 billion tenge were issued.", ["green_bonds"]),
    (Language.EN, "\u201cGreen\u201d bonds worth 20 billion tenge were issued.", ["green_bonds"]),
    (Language.KK, "Қытайдан 73 мың турист келді.", ["foreign_tourists"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), INDICATORS)
def test_an_indicator_fits_what_it_measures(
    language: Language, text: str, expected: list[str | None]
) -> None:
    assert [figure.indicator for figure in figures(text, language)] == expected
