"""A phrase of a word list is found in every form it stands for, and in no other word."""

import pytest

from data.extraction.context_words import listed, phrases
from data.extraction.phrases import pattern
from data.model.errors import CatalogueError
from data.model.terms import Language

FOUND = [
    ("туризм*", "развитие туризма", "туризма"),
    ("зелён* проект*", "ЗЕЛЕНЫЕ ПРОЕКТЫ города", "ЗЕЛЕНЫЕ ПРОЕКТЫ"),
    ("Смарт сити", "проект «Смарт-Сити»", "Смарт-Сити"),
    ("программ* развити*", "программа «Развитие»", "программа «Развитие"),
    ("start-up*", "two start-ups", "start-ups"),
    ("cent/re/er", "a center", "center"),
    ("job/s", "a job", "job"),
    ("казахстан~", "в Казахстане", "Казахстане"),
    ("IT", "IT-компании", "IT"),
    ("метро", "метро, метрополитен", "метро"),
]

NOT_FOUND = [
    ("туризм", "туризма"),
    ("IT", "will it open"),
    ("job/s", "jobless"),
    ("ток*", "восток"),
    ("экономик~", "экономикообразующий"),
]


@pytest.mark.parametrize(("phrase", "text", "words"), FOUND)
def test_a_phrase_is_found_in_its_forms(phrase: str, text: str, words: str) -> None:
    match = pattern((phrase,)).search(text)
    assert match
    assert match.group() == words


@pytest.mark.parametrize(("phrase", "text"), NOT_FOUND)
def test_a_phrase_is_not_found_in_other_words(phrase: str, text: str) -> None:
    assert pattern((phrase,)).search(text) is None


def test_the_longest_phrase_wins() -> None:
    match = pattern(("метро", "метро Алматы")).search("станции метро Алматы")
    assert match
    assert match.group() == "метро Алматы"


def test_an_empty_list_finds_nothing() -> None:
    assert pattern(()).search("что угодно") is None


def test_every_language_has_the_same_lists() -> None:
    lists = ("periods.small", "programme.nouns", "plans.before", "plans.after", "consuls.both")
    found = {language: [listed(language, name) for name in lists] for language in Language}
    assert len(found) == len(Language)


def test_a_missing_list_is_named_with_its_file() -> None:
    with pytest.raises(CatalogueError, match=r"ru\.toml: no list consuls\.viceroys"):
        phrases(Language.RU, "consuls.viceroys")
