"""The tables, each declared once: columns, types, and which may be empty."""

import pyarrow as pa

from data.model.terms import Language

TEXT, NUMBER, POSITION, DAY = pa.string(), pa.float64(), pa.int32(), pa.date32()
FLAG = pa.bool_()


def _schema(required: dict[str, pa.DataType], optional: dict[str, pa.DataType]) -> pa.Schema:
    fields = [pa.field(name, kind, nullable=False) for name, kind in required.items()]
    return pa.schema(fields + [pa.field(name, kind) for name, kind in optional.items()])


WHERE = {"quote": TEXT, "start": POSITION, "end": POSITION}
SENTENCE = {"sentence_start": POSITION, "sentence_end": POSITION}
ARTICLE = {"article_id": TEXT}
PERIOD = {"period_start": DAY, "period_end": DAY}
VINTAGE = {"known": DAY, "basis": TEXT}


def _named(*columns: str) -> dict[str, pa.DataType]:
    """A column for each language: name_ru, name_kk, name_en."""
    return {f"{column}_{language}": TEXT for column in columns for language in Language}


SCHEMAS: dict[str, pa.Schema] = {
    "articles": _schema(
        ARTICLE | {"title": TEXT, "language": TEXT, "text": TEXT, "sha256": TEXT},
        {"place": TEXT, "publisher": TEXT, "url": TEXT, "published": DAY, "collected": DAY}
        | {"published_from": DAY, "published_to": DAY}
        | {"published_from_words": TEXT, "published_to_words": TEXT},
    ),
    "parts": _schema(ARTICLE | {"name": TEXT, "start": POSITION, "end": POSITION}, {}),
    "figures": _schema(
        {"figure_id": TEXT} | ARTICLE | {"kind": TEXT, "unit": TEXT, "stated": TEXT}
        | {"hedge": TEXT, "role": TEXT, "status": TEXT, "rule": TEXT} | WHERE | SENTENCE,
        {"indicator": TEXT, "place": TEXT, "value": NUMBER, "low": NUMBER, "high": NUMBER}
        | {"period_start": DAY, "period_end": DAY, "period_words": TEXT}
        | {"direction": TEXT, "repeat_of": TEXT},
    ),
    "not_taken": _schema(ARTICLE | WHERE | {"why": TEXT}, {"value": NUMBER}),
    "derived": _schema(
        {"derived_id": TEXT} | ARTICLE | {"indicator": TEXT, "value": NUMBER, "unit": TEXT}
        | {"role": TEXT, "formula": TEXT},
        {"place": TEXT, "low": NUMBER, "high": NUMBER},
    ),
    "operands": _schema({"derived_id": TEXT, "name": TEXT, "figure_id": TEXT}, {}),
    "passages": _schema(
        {"passage_id": TEXT} | ARTICLE | {"start": POSITION, "end": POSITION, "text": TEXT}, {}
    ),
    "mentions": _schema(ARTICLE | {"topic": TEXT} | WHERE | SENTENCE, {}),
    "milestones": _schema(
        {"milestone_id": TEXT} | ARTICLE | {"event": TEXT} | WHERE | SENTENCE
        | {"period_start": DAY, "period_end": DAY},
        {"topic": TEXT},
    ),
    "partners": _schema(ARTICLE | {"country": TEXT, "rank": TEXT} | WHERE | SENTENCE, {}),
    "headlines": _schema(
        ARTICLE | {"title": TEXT, "teaser": TEXT, "start": POSITION, "end": POSITION}
        | {"relevant": pa.bool_()},
        {"date": DAY, "reasons": pa.list_(TEXT)},
    ),
    "checks": _schema(
        {"figure_id": TEXT, "check": TEXT, "verdict": TEXT, "why": TEXT},
        {"other_id": TEXT, "expected": NUMBER, "difference": NUMBER, "tolerance": NUMBER}
        | {"source_id": TEXT, "observation_id": TEXT, "earlier_id": TEXT, "claim_id": TEXT}
        | {"preferred_id": TEXT, "formula": TEXT, "operands": pa.list_(TEXT)},
    ),
    "claim_checks": _schema(
        {"claim_id": TEXT, "verdict": TEXT, "why": TEXT},
        {"expected": NUMBER, "difference": NUMBER, "tolerance": NUMBER}
        | {"source_id": TEXT, "observation_id": TEXT, "earlier_id": TEXT},
    ),
    "candidates": _schema(
        {"figure_id": TEXT, "value": NUMBER, "unit": TEXT, "source_id": TEXT, "why": TEXT},
        {"observation_id": TEXT, "claim_id": TEXT, "basis": TEXT},
    ),
    "rules": _schema(
        {"name": TEXT, "position": POSITION, "language": TEXT}, {"example": TEXT, "gives": TEXT}
    ),
    "hedges": _schema(
        {"hedge": TEXT, "language": TEXT, "words": pa.list_(TEXT), "value": NUMBER},
        {"low": NUMBER, "high": NUMBER},
    ),
    "scores": _schema(
        {"name": TEXT, "language": TEXT, "kind": TEXT, "count": POSITION, "f1": NUMBER},
        {"measured": DAY},
    ),
    "series": _schema(
        {"series_id": TEXT, "unit": TEXT, "frequency": TEXT, "derived": FLAG, "sums": FLAG}
        | {"continuous": FLAG} | _named("name", "of", "basis"),
        {"indicator": TEXT, "candidate_of": TEXT} | _named("note"),
    ),
    "observations": _schema(
        {"observation_id": TEXT, "series_id": TEXT, "place": TEXT, "period": TEXT} | PERIOD
        | {"value": NUMBER, "step": NUMBER, "unit": TEXT, "status": TEXT, "source_id": TEXT}
        | {"inferred": FLAG},
        {"vintage": TEXT} | VINTAGE | {"words": TEXT, "formula": TEXT, "part": TEXT, "whole": TEXT},
    ),
    "sources": _schema(
        {"source_id": TEXT, "title": TEXT, "url": TEXT} | _named("publisher"),
        {"published": TEXT, "copy": TEXT, "accessed": DAY, "licence": TEXT},
    ),
    "claims": _schema(
        {"claim_id": TEXT, "speaker": TEXT, "measure": TEXT, "place": TEXT, "value": NUMBER}
        | {"step": NUMBER, "unit": TEXT, "hedge": TEXT, "role": TEXT, "source_id": TEXT}
        | {"words": TEXT, "inferred": FLAG},
        {"indicator": TEXT, "period": TEXT} | PERIOD | {"said": TEXT} | VINTAGE,
    ),
    "terms": _schema({"term": TEXT, "kind": TEXT} | _named("name"), {}),
    "divisions": _schema({"parent": TEXT, "child": TEXT, "first": POSITION}, {}),
    "corrections": _schema(
        {"figure_id": TEXT, "action": TEXT} | _named("reason"),
        {"to": TEXT, "article_id": TEXT, "expects": pa.list_(TEXT), "assign": pa.list_(TEXT)},
    ),
    "problems": _schema({"room": TEXT, "thing": TEXT, "place": TEXT, "fix": TEXT}, {}),
}  # fmt: skip
