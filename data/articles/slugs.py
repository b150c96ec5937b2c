"""Titles become ids: ASCII letters, digits and hyphens, fit for a file name and a URL."""

import re
import unicodedata

LONGEST = 60
_PAIRS = (
    "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ "
    "ыy ь эe юyu яya әa ғgh қq ңng өo ұu үu һh іi"
)
_LATIN = str.maketrans({pair[0]: pair[1:] for pair in _PAIRS.split()})


def slug(title: str) -> str:
    """«Аким Алматы встретился» -> akim-almaty-vstretilsya; nothing if no letter has a Latin one."""
    latin = unicodedata.normalize("NFC", title.casefold()).replace("ё", "е").translate(_LATIN)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return _cut("-".join(re.findall(r"[a-z0-9]+", plain.replace("'", ""))))


def _cut(name: str) -> str:
    """At the last hyphen that fits, so that words stay whole."""
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition("-")[0] or name[:LONGEST]
