"""A figure as JSON-LD: a W3C Web Annotation on the words that state it, with its PROV-O origin.

https://www.w3.org/TR/annotation-model/ and https://www.w3.org/TR/prov-o/. The positions count code
points of the article's stored text, whose SHA-256 is given; so do the quote's surroundings.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

from pages.parts import links
from pages.parts.figures import Row

Json = dict[str, Any]
AROUND = 32  # code points before and after the quote, more where it would not be the only one
ANNOTATION, PROVENANCE = "http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/prov#"
TYPED = {"@type": "@id"}
OWN = ("hedge", "role", "kind", "status", "indicator", "place", "stated", "direction")


@dataclass(frozen=True, slots=True)
class Site:
    """home: the app's address without a slash at its end; version: of the data."""

    home: str
    version: str

    def figure(self, figure_id: str) -> str:
        """The address of a figure's or a computed number's page."""
        return f"{self.home}{links.PLACE}/{quote(figure_id, safe='')}"

    def article(self, article_id: str) -> str:
        """The address under which an article's stored text is shown."""
        return f"{self.home}/news?{urlencode({'article': article_id})}"


def context(site: Site) -> list[str | Json]:
    """The terms used: those of annotations, of provenance, of schema.org, and our own."""
    prov = {
        name: {"@id": f"prov:{name}", **TYPED}
        for name in ("wasQuotedFrom", "wasDerivedFrom", "wasGeneratedBy", "used")
    }
    # Our own terms are explained on the page of the method.
    own = {"city": f"{site.home}/method#", "rule": "city:rule", "version": "city:version"}
    own |= {name: f"city:{name}" for name in (*OWN, "formula", "stands_for", "sha256")}
    return [ANNOTATION, {"prov": PROVENANCE, "schema": "https://schema.org/"} | prov | own]


def of_figure(site: Site, row: Row, article: Row) -> Json:
    """A figure with its article (a row of articles)."""
    page = site.figure(row["figure_id"])
    first = {"wasDerivedFrom": site.figure(row["repeat_of"])} if row["repeat_of"] else {}
    return {
        "@context": context(site),
        "id": page,
        "type": ["Annotation", "prov:Entity"],
        "motivation": "describing",
        "body": _body(page, row) | {name: row[name] for name in OWN if row[name] is not None},
        "target": {"source": _source(site, article), "selector": selectors(row)},
        "wasQuotedFrom": article["url"] or site.article(row["article_id"]),
        **first,
        "wasGeneratedBy": _reading(site, page, {"rule": row["rule"]}),
    }


def of_number(site: Site, number: Row) -> Json:
    """A number computed from figures: no words state it, so it is no annotation."""
    page = site.figure(number["derived_id"])
    operands = {name: site.figure(row["figure_id"]) for name, row in number["operands"].items()}
    used = [{"id": address, "stands_for": name} for name, address in operands.items()]
    said = {name: number[name] for name in ("indicator", "place", "role") if number[name]}
    return {
        "@context": context(site),
        "id": page,
        "type": ["prov:Entity"],
        "schema:value": _body(page, number),
        **said,
        "wasDerivedFrom": list(dict.fromkeys(operands.values())),
        "wasGeneratedBy": _reading(site, page, {"formula": number["formula"], "used": used}),
    }


def _body(page: str, row: Row) -> Json:
    """The number as schema.org says quantities: value, least and most, unit, period."""
    ends = {"schema:value": row["value"], "schema:minValue": row["low"],
            "schema:maxValue": row["high"], "schema:unitText": row["unit"]}  # fmt: skip
    known = {name: value for name, value in ends.items() if value is not None}
    period = _period(row.get("period_start"), row.get("period_end"))
    return {"id": f"{page}#value", "type": "schema:QuantitativeValue"} | known | period


def _period(start: date | None, end: date | None) -> Json:
    """As ISO 8601 writes an interval."""
    return {"schema:temporalCoverage": f"{start}/{end}"} if start and end else {}


def _source(site: Site, article: Row) -> Json:
    """The stored text: under the publisher's address if it is known, else as it is shown here."""
    known = {"schema:publisher": article["publisher"], "schema:datePublished": article["published"]}
    return {
        "id": article["url"] or site.article(article["article_id"]),
        "type": "Text",
        "language": article["language"],
        "schema:name": article["title"],
        **{name: str(value) for name, value in known.items() if value},
        "sha256": article["sha256"],
    }


def _reading(site: Site, page: str, how: Json) -> Json:
    return {"id": f"{page}#reading", "type": "prov:Activity", **how, "version": site.version}


def selectors(row: Row) -> list[Json]:
    """The quote and the position selector of a figure's words."""
    text, start, end = row["text"], row["start"], row["end"]
    around = AROUND
    while not _is_only(text, start, end, around):
        around *= 2
    return [
        {
            "type": "TextQuoteSelector",
            "exact": row["quote"],
            "prefix": text[max(0, start - around) : start],
            "suffix": text[end : end + around],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def _is_only(text: str, start: int, end: int, around: int) -> bool:
    """Whether the words with their surroundings stand nowhere else."""
    words = text[max(0, start - around) : end + around]
    return text.find(words) == text.rfind(words)
