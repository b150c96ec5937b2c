"""Article text as HTML: always escaped, the words of figures marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: `[start, end)` in the text; href: where choosing them leads, if anywhere."""

    start: int
    end: int
    name: str = ""
    href: str = ""
    chosen: bool = False


def marked(text: str, marks: Iterable[Mark], offset: int = 0) -> str:
    """Escaped HTML of `text`, which begins at `offset` of its article, with its marks.

    Marks outside the text, and those that overlap an earlier one, are left out.
    """
    pieces, at = [], 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        start, end = mark.start - offset, mark.end - offset
        if at <= start < end <= len(text):
            pieces += [escape(text[at:start]), _tag(mark, escape(text[start:end]))]
            at = end
    return "".join([*pieces, escape(text[at:])])


def _tag(mark: Mark, words: str) -> str:
    identity = f' id="{escape(mark.name)}"' if mark.name else ""
    chosen = ' class="chosen"' if mark.chosen else ""
    inner = f'<a href="{escape(mark.href)}" target="_self">{words}</a>' if mark.href else words
    return f"<mark{identity}{chosen}>{inner}</mark>"
