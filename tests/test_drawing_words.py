"""Words in pictures: looks as Plotly writes them, widths as the letters have them."""

import pytest

from data.model.errors import DrawingError
from pages.parts.drawing import letters, runs, writing
from pages.parts.drawing.runs import Look, Run
from pages.parts.drawing.writing import Anchor, Pen

PEN = Pen(14, "#17191D")


def test_bold_size_and_colour_are_read_and_lines_are_told_apart() -> None:
    said = '<span style="font-size:22px;color:#C4492F"><b>20,6 %</b></span> Алматы<br><i>2023</i>'
    assert runs.read(said) == [
        [Run("20,6 %", Look(bold=True, size=22, colour="#C4492F")), Run(" Алматы", Look())],
        [Run("2023", Look(italic=True))],
    ]


def test_what_an_article_wrote_stays_words() -> None:
    ((run,),) = runs.read("&lt;b&gt; &amp; \ue000x\ue001")
    assert run == Run("<b> & x", Look())


def test_a_tag_that_is_not_drawn_is_refused() -> None:
    with pytest.raises(DrawingError, match="<table>"):
        runs.read("<table>")


def test_looks_come_through_the_renderer_as_tspans() -> None:
    (line,) = runs.read("<b>20,6 %</b> Алматы")
    assert runs.unmarked(runs.marked(line)) == '<tspan font-weight="700">20,6 %</tspan> Алматы'


def test_lines_are_no_wider_than_their_room_and_nothing_is_lost() -> None:
    said = "Қазақстан экономикасындағы Алматының үлесі: 20,6\N{NO-BREAK SPACE}%"
    lines = letters.wrapped(said, 14, 140)
    assert " ".join(lines) == said
    assert all(letters.width(line, 14) <= 140 for line in lines)


def test_a_word_longer_than_its_room_is_cut_into_pieces() -> None:
    lines = letters.wrapped("а" * 100, 14, 140)
    assert "".join(lines) == "а" * 100
    assert max(letters.width(line, 14) for line in lines) <= 140


@pytest.mark.parametrize("letter", "әғқңөұүһі₸«»№–→")
def test_the_letters_are_in_the_fonts(letter: str) -> None:
    nothing = letters.width("\ue123", 14)
    assert all(
        letters.width(letter, 14, bold=bold, family=family) != nothing
        for family, bold in letters.FILES
    )


@pytest.mark.parametrize(("up", "order"), [("top", 1), ("bottom", -1)])
def test_words_hang_below_their_place_or_stand_on_it(up: str, order: int) -> None:
    rows = writing.lines("one<br>two", Anchor("left", up), PEN)
    assert [row["text"] for row in rows] == ["one", "two"]
    assert rows[0]["dy"] < rows[1]["dy"]
    assert all(row["dy"] * order > 0 for row in rows)
