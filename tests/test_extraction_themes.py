"""What an article is all about, and whose words an indicator's words are."""

import pytest

from data.extraction.clauses import clauses
from data.extraction.clues import Clue
from data.extraction.owning import Owning
from data.model.terms import Language
from tests.reading import figures, line, numbers

WAGES = (
    "Средняя зарплата – 366 тыс. тенге.\n\nСредняя зарплата в Шымкенте – 290 тыс. тенге.\n\n"
    "Средняя зарплата в Астане – 390 тыс. тенге.\n\n"
)
THEMES = [
    ("Больше всех получают горняки: 812 тыс. тенге.", "average_wage"),
    ("У горняков рост составил 9 %.", "average_wage"),
    ("На экспорт ушло товаров на 812 тыс. тенге.", None),
    ("Доля горняков – 9 %.", None),
    ("Школа стоит 5 млрд тенге.", None),
    ("Собрано 812 тыс. тенге налогов.", "tax_revenue"),
]


@pytest.mark.parametrize(("sentence", "indicator"), THEMES)
def test_a_bare_number_is_of_the_theme_if_it_can_be(sentence: str, indicator: str | None) -> None:
    assert figures(WAGES + sentence)[-1].indicator == indicator


def test_two_figures_make_no_theme() -> None:
    text = "Средняя зарплата – 366 тыс. тенге.\n\nСредняя зарплата там – 290 тыс. тенге.\n\n"
    assert figures(text + "Больше получают горняки: 812 тыс. тенге.")[-1].indicator is None


def test_a_sum_of_money_is_no_theme() -> None:
    text = (
        "Собрано 5 млрд тенге налогов. Собрано 6 млрд тенге налогов. Собрано 7 млрд тенге налогов."
    )
    assert figures(f"{text}\n\nРемонт обошёлся в 9 млрд тенге.")[-1].indicator is None


OWNED = [
    (Language.EN, "Building grew 38%, and trade - 16%.", "trade", [True, False]),
    (
        Language.EN,
        "It gives 18% of output, 25% of revenue, 40% of trade.",
        "revenue",
        [True, False, True],
    ),
    (Language.EN, "24 schools, including 16 in towns, were opened.", "opened", [False, False]),
    (Language.EN, "24 schools, including 16 that were opened.", "opened", [True, False]),
]


@pytest.mark.parametrize(("language", "text", "word", "owned"), OWNED)
def test_words_are_of_the_number_beside_them(
    language: Language, text: str, word: str, owned: list[bool]
) -> None:
    here = line(text, language)
    at = next(at for at, token in enumerate(here.tokens) if token.low == word)
    found, clue = numbers(here), Clue(word, at, at + 1)
    assert clauses(here)
    assert [Owning(here, each, found).is_of_another(clue) for each in found] == owned


SUMS = [
    ("Выпущено на сумму Т302,7 млрд.", ["Т302,7 млрд"]),
    ("Танк Т34 и самолёт Т-34.", []),
    ("Опт вырос на 2,3 %, до 8,7 млн тенге.", ["2,3 %", "8,7 млн тенге"]),
]


@pytest.mark.parametrize(("text", "quotes"), SUMS)
def test_a_letter_before_a_sum_is_its_currency(text: str, quotes: list[str]) -> None:
    assert [each.quote for each in figures(text)] == quotes
