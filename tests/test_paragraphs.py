"""A text's paragraphs: its lines, put together again where a narrow page broke them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.paragraphs import paragraphs
from data.model.span import Span


def told(text: str) -> list[str]:
    return [each.of(text) for each in paragraphs(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("It grew by 5\npercent.", ["It grew by 5\npercent."]),
        ("In the city,\nfive schools\nopened.", ["In the city,\nfive schools\nopened."]),
        ("On:\n- schools\n- roads", ["On:", "- schools", "- roads"]),
        ("A headline\n\nwithout a stop", ["A headline", "without a stop"]),
        ("  \n Spaces \n\t", ["Spaces"]),
        ("Города\nАстана", ["Города", "Астана"]),
        ("", []),
    ],
)
def test_only_a_line_that_goes_on_in_small_letters_is_joined(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@given(st.text(alphabet="aA1., \n-", max_size=60))
def test_nothing_but_white_space_lies_between_paragraphs(text: str) -> None:
    found = list(paragraphs(text, Span(0, len(text))))
    ends = [0, *(each.end for each in found)]
    starts = [*(each.start for each in found), len(text)]
    assert all(not text[end:start].strip() for end, start in zip(ends, starts, strict=True))
    assert all(each.of(text) == each.of(text).strip() for each in found)
