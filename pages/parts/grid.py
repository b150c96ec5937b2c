"""A table as plain HTML: the first page needs no scripts of Streamlit's tables."""

from collections.abc import Iterable
from html import escape

import pandas as pd


def html(table: pd.DataFrame) -> str:
    """The cells as they are, escaped, with a head; wide ones scroll inside their frame."""
    head = _row("th scope='col'", table.columns)
    body = "".join(_row("td", row) for row in table.itertuples(index=False))
    inside = f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"
    return f"<div class='grid' tabindex='0'>{inside}</div>"


def _row(tag: str, cells: Iterable[object]) -> str:
    end = tag.split()[0]
    return f"<tr>{''.join(f'<{tag}>{escape(str(cell))}</{end}>' for cell in cells)}</tr>"
