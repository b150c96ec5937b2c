"""How much something grew, the level it reached and the level it left."""

import pytest

from data.extraction import levels, morphology
from data.model.terms import Language, Role
from tests.reading import figures, line, numbers

LEFT = [
    (Language.RU, "Парк вырос с 9 до 12 единиц.", [True, False]),
    (Language.RU, "Доля снизилась с 56 % до 45 %.", [True, False]),
    (Language.RU, "Заработали 9 школ и 12 садов.", [False, False]),
    (Language.KK, "Деңгей 52 пайыздан 28 пайызға дейін төмендеді.", [True, False]),
    (Language.KK, "Деңгей 52 пайыздан 28 пайызға төмендеді.", [True, False]),
    (Language.KK, "Деңгей 28 пайызға төмендеді.", [False]),
    (Language.EN, "The share fell from 56% to 45%.", [True, False]),
]


@pytest.mark.parametrize(("language", "text", "expected"), LEFT)
def test_what_was_left_is_told_from_what_was_reached(
    language: Language, text: str, expected: list[bool]
) -> None:
    here = line(text, language)
    found = numbers(here)
    assert [levels.left(here, each, found) is not None for each in found] == expected


ROLES = [
    (Language.RU, "Рост инвестиций ускорился до 10,9 %.", [Role.CHANGE]),
    (Language.RU, "Прирост составил 40 школ.", [Role.CHANGE]),
    (Language.RU, "Рост числа школ – 40 школ.", [Role.ACTUAL]),
    (Language.RU, "В городе построят 40 школ.", [Role.PLAN]),
    (Language.RU, "В городе строят 40 школ.", [Role.ACTUAL]),
    (Language.RU, "Вместо текущих 13 школ будет 20 школ.", [Role.ACTUAL, Role.PLAN]),
    (Language.KK, "Жалақы 9 мың теңгеге немесе 3 пайызға өсті.", [Role.CHANGE, Role.CHANGE]),
    (Language.KK, "Жалақы 340 мың теңге болды.", [Role.ACTUAL]),
    (Language.KK, "Қалада 40 мектеп салынбақ.", [Role.PLAN]),
    (Language.EN, "The highest growth was in trade (8%).", [Role.CHANGE]),
    (Language.EN, "Teachers rose by 10 thousand and schools by 50.", [Role.CHANGE, Role.CHANGE]),
]


@pytest.mark.parametrize(("language", "text", "roles"), ROLES)
def test_a_role_is_told_by_noun_ending_and_verb(
    language: Language, text: str, roles: list[Role]
) -> None:
    assert [figure.role for figure in figures(text, language)] == roles


@pytest.mark.parametrize(
    ("word", "future"),
    [
        ("построят", True),
        ("посадит", True),
        ("высадятся", True),
        ("строят", False),
        ("реализуются", False),
        ("дебет", False),
        ("завод", False),
    ],
)
def test_a_future_verb_is_known_by_its_form(word: str, future: bool) -> None:
    assert (morphology.forms(word) == ("=future",)) is future
