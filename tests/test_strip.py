"""The strip of dots: what stands in its traces is what the tables hold."""

import pandas as pd
import plotly.graph_objects as go
import pytest

from pages.parts import palette, strip
from pages.parts.words import words

EN = words("en")
FOUND = pd.DataFrame(
    [
        {"topic": "it", "group": "sector", "at": 0.25, "words": "IT", "title": "One"},
        {"topic": "metro", "group": "project", "at": 0.5, "words": "a <b> tag", "title": "One"},
        {"topic": "it", "group": "sector", "at": 0.75, "words": "IT, ICT", "title": "One"},
    ]
).replace("metro", "rapid_transit")


def test_a_dot_stands_on_its_topic_s_line() -> None:
    dots = strip.chart(EN, FOUND, None).figure.data[0]
    assert list(dots.x) == [0.25, 0.5, 0.75]
    assert list(dots.customdata) == ["it", "rapid_transit", "it"]
    assert dots.y[0] == dots.y[2] != dots.y[1]


def test_a_chosen_topic_alone_has_the_accent() -> None:
    colours = strip.chart(EN, FOUND, "it").figure.data[0].marker.color
    assert list(colours) == [palette.CITY, palette.REST, palette.CITY]
    assert set(strip.chart(EN, FOUND, None).figure.data[0].marker.color) == {palette.CITY}


def test_each_line_says_its_topic_and_how_many_sentences_name_it() -> None:
    texts = [note.text for note in strip.chart(EN, FOUND, None).figure.layout.annotations]
    assert texts[:6] == [
        "<b>Sectors</b>",
        "Information technology",
        "2",
        "<b>Projects</b>",
        "Rapid public transport",
        "1",
    ]


def test_the_ends_are_those_of_the_text_or_of_the_library() -> None:
    several = FOUND.assign(at=FOUND["at"] + [0, 0, 1])
    ends = [
        [note.text for note in strip.chart(EN, found, None).figure.layout.annotations[-2:]]
        for found in (FOUND, several)
    ]
    assert ends == [
        ["← beginning of the text", "end of the text →"],
        ["← newest article", "oldest article →"],
    ]


def test_words_of_articles_are_escaped() -> None:
    assert "a &lt;b&gt; tag" in strip.chart(EN, FOUND, None).figure.data[0].hovertext[1]


def test_the_alt_text_and_the_table_say_the_same_numbers() -> None:
    chart = strip.chart(EN, FOUND, None)
    assert chart.alt == (
        "A line a topic, a dot each sentence that names it. Information technology: 2 sentences;"
        " Rapid public transport: 1 sentence."
    )
    assert chart.table.to_dict("list") == {
        "Group": ["Sectors", "Projects"],
        "Topic": ["Information technology", "Rapid public transport"],
        "Sentences": ["2", "1"],
        "Words": ["«IT»; «IT, ICT»", "«a <b> tag»"],
    }


def of(articles: int) -> go.Figure:
    many = pd.concat([FOUND.assign(at=FOUND["at"] + turn) for turn in range(articles)])
    return strip.chart(EN, many, None).figure


@pytest.mark.parametrize(("articles", "borders"), [(1, 0), (2, 1), (12, 11), (50, 0)])
def test_few_articles_have_borders_between_them(articles: int, borders: int) -> None:
    shapes = of(articles).layout.shapes
    assert sum(shape.x0 == shape.x1 for shape in shapes) == borders


def test_the_dots_of_fifty_articles_are_smaller_and_all_on_the_axis() -> None:
    one, fifty = of(1), of(50)
    assert strip.SMALLEST <= fifty.data[0].marker.size < one.data[0].marker.size
    assert max(fifty.data[0].x) < fifty.layout.xaxis.range[1]
