"""The article's own sentences as lines of tokens, paragraph by paragraph.

An item of a list is read with the words that lead it in: "Деньги направят на: – 6,3 млрд тенге …".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from data.extraction.line import Line, line, tagged
from data.extraction.sentences import sentences_of
from data.extraction.vocabulary import vocabulary
from data.model.article import Article
from data.model.paragraphs import paragraphs

Sheet = list[list[Line]]
ITEM = re.compile(r"[-–—•*·▪●▸]|[0-9]{1,2}[.)]\s")
PAIR = re.compile(r"[^\d\n]{2,60}\s[-–—]\s*\d")  # "Астана – 1 612 512 адам"
LONGEST = 60  # tokens of the words that lead in


def of(article: Article) -> Sheet:
    """Paragraphs of lines; `line.own` is where the words of an item itself begin."""
    lead: Line | None = None
    sheet: Sheet = []
    ended = False  # whether the item before ended as one of several
    for lines in _lines(article):
        text = article.text[lines[0].span.start : lines[-1].span.end]
        listed = lead is not None and (_is_item(text) or ended)
        ended = listed and text.endswith((";", ","))
        sheet.append([_led(lead, lines[0]), *lines[1:]] if lead and listed else lines)
        if not listed:
            lead = lines[-1] if _leads(lines[-1]) else None
    return sheet


def told(sheet: Sheet) -> Sheet:
    """Without a last paragraph that tells what was reported before: that is another article's."""
    return sheet[:-1] if len(sheet) > 1 and sheet[-1][0].match("teaser", 0) else sheet


def _lines(article: Article) -> Iterator[list[Line]]:
    words = vocabulary(article.language)
    for own in article.own_spans():
        for paragraph in paragraphs(article.text, own):
            spans = sentences_of(article.text, paragraph)
            yield [line(article.text, span, words, article.published) for span in spans]


def _is_item(text: str) -> bool:
    return bool(ITEM.match(text) or PAIR.match(text)) or text.endswith(";")


def _leads(last: Line) -> bool:
    return last.low(len(last.tokens) - 1) == ":" and len(last.tokens) <= LONGEST


def _led(lead: Line, item: Line) -> Line:
    tokens = lead.tokens + item.tokens
    return replace(item, tokens=tokens, own=len(lead.tokens), tagged=tagged(tokens), amounts={})
