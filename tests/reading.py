"""What tests of the reader begin with: a text read, its lines, its numbers."""

from datetime import date

from data.articles.reading import from_text
from data.extraction import rules, sheets
from data.extraction.found import Quantity
from data.extraction.line import Line
from data.extraction.reading import read
from data.model.article import Article
from data.model.figure import Figure
from data.model.terms import Language

DAY = date(2025, 11, 10)


def article(text: str, language: Language = Language.RU, published: date | None = DAY) -> Article:
    return from_text("a", text, language, published)


def figures(text: str, language: Language = Language.RU) -> list[Figure]:
    return list(read(article(text, language)).figures)


def line(text: str, language: Language = Language.RU) -> Line:
    return sheets.of(article(text, language))[0][0]


def numbers(line: Line) -> list[Quantity]:
    return [each for _, each in rules.read(line) if isinstance(each, Quantity)]
