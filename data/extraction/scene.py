"""A sentence with what the rules found in it, and what the sentences before have set."""

from dataclasses import dataclass

from data.extraction.carried import Carried, Said
from data.extraction.found import Found, Mention, Quantity, Refusal
from data.extraction.line import Line
from data.model.article import Article


def said_of(line: Line, mention: Mention) -> Said:
    """A mention's period and its words."""
    return Said(mention.period, line.span_of(mention.first, mention.end).of(line.text))


@dataclass(frozen=True, slots=True)
class Scene:
    """city: where the article plays; carried: the time that the sentences before have set.

    spot: the city or region that the paragraph spoke of last, else where the article plays.
    region, town: what the article calls "the region", "the city".
    """

    article: Article
    line: Line
    found: tuple[tuple[str, Found], ...]
    city: str | None
    carried: Carried
    spot: str | None
    region: str | None = None
    town: str | None = None

    def mentions(self) -> list[Mention]:
        """Its periods."""
        return [each for _, each in self.found if isinstance(each, Mention)]

    def refusals(self) -> list[Refusal]:
        """Its numbers that are not figures."""
        return [each for _, each in self.found if isinstance(each, Refusal)]

    def quantities(self) -> list[Quantity]:
        """Its numbers."""
        return [each for _, each in self.found if isinstance(each, Quantity)]

    def rules(self) -> list[str]:
        """The rules that read its numbers."""
        return [name for name, each in self.found if isinstance(each, Quantity)]
