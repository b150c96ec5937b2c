"""What each column of the tables offered means, and in which unit its numbers are."""

import pyarrow as pa

from data.model.terms import Language
from pages.parts.words import N_, Words

OWN = {  # where a column means something else than in the other tables
    ("derived", "operands"): N_("Figures it is computed from: name and id of each."),
    ("passages", "start"): N_("Where the passage begins in the article’s text, in code points."),
    ("passages", "end"): N_("Where the passage ends in the article’s text, in code points."),
    ("claims", "role"): N_("What the number is said of: a fact, a plan, a target or a change."),
    ("sources", "title"): N_("Title of the source."),
    ("sources", "url"): N_("Address of the source, as its publisher or a keeper of it has it."),
    ("sources", "published"): N_("When the source was published, as far as known."),
    ("checks", "indicator"): N_("Indicator of the figure that is checked."),
    ("checks", "value"): N_("Value of the figure that is checked, in its unit."),
    ("checks", "unit"): N_("Unit of the figure that is checked, and of the numbers compared."),
    ("checks", "formula"): N_("Formula by which the expected value is worked out."),
    ("series", "status"): N_("Status of the observation: A final, P provisional, E estimated,"
                             " F forecast, B first in new borders."),
    ("series", "indicator"): N_("Indicator of the articles that the series measures."),
    ("series", "place"): N_("Place the value is of, as an id."),
}  # fmt: skip
COLUMNS = {
    "figure_id": N_("Id of the figure; it stays the same when the value is corrected."),
    "article_id": N_("Id of the article."),
    "kind": N_("What sort of quantity it is: percentage, money, area and so on."),
    "unit": N_("Unit of the numbers in the row."),
    "stated": N_("Number and unit as the article writes them."),
    "hedge": N_("How the words limit the number: exactly, about, more than and so on."),
    "role": N_("What the number is said of: a fact, a plan, a target or a change."),
    "status": N_("Status of the observation by the SDMX code list."),
    "rule": N_("The rule that read the figure."),
    "quote": N_("The exact words that state the figure."),
    "start": N_("Where the quote begins in the article’s text, in code points."),
    "end": N_("Where the quote ends in the article’s text, in code points."),
    "sentence_start": N_("Where the sentence begins in the article’s text, in code points."),
    "sentence_end": N_("Where the sentence ends in the article’s text, in code points."),
    "indicator": N_("What is measured, as an id; empty where not assigned."),
    "place": N_("Place it is about, as an id; empty where not assigned."),
    "value": N_("The number, in its unit; empty where only a range is stated."),
    "low": N_("Lowest value that the words allow, in the same unit; empty if open."),
    "high": N_("Highest value that the words allow, in the same unit; empty if open."),
    "period_start": N_("First day of the period; empty where it is not stated."),
    "period_end": N_("Last day of the period; empty where it is not stated."),
    "period_words": N_("The words that state the period."),
    "direction": N_("Which way a change goes: up or down."),
    "repeat_of": N_("Id of the first statement of the same number."),
    "sentence": N_("The sentence that states it, word for word."),
    "verdicts": N_("Each check of the figure with its verdict."),
    "title": N_("Title of the article."),
    "publisher": N_("Who published it, in the language of the column’s ending, if it has one."),
    "url": N_("Address of the article at its publisher; empty where unknown."),
    "published": N_("Day the article was published; empty where unknown."),
    "indicator_name": N_("Name of the indicator, in the language of the column’s ending."),
    "place_name": N_("Name of the place, in the language of the column’s ending."),
    "passage_id": N_("Id of the passage."),
    "text": N_("The text, word for word."),
    "topics": N_("Topics that the passage names, as ids."),
    "language": N_("Language of the text, by its code."),
    "sha256": N_("Fingerprint of the stored text."),
    "collected": N_("Day the article was collected."),
    "published_from": N_("Earliest day of publication that the text allows."),
    "published_to": N_("Latest day of publication that the text allows."),
    "published_from_words": N_("The words that say so of the earliest day."),
    "published_to_words": N_("The words that say so of the latest day."),
    "observation_id": N_("Id of the official value."),
    "series_id": N_("Id of the official series."),
    "period": N_("The period as an id: a year, a month, a day or a stretch."),
    "step": N_("Size of the last digit printed, in the unit of the value."),
    "source_id": N_("Id of the source."),
    "inferred": N_("Whether the day of release is inferred rather than stated."),
    "vintage": N_("Day of the release the value is from; a tilde marks an inferred one."),
    "known": N_("Day from which it was known."),
    "basis": N_("What is counted, as an id, where several ways of counting exist."),
    "words": N_("The words or the line in which the source states it."),
    "formula": N_("Formula by which it is worked out; empty where it is printed so."),
    "part": N_("Id of the first operand of the formula."),
    "whole": N_("Id of the second operand of the formula."),
    "newest": N_("Whether no later release is held for the same period."),
    "frequency": N_("How often the series is measured."),
    "derived": N_("Whether the series is worked out from others."),
    "source_title": N_("Title of the source."),
    "source_url": N_("Address of the source."),
    "licence": N_("Licence that the source states; empty where it states none."),
    "series_name": N_("Name of the series, in the language of the column’s ending."),
    "series_basis": N_("What the series measures, in the language of the column’s ending."),
    "check": N_("What the figure is held against."),
    "verdict": N_("What the check found."),
    "why": N_("Reason of the verdict, as an id."),
    "other_id": N_("Id of the other figure that is compared."),
    "expected": N_("Value expected by the check, in the figure’s unit."),
    "difference": N_("The figure’s value less the expected one."),
    "tolerance": N_("Difference that still counts as agreement."),
    "earlier_id": N_("Id of the earlier release that the figure agrees with."),
    "claim_id": N_("Id of the statement by an official."),
    "preferred_id": N_("Id of the statement that is preferred where several disagree."),
    "operands": N_("Ids of the values in the formula."),
    "speaker": N_("Who said it, as an id."),
    "measure": N_("What was spoken of, as an id."),
    "said": N_("Day on which it was said."),
    "country": N_("Country, by its code of two letters."),
    "rank": N_("Rank of the consuls who took part, as an id."),
    "derived_id": N_("Id of the computed number."),
    "copy": N_("Address of a kept copy of the source."),
    "accessed": N_("Day the source was read."),
}


def meaning(w: Words, table: str, column: str) -> str:
    """What a column of an offered table means. Raises KeyError."""
    base = stem(column)
    message = OWN.get((table, base)) or COLUMNS[base]
    return w(message)


def stem(column: str) -> str:
    """The column's name without the language at its end."""
    base, _, ending = column.rpartition("_")
    return base if ending in set(Language) else column


def types(kind: pa.DataType) -> tuple[str, str]:
    """A column's type as Table Schema and as JSON Schema call it."""
    if pa.types.is_list(kind):
        return "list", "array"
    named = {"string": "string", "double": "number", "int32": "integer", "bool": "boolean",
             "date32[day]": "date"}[str(kind)]  # fmt: skip
    return named, "string" if named == "date" else named
