"""Endings hyphened to a number are left out of its quote, and taken in where a set asks for it."""

import io
import json
import sys

import pytest

from data import __main__ as command
from data.articles.reading import from_text
from data.extraction import endings
from data.extraction.reading import read
from data.model.terms import Language

TEXT = "Көлем 20%-ға өсіп, 350-ден астам мектеп, 1,2 млрд теңгеге ашылды; бағасы 4,5%-ке артты."


def quotes(kept: bool) -> list[str]:
    article = from_text("a", TEXT, Language.KK, None)
    found = read(article)
    found = endings.kept(article, found) if kept else found
    assert all(each.quote == each.span.of(TEXT) for each in found.figures)
    return [each.quote for each in found.figures]


def test_a_quote_leaves_a_hyphened_ending_out() -> None:
    assert quotes(kept=False) == ["20%", "350", "1,2 млрд теңгеге", "4,5%"]


def test_what_is_kept_holds_the_ending_and_nothing_else() -> None:
    assert quotes(kept=True) == ["20%-ға", "350-ден", "1,2 млрд теңгеге", "4,5%-ке"]


def test_a_word_after_a_hyphen_is_no_ending() -> None:
    text = "Өсім 20%-көрсеткіш."
    article = from_text("a", text, Language.KK, None)
    found = endings.kept(article, read(article))
    assert [each.quote for each in found.figures] == ["20%"]


def test_numbers_that_are_not_taken_keep_theirs_too() -> None:
    text = "№ 12-ге сәйкес."
    article = from_text("a", text, Language.KK, None)
    found = endings.kept(article, read(article))
    assert [each.quote for each in found.not_taken] == ["12-ге"]


@pytest.mark.parametrize(("words", "quote"), [(["read"], "20%"), (["read", "--endings"], "20%-ға")])
def test_the_command_takes_them_in_when_asked(
    words: list[str],
    quote: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = json.dumps({"id": 1, "text": TEXT, "language": "kk"})
    monkeypatch.setattr(sys, "stdin", io.StringIO(asked))
    assert command.main(words) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["figures"][0]["quote"] == quote
