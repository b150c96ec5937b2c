"""Pathological texts are read in time that grows with their length, and nothing breaks."""

import time

import pytest

from data.extraction.reading import read
from data.model.article import Article, Part
from data.model.figure import Reading
from data.model.span import Span
from data.model.terms import Language, PartName

SLOWEST = 60.0  # seconds for a megabyte on a busy machine; alone it takes six
SLOWER = 8.0  # what four times the text may cost at most; linear is four


def reading(text: str, language: Language) -> Reading:
    body = Part(PartName.BODY, Span(0, len(text)))
    return read(Article("a", "", language, text, (body,), ""))


HARD = {
    "digits": "7",
    "groups": "123 ",
    "commas": "1,",
    "nested quotes": "«",
    "nested brackets": "(",
    "number words": "двадцать ",
    "kazakh numbers": "жүз ",
    "english numbers": "twenty-",
    "scales": "5 млн ",
    "years": "2023, ",
    "dots": ". ",
    "one long word": "а",
    "percents": "5% ",
    "hyphens": "5-",
    "links": "https://a.kz/5 ",
    "numbers in brackets": "5 (",
    "broken lines": "из них 5 школ\n",
    "numbers and clues": "индустриальная зона 5 компаний ",
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("language", list(Language))
def test_hard_texts_are_read(name: str, language: Language) -> None:
    text = HARD[name] * 300
    found = reading(text, language)
    assert all(figure.quote == figure.span.of(text) for figure in found.figures)


def seconds(text: str) -> float:
    start = time.process_time()
    reading(text, Language.RU)
    return time.process_time() - start


@pytest.mark.parametrize("name", HARD)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    short = HARD[name] * (4_000 // len(HARD[name]))
    small, large = (min(seconds(text) for _ in range(2)) for text in (short, short * 4))
    assert large < SLOWER * small + 0.3


def test_a_million_digits_are_a_code_and_no_figure() -> None:
    found = reading("Номер " + "7" * 1_000_000, Language.RU)
    assert (found.figures, len(found.not_taken)) == ((), 1)


def test_a_megabyte_is_read_in_time_that_grows_with_its_length() -> None:
    talk = "Жители города обсуждают новые маршруты, парки и улицы своих районов. " * 12
    sentence = f"{talk}В 2024 году построено 12 школ на 40 млрд тенге. "
    start = time.process_time()
    found = reading(sentence * (1_000_000 // len(sentence)), Language.RU)
    assert time.process_time() - start < SLOWEST
    assert len(found.figures) == 2 * (1_000_000 // len(sentence))


def test_ten_thousand_nested_quotes_are_read() -> None:
    text = "«" * 10_000 + "12 школ" + "»" * 10_000
    assert all(
        figure.quote == figure.span.of(text) for figure in reading(text, Language.RU).figures
    )


def test_a_long_first_line_is_no_headline() -> None:
    figures = [reading("5% " * count + "\n\nЖители довольны", Language.RU) for count in (50, 1_500)]
    assert [len(found.figures) for found in figures] == [50, 1_500]


def test_an_empty_text_has_nothing() -> None:
    assert reading("", Language.RU) == Reading((), (), ())
