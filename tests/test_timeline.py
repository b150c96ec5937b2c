"""The time axis: bars as long as the words are exact, cut where the chosen day lies."""

from datetime import date, timedelta

import pandas as pd
import pytest

from pages.parts import timeline
from pages.parts.words import words

EN = words("en")
YEAR, JUNE = (date(2025, 1, 1), date(2025, 12, 31)), (date(2024, 6, 1), date(2024, 6, 30))
SPANS = pd.DataFrame(
    [("Opening", *JUNE, "in June 2024"), ("Horizon", *YEAR, "until 2025")],
    columns=["what", "start", "end", "words"],
)


def bars(asof: date) -> list[list[tuple[int, date, int]]]:
    """Passed and coming pieces: the row, the first day, how many days."""
    return [
        [
            (y, date.fromisoformat(base), timedelta(milliseconds=length).days)
            for y, base, length in zip(trace.y, trace.base, trace.x, strict=True)
        ]
        for trace in timeline.chart(EN, SPANS, asof).figure.data
    ]


@pytest.mark.parametrize(
    ("asof", "state"),
    [
        (date(2024, 12, 31), "ahead"),
        (date(2025, 1, 1), "now"),
        (date(2025, 12, 31), "now"),
        (date(2026, 1, 1), "past"),
    ],
)
def test_a_span_is_ahead_until_it_begins_and_past_once_it_is_over(asof: date, state: str) -> None:
    assert timeline.state(*YEAR, asof) == state


def test_a_year_is_drawn_a_year_long_and_a_month_a_month() -> None:
    passed, coming = bars(date(2026, 1, 1))
    assert passed == [(0, date(2024, 6, 1), 30), (1, date(2025, 1, 1), 365)]
    assert coming == []


def test_the_day_cuts_the_span_it_lies_in() -> None:
    passed, coming = bars(date(2025, 1, 31))
    assert passed[1] == (1, date(2025, 1, 1), 31)
    assert coming == [(1, date(2025, 2, 1), 334)]


def test_before_everything_all_is_ahead() -> None:
    passed, coming = bars(date(2020, 1, 1))
    assert passed == []
    assert [row for row, _, _ in coming] == [0, 1]


def test_what_is_ahead_is_hatched_and_what_is_past_is_not() -> None:
    passed, coming = timeline.chart(EN, SPANS, date(2025, 1, 31)).figure.data
    assert coming.marker.pattern.shape
    assert not passed.marker.pattern.shape


def test_each_bar_is_labelled_with_its_time_and_state() -> None:
    notes = timeline.chart(EN, SPANS, date(2025, 1, 31)).figure.layout.annotations
    assert [note.text for note in notes] == [
        "January 31, 2025",
        "<b>Opening</b><br>June 2024 · date passed",
        "<b>Horizon</b><br>2025 · now",
    ]


def test_the_alt_text_and_the_table_say_what_is_drawn() -> None:
    chart = timeline.chart(EN, SPANS, date(2024, 7, 1))
    assert chart.alt == (
        "A time axis seen from July 1, 2024. Opening, June 2024: date passed; Horizon, 2025: ahead."
    )
    assert chart.table.iloc[1].to_list() == ["Horizon", "2025", "ahead", "«until 2025»"]


def test_a_long_axis_names_fewer_years() -> None:
    far = SPANS.assign(end=[date(2024, 6, 30), date(2060, 12, 31)])
    assert timeline.chart(EN, far, JUNE[0]).figure.layout.xaxis.dtick == "M60"
    assert timeline.chart(EN, SPANS, JUNE[0]).figure.layout.xaxis.dtick == "M12"
