"""What the method page is told of the rules and hedges is what the extraction does."""

import pytest

from data.extraction import account, hedges, rules
from data.extraction.rules import Rule
from data.model.terms import Hedge, Language
from data.model.toml import load

EXAMPLES = [
    (rule, language, example)
    for rule, by_language in load(account.EXAMPLES).items()
    for language, example in by_language.items()
]
RUSSIAN = {note.hedge: note for note in account.hedge_notes() if note.language == Language.RU}


@pytest.mark.parametrize(("rule", "language", "example"), EXAMPLES)
def test_every_example_is_read_by_its_rule(rule: str, language: str, example: str) -> None:
    assert account.reads(rule, example, Language(language))


def test_the_rules_are_told_in_the_order_they_are_tried() -> None:
    told = sorted({(note.position, note.name) for note in account.rule_notes()})
    assert [name for _, name in told] == [rule.name for rule in rules.RULES]


def test_every_rule_has_an_example_in_russian() -> None:
    silent = [
        note.name for note in account.rule_notes() if note.language == "ru" and not note.gives
    ]
    assert silent == []


def test_a_rule_that_comes_first_is_told_first(monkeypatch: pytest.MonkeyPatch) -> None:
    newcomer = Rule("stars", frozenset({"digits"}), lambda *_: None)
    monkeypatch.setattr(rules, "RULES", (newcomer, *rules.RULES))
    first, second = next(account.rule_notes()), list(account.rule_notes())[len(Language)]
    assert (first.name, first.position, first.example) == ("stars", 1, None)
    assert second.position == 2


@pytest.mark.parametrize(
    ("rule", "gives"), [("measure", "figure"), ("date", "period"), ("idiom", "not_taken")]
)
def test_a_rule_says_what_its_example_becomes(rule: str, gives: str) -> None:
    assert gives in {note.gives for note in account.rule_notes() if note.name == rule}


def test_an_example_that_the_rule_does_not_read_is_not_told() -> None:
    assert account.reads("measure", "в 2023 году", Language.RU) is None


@pytest.mark.parametrize("hedge", Hedge)
def test_a_hedge_gives_the_interval_that_the_extraction_gives(hedge: Hedge) -> None:
    note = RUSSIAN[hedge]
    assert (note.low, note.high) == hedges.interval(hedge, note.value, account.ROUNDING)


def test_hedges_are_told_with_their_words_before_and_after_the_number() -> None:
    assert {"не менее", "и более"} <= set(RUSSIAN[Hedge.AT_LEAST].words)
    assert "превыша…" in RUSSIAN[Hedge.MORE_THAN].words
    assert RUSSIAN[Hedge.EXACT].words == ()
