"""The official series on a card: where its marks stand, and what its alt text says."""

from typing import Any
from xml.etree import ElementTree

import pytest

from data.store.library import Library
from pages.parts import answers, bases, cards, figures, measured, menu, sparkline, spread
from pages.parts.answers import Answer
from pages.parts.words import words
from tests.opening import page, plain

EN = words("en")
SVG = "{http://www.w3.org/2000/svg}"
FIGURE = {"value": 20.6, "unit": "percent", "figure_id": "x"}


def row(year: int, value: float, status: str = "A") -> dict[str, Any]:
    return {"year": year, "value": value, "unit": "percent", "status": status,
            "series_id": "grp_share", "place": "almaty"}  # fmt: skip


ROWS = [row(2020, 10), row(2021, 12), row(2022, 8, "B"), row(2023, 20, "P")]


def drawn() -> ElementTree.Element:
    return ElementTree.fromstring(sparkline.svg(ROWS, ROWS[1], 14.0))


def share() -> tuple[figures.Row, Answer]:
    figure = figures.latest("economy_share")
    assert figure
    answer = answers.of(figure)
    assert answer
    return figure, answer


def test_first_and_last_year_stand_at_the_edges_and_the_highest_value_on_top() -> None:
    scale = sparkline.Scale(2020, 2023, 8, 20)
    assert scale.at(2020, 8) == (sparkline.EDGE, sparkline.HEIGHT - sparkline.EDGE)
    assert scale.at(2023, 20) == (sparkline.WIDTH - sparkline.EDGE, sparkline.EDGE)


def test_the_square_is_at_the_articles_number_and_a_dot_at_the_official_one() -> None:
    square, dots = drawn().find(f"{SVG}rect"), drawn().findall(f"{SVG}circle")
    assert square is not None
    middle = float(square.attrib["y"]) + sparkline.HALF
    assert float(dots[-1].attrib["cy"]) > middle  # 12 is below 14
    assert float(square.attrib["x"]) + sparkline.HALF == pytest.approx(
        float(dots[-1].attrib["cx"]), abs=0.1
    )


def test_a_break_is_left_open_and_what_may_change_is_dotted_and_hollow() -> None:
    paths = drawn().findall(f"{SVG}path")
    assert len(paths) == len(ROWS) - 2
    assert [("stroke-dasharray" in path.attrib) for path in paths] == [False, True]
    assert drawn().findall(f"{SVG}circle")[0].attrib["fill"] == "none"


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ru", ["8,2 %", "1993", "22,7 %", "2025", "20,6 %", "21,1 %", "предварительно"]),
        ("kk", ["8,2%", "1993", "22,7%", "2025", "20,6%", "21,1%"]),
        ("en", ["8.2%", "1993", "22.7%", "2025", "20.6%", "21.1%", "provisional"]),
    ],
)
def test_the_alt_text_says_first_last_the_claim_and_its_years_value(
    tables: Library, language: str, numbers: list[str]
) -> None:
    said = plain(sparkline.alt(words(language), *share()))
    assert [number for number in numbers if number not in said] == []


def test_the_card_draws_the_stores_series_and_leads_to_its_page(tables: Library) -> None:
    figure, answer = share()
    assert answer.series == measured.of("grp_share", "almaty")
    card = cards.stated(EN, figure)
    assert card.leads is menu.BY_PATH["history"]
    assert 'src="data:image/svg+xml;base64,' in card.line


def test_a_fraction_in_words_is_marked_in_the_units_of_the_series(tables: Library) -> None:
    figure, answer = share()
    fifth = figures.in_words(figure)
    assert fifth
    held = answers.of(fifth)
    assert held
    assert answers.stated(fifth, held) == pytest.approx(20)
    assert answers.stated(figure, answer) == figure["value"]


def test_a_range_or_a_single_value_gives_no_line(tables: Library) -> None:
    figure, answer = share()
    alone = Answer(answer.check, answer.value, answer.series[-1:])
    assert sparkline.drawn(EN, figure, alone) == ""
    assert sparkline.drawn(EN, figure | {"value": None}, answer) == ""


def test_a_figure_without_a_series_keeps_its_verdict_and_draws_nothing(tables: Library) -> None:
    figure = figures.latest("industrial_zone_area")
    assert figure
    card = cards.stated(EN, figure)
    assert (card.line, card.leads) == ("", None)
    assert "no official source" in card.notes


def test_candidates_are_dots_without_a_line_and_lead_to_the_budget(tables: Library) -> None:
    figure = figures.latest("budget_revenue_share")
    assert figure
    card = cards.stated(EN, figure)
    assert card.leads is menu.BY_PATH["budget"]
    assert 'class="spark"' in card.line
    said = plain(card.line)
    assert all(share in said for share in ("26.2%", "at least 19.7%", "29.5%"))
    assert "each on its own basis" in said


def test_the_article_stands_among_its_candidates_to_scale() -> None:
    image = ElementTree.fromstring(spread.svg([20, 30], 25))
    square, dots = image.find(f"{SVG}rect"), image.findall(f"{SVG}circle")
    assert square is not None
    assert float(square.attrib["x"]) + sparkline.HALF == pytest.approx(sparkline.WIDTH / 2)
    assert [float(dot.attrib["cx"]) for dot in dots] == [7, sparkline.WIDTH - 7]


def test_one_candidate_alone_is_no_spread(tables: Library) -> None:
    figure = figures.latest("budget_revenue_share")
    assert figure
    assert spread.drawn(EN, figure, bases.computed("almaty")[:1]) == ""


def test_parts_of_years_are_never_joined_to_a_line(tables: Library) -> None:
    rows = measured.of("grp_ytd", "almaty")
    check = {"observation_id": rows[0]["observation_id"], "verdict": "confirmed"}
    assert len(answers._answer(check).series) == 1


def test_the_summary_shows_a_line_and_a_spread_and_the_way_to_history(tables: Library) -> None:
    app = page("overview/summary.py", "en")
    html = "".join(element.proto.body for element in app.get("html"))
    assert html.count('class="spark"') == 2
    assert [link.proto.label for link in app.get("page_link") if link.proto.label == "History"]
    assert "other announcements give 38.6%, 39.6%" in plain(html)


@pytest.mark.parametrize("day", ["2020-01-31", "2024-07-01", "2025-06-30"])
@pytest.mark.parametrize("script", ["overview/summary.py", "economy/shares.py", "economy/zone.py"])
def test_cards_shares_and_zone_follow_what_was_known_on_a_day(
    tables: Library, script: str, day: str
) -> None:
    said = plain("".join(each.proto.body for each in page(script, as_of=day).get("html")))
    assert "2025: 22.7%" not in said
    assert "37 земельных участков" not in said
