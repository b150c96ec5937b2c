"""A sentence and where the phrases of a section stand in it."""

from dataclasses import replace

import pytest

from data.extraction import numbers
from data.extraction.line import tagged
from data.model.terms import Language
from tests.reading import line

GROWN = line("Торговля выросла, экспорт вырос, импорт снизился.", Language.RU)


def test_where_a_phrase_begins() -> None:
    assert [GROWN.low(at) for at in GROWN.where("up")] == ["выросла", "вырос"]
    assert [GROWN.low(at) for at in GROWN.where("up", 2)] == ["вырос"]
    assert GROWN.where("no such section") == []


def test_the_first_word_alone_is_no_phrase() -> None:
    here = line("It has money that has been withdrawn.", Language.EN)
    assert here.tagged["past"][0] == 1
    assert [here.low(at + 1) for at in here.where("past")][:1] == ["been"]


@pytest.mark.parametrize(("start", "said"), [(0, True), (7, True), (8, False)])
def test_says_from_a_word_on(start: int, said: bool) -> None:
    assert GROWN.says({"down"}, start) is said


def test_a_number_is_read_once() -> None:
    here = line("Вложено 2 млн 230 тыс. тенге.", Language.RU)
    first = numbers.read(here, 1)
    assert first is not None
    assert first.value == 2_230_000
    assert numbers.read(here, 1) is first
    assert numbers.read(replace(here, year=2023), 1) is first


def test_what_tokens_are_tagged_with() -> None:
    assert tagged(GROWN.tokens) == GROWN.tagged
    assert all(
        section in GROWN.tokens[at].tags for section, ats in GROWN.tagged.items() for at in ats
    )
