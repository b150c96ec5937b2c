"""The words of news pages that are not the article's: lists of other news, picture credits."""

import tomllib
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("words.toml")


@lru_cache(maxsize=1)
def words() -> dict[str, tuple[str, ...]]:
    """The lists of words.toml by name."""
    return {name: tuple(said) for name, said in tomllib.loads(FILE.read_text("utf-8")).items()}


def plain(said: str) -> str:
    """As the lists are written: lower case, е for ё, single spaces, no signs around."""
    folded = " ".join(said.casefold().replace("ё", "е").split())
    return folded.strip(" :.-–—•▪►▶→»«[]()|*#")
