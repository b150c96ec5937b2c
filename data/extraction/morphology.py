"""Russian word forms. The dictionary takes 0.2 s to load, so it waits for the first question."""

from functools import lru_cache

from pymorphy3 import MorphAnalyzer

VERBS = frozenset({"VERB", "INFN", "PRTS", "GRND"})
PERSONAL = ("ит", "ет", "ят", "ат", "ут", "ют", "ится", "ется", "утся", "ются", "ятся", "атся")
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


@lru_cache(maxsize=MEMORY)
def is_noun(word: str) -> bool:
    """Whether the word, most likely, names something: «связь»."""
    return bool(_analyzer().parse(word)[0].tag.POS == "NOUN")


@lru_cache(maxsize=MEMORY)
def is_participle(word: str) -> bool:
    """Whether the word can say what was done to something: «открытый»."""
    return any(found.tag.POS == "PRTF" for found in _analyzer().parse(word))


def forms(word: str) -> tuple[str, ...]:
    """The grammatical forms, as keys of the word lists, that a word is of: "=future" or none."""
    return ("=future",) if word.endswith(PERSONAL) and _is_future(word) else ()


@lru_cache(maxsize=MEMORY)
def _is_future(word: str) -> bool:
    """Future alone: «реализуются» is of the present too."""
    found = _analyzer().parse(word)
    biaspectual = found[0].tag.aspect is None or any(each.tag.tense == "pres" for each in found)
    return {"futr", "3per"} in found[0].tag and not biaspectual
