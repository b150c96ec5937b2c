"""Which of the three languages a text is in, by its letters."""

import re

from data.model.terms import Language

KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
CYRILLIC = re.compile("[а-яёА-ЯЁәғқңөұүһіӘҒҚҢӨҰҮҺІ]")
LATIN = re.compile("[A-Za-z]")
SAMPLE = 20_000  # characters that are enough to tell
SHARE = 0.03  # of Cyrillic letters; Kazakh text has about a quarter, Russian only names


def detect(text: str) -> Language:
    """The language of a text; one without letters counts as Russian."""
    sample = text[:SAMPLE]
    cyrillic = len(CYRILLIC.findall(sample))
    if len(LATIN.findall(sample)) > cyrillic:
        return Language.EN
    kazakh = len(KAZAKH.findall(sample))
    return Language.KK if kazakh > SHARE * cyrillic else Language.RU
