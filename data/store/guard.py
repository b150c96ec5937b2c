"""Text in a CSV file that a spreadsheet would take for a formula.

CSV has no types: a cell that begins with one of SIGNS is worked out when the file is opened. An
apostrophe before the sign makes it text. Where the list separator is a semicolon, as in Russian
and Kazakh settings, a cell may also begin after one within the text, and after a line break.
"""

import re

MARK = "'"
SIGNS = "= + - @"
BEGINS = re.compile(r"(?<![^;\t\r\n])(?=[=+\-@])|\A(?=[\t\r])")


def guarded(text: str) -> str:
    """The text with MARK wherever a cell could begin with a sign; most text as it is."""
    return BEGINS.sub(MARK, text)
