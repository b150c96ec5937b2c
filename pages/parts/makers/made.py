"""A chart that a maker has made, with what it is of and the rows behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pages.parts.charts import Chart
from pages.parts.figures import Row

Query = Mapping[str, str]  # the controls of a page as they stand in its address


@dataclass(frozen=True, slots=True)
class Made:
    """rows: figures, mentions or official values, which say where the numbers come from.

    of: in words, what the controls chose (a year, a measure); empty where there is no choice.
    """

    chart: Chart
    rows: tuple[Row, ...]
    of: str = ""


def asked(query: Query, key: str, options: Sequence[str], default: str) -> str:
    """What a control stands on, its default where the query says nothing or nothing known."""
    found = query.get(key, default)
    return found if found in options else default
