"""The signs a chart is drawn in, as a line of HTML: sign, colour, words."""

from collections.abc import Iterable

from pages.parts.marks import escaped
from pages.parts.measured import BREAK, SOFT
from pages.parts.words import Words

Sign = tuple[str, str, str]
INK = "currentColor"


def of_statuses(w: Words, statuses: Iterable[str]) -> list[Sign]:
    """The signs of those statuses that are drawn otherwise."""
    found, seen = [], set(statuses)
    if seen & set(SOFT):
        found.append(("○", INK, w("provisional")))
    if BREAK in seen:
        found.append(("◆", INK, w("first year in new borders")))
    return found


def listed(signs: Iterable[Sign]) -> str:
    """Signs with their words, one after the other."""
    said = " · ".join(
        f'<span style="color:{colour}" aria-hidden="true">{sign}</span> {escaped(words)}'
        for sign, colour, words in signs
    )
    return f'<p class="legend">{said}</p>'
