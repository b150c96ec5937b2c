"""Where an article comes from: publisher, address, date; what is unknown is said to be unknown."""

from datetime import date

import streamlit as st
from babel import Locale

from pages.parts import facts
from pages.parts.facts import Facts
from pages.parts.figures import Row
from pages.parts.marks import escaped
from pages.parts.words import Words


def show(w: Words, article: Row) -> None:
    """Draws what is known of an article."""
    st.subheader(w("About the article"), anchor=False)
    st.html(facts.listed(imprint(w, article)))


def imprint(w: Words, article: Row) -> Facts:
    """What is known of an article, as facts."""
    return [
        (w("Publisher"), escaped(article["publisher"] or w("unknown"))),
        (w("Address"), _address(article["url"]) or escaped(w("unknown"))),
        (w("Published"), escaped(_day(w, article["published"]))),
        *_bound(w, w("Not before"), article, "published_from"),
        *_bound(w, w("Not after"), article, "published_to"),
        (w("Collected"), escaped(_day(w, article["collected"]))),
        (w("Language of the article"), escaped(_language(w, article["language"]))),
    ]


def _day(w: Words, day: date | None) -> str:
    return w.day(day) if day else w("unknown")


def _bound(w: Words, name: str, article: Row, bound: str) -> Facts:
    """What the text itself says of its date, and in which words."""
    day, words = article[bound], article[f"{bound}_words"]
    if day is None:
        return []
    quote = facts.quoted(words or "", article["language"])
    return [(name, w("{day}, by the words {quote}", day=escaped(w.day(day)), quote=quote))]


def _address(url: str | None) -> str:
    """A link, if it is one that a browser may safely follow."""
    if not url or not url.startswith(("https://", "http://")):
        return escaped(url or "")
    return f'<a href="{escaped(url)}" rel="noopener noreferrer">{escaped(url)}</a>'


def _language(w: Words, code: str) -> str:
    return str(Locale(w.language).languages[code])
