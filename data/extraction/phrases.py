"""Phrases of the context's word lists as patterns; their form is told in model/topics.toml."""

import re
from functools import cache

BETWEEN = r"[\s\-–—«»\"“”„]+"  # «Смарт сити», Смарт-сити, программа «Развитие»
OPEN = {"": "", "*": r"\w*", "~": r"\w{0,6}"}  # ~ in the catalogues: a grammatical ending


@cache
def pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Any one of the phrases, the longest first; nothing at all if there are none."""
    written = sorted(phrases, key=len, reverse=True)
    any_of = "|".join(BETWEEN.join(map(_word, phrase.split())) for phrase in written)
    return re.compile(rf"(?<!\w)(?:{any_of or '(?!)'})(?!\w)")


def _word(written: str) -> str:
    stem, *endings = written.split("/")
    bare = stem.rstrip("*~")
    letters = BETWEEN.join(map(_letters, bare.split("-")))
    listed = f"(?:{'|'.join(map(_letters, endings))})?" if endings else ""
    ended = letters + OPEN[stem[len(bare) :]] + listed
    return ended if _is_name(stem) else f"(?i:{ended})"


def _letters(written: str) -> str:
    """Е stands for ё as well: most newspapers print no ё."""
    plain = re.escape(written).replace("ё", "е").replace("Ё", "Е")
    return plain.replace("е", "[её]").replace("Е", "[ЕЁ]")


def _is_name(stem: str) -> bool:
    """«IT» in capitals is a name; "it" is an English word."""
    return stem.isupper() and len(stem) > 1
