"""Russian word forms. The dictionary takes 0.2 s to load, so it waits for the first question."""

from functools import lru_cache

from pymorphy3 import MorphAnalyzer

VERBS = frozenset({"VERB", "INFN", "PRTS", "GRND"})
MEMORY = 50_000  # words remembered


@lru_cache(maxsize=1)
def _analyzer() -> MorphAnalyzer:
    return MorphAnalyzer(lang="ru")


@lru_cache(maxsize=MEMORY)
def lemmas(word: str) -> frozenset[str]:
    """Every dictionary form the word can be of: «Ирана» is of «иран»."""
    return frozenset(found.normal_form for found in _analyzer().parse(word))


@lru_cache(maxsize=MEMORY)
def is_verb(word: str) -> bool:
    """Whether the word, most likely, says that something happens: «построят», «открыт»."""
    return _analyzer().parse(word)[0].tag.POS in VERBS
