"""The catalogues: every message of the code is there, in each language, and says no number."""

import io
import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages import extract, pofile
from babel.messages.catalog import Catalog, Message

from data.model.terms import Language
from pages.parts.words import words

PAGES = Path(__file__).parent.parent / "pages"
KEYWORDS = {"w": None, "words": None, "plural": (1, 2), "N_": None}
PLACEHOLDER = re.compile(r"\{(\w*)\}")
CASES = [
    (language.value, file.stem)
    for language in Language
    for file in sorted((PAGES / "locale" / language / "LC_MESSAGES").glob("*.po"))
]


@cache
def _catalogue(language: str, domain: str) -> Catalog:
    file = PAGES / "locale" / language / "LC_MESSAGES" / f"{domain}.po"
    with file.open("rb") as text:
        return pofile.read_po(text)


def _all_in_code() -> dict[object, str]:
    return {
        message: f"{module.relative_to(PAGES)}:{line}"
        for module in PAGES.rglob("*.py")
        for line, message, _, _ in extract.extract(
            "python", io.BytesIO(module.read_bytes()), keywords=KEYWORDS
        )
    }


def _messages(language: str, domain: str) -> list[Message]:
    return [message for message in _catalogue(language, domain) if message.id]


def _forms(string: object) -> list[str]:
    return list(string) if isinstance(string, (list, tuple)) else [str(string or "")]


@pytest.mark.parametrize("language", Language)
def test_every_message_of_the_code_is_translated(language: str) -> None:
    known = {message.id for _, domain in CASES for message in _messages(language, domain)}
    missing = {message: place for message, place in _all_in_code().items() if message not in known}
    assert missing == {}


@pytest.mark.parametrize(("language", "domain"), CASES)
def test_no_message_is_empty(language: str, domain: str) -> None:
    empty = [m.id for m in _messages(language, domain) if not all(_forms(m.string))]
    assert empty == []


@pytest.mark.parametrize(("language", "domain"), CASES)
def test_translations_keep_the_placeholders(language: str, domain: str) -> None:
    for message in _messages(language, domain):
        wanted = set(PLACEHOLDER.findall(" ".join(_forms(message.id))))
        for form in _forms(message.string):
            assert set(PLACEHOLDER.findall(form)) <= wanted, message.id
        assert set(PLACEHOLDER.findall(" ".join(_forms(message.string)))) == wanted, message.id


@pytest.mark.parametrize(("language", "domain"), CASES)
def test_our_prose_states_no_number_of_its_own(language: str, domain: str) -> None:
    numbered = [
        form
        for message in _messages(language, domain)
        for form in _forms(message.string)
        if re.search(r"\d", PLACEHOLDER.sub("", form))
    ]
    assert numbered == []


@pytest.mark.parametrize("domain", sorted({domain for _, domain in CASES}))
def test_russian_and_kazakh_are_not_left_in_english(domain: str) -> None:
    for language in ("ru", "kk"):
        for message in _messages(language, domain):
            said = PLACEHOLDER.sub("", " ".join(_forms(message.string)))
            english = re.findall(r"[A-Za-z]{4,}", re.sub(r"`[^`]*`|https?://\S+", "", said))
            assert not english or re.search(r"[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]", said), message.id


def test_kazakh_is_written_with_kazakh_letters() -> None:
    said = " ".join(
        form
        for language, domain in CASES
        if language == "kk"
        for message in _messages(language, domain)
        for form in _forms(message.string)
    )
    assert set("әғқңөұүі") <= set(said.lower())


SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "value", "unit", "written"),
    [
        ("ru", 20.6, "percent", f"20,6{SPACE}%"),
        ("kk", 20.6, "percent", "20,6%"),
        ("en", 20.6, "percent", "20.6%"),
        ("ru", 490, "ha", "490 га"),
        ("en", 1234.5, "ha", "1,234.5 ha"),
        ("ru", 1234567.0, "persons", f"1,23{SPACE}млн{SPACE}чел."),
        ("kk", 25.23e12, "KZT", f"25,23{SPACE}трлн{SPACE}₸"),
        ("en", 1.2718, "x", f"1.27{SPACE}times"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(
    language: str, value: float, unit: str, written: str
) -> None:
    assert words(language).value(value, unit) == written


@pytest.mark.parametrize("language", list(Language))
def test_a_language_has_one_catalogue_however_it_is_called(language: Language) -> None:
    assert words(language) is words(language.value)
