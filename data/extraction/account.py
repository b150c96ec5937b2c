"""The rules and the hedges as they stand, for the page that explains the method.

examples.toml holds, by rule and language, words that the rule must read.
"""

from collections.abc import Iterator
from pathlib import Path

from data.extraction import hedges, rules
from data.extraction.found import Found, Mention, Quantity, Refusal
from data.extraction.lexicon import FOLDER
from data.extraction.line import line
from data.extraction.vocabulary import vocabulary
from data.model.method import HedgeNote, RuleNote
from data.model.span import Span
from data.model.terms import Hedge, Language
from data.model.toml import load

EXAMPLES = Path(__file__).with_name("examples.toml")
GIVES: dict[type[Found], str] = {Quantity: "figure", Mention: "period", Refusal: "not_taken"}
SAMPLE = 100.0
ROUNDING = (SAMPLE - 0.5, SAMPLE + 0.5)  # of a number said in whole units


def rule_notes() -> Iterator[RuleNote]:
    """Every rule in every language, in the order the rules are tried."""
    examples = load(EXAMPLES)
    for position, rule in enumerate(rules.RULES, start=1):
        for language in Language:
            example = examples.get(rule.name, {}).get(language)
            gives = example and reads(rule.name, example, language)
            yield RuleNote(rule.name, position, language, example if gives else None, gives)


def reads(rule: str, example: str, language: Language) -> str | None:
    """What a rule makes of the example, None if it does not read it."""
    here = line(example, Span(0, len(example)), vocabulary(language))
    return next((GIVES[type(found)] for name, found in rules.read(here) if name == rule), None)


def hedge_notes() -> Iterator[HedgeNote]:
    """Every hedge in every language."""
    for hedge in Hedge:
        low, high = hedges.interval(hedge, SAMPLE, ROUNDING)
        for language in Language:
            yield HedgeNote(hedge, language, _words(hedge, language), SAMPLE, low, high)


def _words(hedge: Hedge, language: Language) -> tuple[str, ...]:
    """The phrases of a hedge as a reader knows them: «превыша*» is «превыша…»."""
    lists = load(FOLDER / f"{language}.toml")
    written = [lists.get(section, {}).get(hedge, "") for section in ("hedge", "hedge_after")]
    phrases = (phrase.strip() for phrase in ",".join(written).split(","))
    return tuple(phrase.replace("*", "…").replace("~", "…") for phrase in phrases if phrase)
