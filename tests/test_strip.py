"""The strip of dots: what stands in its traces is what the tables hold."""

import pandas as pd
import plotly.graph_objects as go
import pytest

from pages.parts import palette, strip
from pages.parts.charts import Chart
from pages.parts.words import words

EN = words("en")
FOUND = pd.DataFrame(
    [
        {"topic": "it", "at": 0.25, "words": "IT", "title": "One"},
        {"topic": "metro", "at": 0.5, "words": "a <b> tag", "title": "One"},
        {"topic": "it", "at": 0.75, "words": "IT, ICT", "title": "One"},
    ]
).replace("metro", "rapid_transit")


def dots(chart: Chart) -> go.Scatter:
    (found,) = chart.figure.select_traces({"mode": "markers"})
    return found


def texts(figure: go.Figure) -> list[list[str]]:
    """Labels, counts, and the two captions above them."""
    return [list(trace.text) for trace in figure.select_traces({"mode": "text"})]


def test_a_dot_stands_on_its_topic_s_line() -> None:
    found = dots(strip.chart(EN, FOUND, None))
    assert list(found.x) == [0.25, 0.5, 0.75]
    assert list(found.customdata) == ["it", "rapid_transit", "it"]
    assert found.y[0] == found.y[2] != found.y[1]


def test_a_chosen_topic_alone_has_the_accent() -> None:
    colours = dots(strip.chart(EN, FOUND, "it")).marker.color
    assert list(colours) == [palette.CITY, palette.REST, palette.CITY]
    assert set(dots(strip.chart(EN, FOUND, None)).marker.color) == {palette.CITY}


def test_each_line_says_its_topic_and_how_many_sentences_name_it() -> None:
    labels, counts, *_ = texts(strip.chart(EN, FOUND, None).figure)
    assert labels == [
        "<b>Sectors</b>",
        "Information technology",
        "<b>Projects</b>",
        "Rapid public transport",
    ]
    assert counts == ["2", "1"]


def test_the_ends_are_those_of_the_text_or_of_the_library() -> None:
    several = FOUND.assign(at=FOUND["at"] + [0, 0, 1])
    ends = [texts(strip.chart(EN, found, None).figure)[2:] for found in (FOUND, several)]
    assert ends == [
        [["← beginning of the text"], ["end of the text →"]],
        [["← newest article"], ["oldest article →"]],
    ]


def test_words_of_articles_are_escaped() -> None:
    assert "a &lt;b&gt; tag" in dots(strip.chart(EN, FOUND, None)).hovertext[1]


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


def of(articles: int) -> Chart:
    many = pd.concat([FOUND.assign(at=FOUND["at"] + turn) for turn in range(articles)])
    return strip.chart(EN, many, None)


@pytest.mark.parametrize(("articles", "borders"), [(1, 0), (2, 1), (12, 11), (50, 0)])
def test_few_articles_have_borders_between_them(articles: int, borders: int) -> None:
    _, drawn = of(articles).figure.select_traces({"mode": "lines"})
    assert [x for x in drawn.x if x is not None] == [x for x in range(1, borders + 1) for _ in "ab"]


def test_the_dots_of_fifty_articles_are_smaller_and_all_on_the_axis() -> None:
    one, fifty = of(1), of(50)
    assert strip.SMALLEST <= dots(fifty).marker.size < dots(one).marker.size
    assert max(dots(fifty).x) < fifty.figure.layout.xaxis.range[1]
