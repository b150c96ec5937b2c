"""Shares drawn as parts of a whole: the bars are the store's numbers, the words say them."""

from datetime import date
from typing import Any

import pytest

from pages.parts import shares
from pages.parts.charts import Chart
from pages.parts.figures import Row
from pages.parts.words import words

EN = words("en")


def share(value: float | None, **said: Any) -> Row:
    """A figure of a share in 2023, as the store gives it."""
    row = {"indicator": "economy_share", "value": value, "low": value, "high": value}
    row |= {"kind": "percent", "unit": "percent", "hedge": "exact", "quote": "…"}
    return row | {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31)} | said


def drawn(*rows: Row, compact: bool = False) -> Chart:
    return shares.part_of_whole(EN, shares.frame(EN, list(rows)), "Almaty", compact=compact)


def test_the_bars_are_the_city_and_the_rest_of_the_country() -> None:
    city, rest = drawn(share(20.6), share(26.2)).figure.data
    assert list(city.x) == [20.6, 26.2]
    assert list(rest.x) == pytest.approx([79.4, 73.8])
    assert (city.name, rest.name) == ("Almaty", "the rest of the country")


def test_the_alt_text_and_the_table_say_the_numbers() -> None:
    chart = drawn(share(20.6, low=20.55, high=20.65))
    assert "Share of the national economy, 2023: Almaty 20.6%" in chart.alt
    measure, city, rest, interval = chart.table.iloc[0]
    assert measure == "Share of the national economy, 2023"
    assert (city, rest, interval) == ("20.6%", "79.4%", "from 20.55% to 20.65%")


def test_each_part_is_labelled_where_it_is() -> None:
    said = [note.text for note in drawn(share(20.6)).figure.layout.annotations]
    assert ["20.6%" in text for text in said] == [False, True, False]
    assert said[2] == "the rest of the country <b>79.4%</b>"


@pytest.mark.parametrize(
    ("row", "city", "rest"),
    [
        (share(25, hedge="more_than"), "more than 25%", ""),
        (share(0.2, kind="ratio", unit="x", quote="пятая часть"), "«пятая часть»", "80%"),
        (share(None, low=20, high=25), "20%\N{EN DASH}25%", ""),
    ],
    ids=["open above", "in words", "a range"],
)
def test_the_rest_is_a_number_only_where_the_share_is_one(row: Row, city: str, rest: str) -> None:
    frame = shares.frame(EN, [row])
    assert (frame["said"][0], frame["rest"][0]) == (city, rest)


def test_a_range_is_solid_to_its_low_end_and_hatched_to_its_high_one() -> None:
    certain, possible, rest = drawn(share(None, low=20, high=25)).figure.data
    assert [list(bar.x) for bar in (certain, possible, rest)] == [[20], [5], [75]]
    assert possible.marker.pattern.shape == "/"


def test_the_small_chart_fits_beside_others() -> None:
    small, large = (drawn(share(20.6), share(26.2), compact=yes) for yes in (True, False))
    assert small.figure.layout.height <= 170 < large.figure.layout.height
    assert small.alt == large.alt


def test_words_of_an_article_are_never_markup_in_a_chart() -> None:
    row = share(20, period_start=None, period_words="<b>now</b>")
    heading = drawn(row).figure.layout.annotations[0].text
    assert "&lt;b&gt;now&lt;/b&gt;" in heading
