"""A link that opens the publisher's page at the words of a figure: a text fragment of a URL.

`https://publisher/page#:~:text=prefix-,words,-suffix`, with as many whole words around as tell the
place from others. https://wicg.github.io/scroll-to-text-fragment/
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

WEB = ("https://", "http://")
WORD_BEFORE = re.compile(r"\S+\s*$")
WORD_AFTER = re.compile(r"^\s*\S+")
MOST = 12  # words on each side; a text that says one sentence twice needs no more


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a text, `[start, end)`, with their surroundings in the same paragraph.

    first, last: what is taken of the surroundings, from where and to where.
    """

    text: str
    start: int
    end: int
    first: int
    last: int

    @property
    def before(self) -> str:
        """The words before, as far as they are taken."""
        return self.text[self.first : self.start].strip()

    @property
    def after(self) -> str:
        """The words after, as far as they are taken."""
        return self.text[self.end : self.last].strip()

    @property
    def is_only(self) -> bool:
        """Whether the words with what is taken stand nowhere else; browsers pass over case."""
        taken = _plain(self.text[self.first : self.last])
        return _plain(self.text).count(taken) == 1


def address(url: str | None, text: str, start: int, end: int) -> str | None:
    """The link to the words `text[start:end]`; None where no web address is known."""
    if not url or not url.startswith(WEB):
        return None
    place = only(text, start, end)
    said = [
        f"{_encoded(place.before)}-" if place.before else "",
        _encoded(text[place.start : place.end]),
        f"-{_encoded(place.after)}" if place.after else "",
    ]
    mark = ":~:text=" if "#" in url else "#:~:text="
    return f"{url}{mark}{','.join(filter(None, said))}"


def only(text: str, start: int, end: int) -> Place:
    """The words with the fewest whole words around them that make them the only ones."""
    place = _whole(text, start, end)
    for _ in range(MOST):
        if place.is_only:
            return place
        wider = _wider(place)
        if wider == place:
            return place
        place = wider
    return place


def _whole(text: str, start: int, end: int) -> Place:
    """The words, whole at both ends: browsers find no part of a word."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Place(text, start, end, start, end)


def _wider(place: Place) -> Place:
    """With one more word on each side, if the paragraph has one."""
    opened = place.text.rfind("\n", 0, place.first) + 1
    closed = place.text.find("\n", place.last)
    before = WORD_BEFORE.search(place.text[opened : place.first])
    after = WORD_AFTER.search(place.text[place.last : None if closed < 0 else closed])
    first = opened + before.start() if before else place.first
    last = place.last + after.end() if after else place.last
    return Place(place.text, place.start, place.end, first, last)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _encoded(words: str) -> str:
    """Percent-encoded; the hyphen too, by which the parts of a fragment are told apart."""
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")
