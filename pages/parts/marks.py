"""Article text as HTML: always escaped, the words of figures marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

KAZAKH = frozenset("әғқңөұүһі")


def escaped(text: str) -> str:
    """Text as HTML; the only way article text reaches `st.html`."""
    return escape(text)


def written_in(text: str) -> str:
    """The language of somebody's words, by their letters: kk, ru or en."""
    if KAZAKH & set(text.lower()):
        return "kk"
    return "ru" if any("а" <= letter <= "я" for letter in text.lower()) else "en"


def quoted(text: str) -> str:
    """Somebody's words as HTML, marked with the language they are in."""
    return f'<q lang="{written_in(text)}">{escape(text)}</q>'


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: `[start, end)` in the text; href: where choosing them leads, if anywhere.

    name: the element's id; hint: what they are, shown where a pointer rests; quiet: less to see.
    """

    start: int
    end: int
    name: str = ""
    href: str = ""
    hint: str = ""
    chosen: bool = False
    quiet: bool = False


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
    looks = " ".join(name for name in ("chosen", "quiet") if getattr(mark, name))
    inner = f"<a{_said(href=mark.href, target='_self')}>{words}</a>" if mark.href else words
    return f"<mark{_said(**{'id': mark.name, 'class': looks, 'title': mark.hint})}>{inner}</mark>"


def _said(**attributes: str) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)
