"""What is set for a time: milestones and planned figures, seen from a day."""

from datetime import date

import pytest

from data.build import build
from data.store.library import Library
from pages.parts import plans
from pages.parts.words import words

EN = words("en")


def test_milestones_come_by_time_in_the_words_that_set_them(tables: Library) -> None:
    found = plans.spans(EN)
    assert list(found["what"]) == [
        "Business development centre: opening",
        "Development programme: programme horizon",
        "Development programme: programme horizon",
    ]
    assert [f"{start}" for start in found["start"]] == ["2024-06-01", "2025-01-01", "2030-01-01"]
    assert list(found["words"])[1:] == ["до 2025 года", "до 2030 года"]


def test_a_milestone_that_several_articles_set_stands_once(more_tables: Library) -> None:
    found = plans.spans(EN)
    horizons = found[found["what"].str.contains("horizon")]
    assert [start.year for start in horizons["start"]] == [2025, 2030]


@pytest.mark.parametrize(
    ("asof", "said"),
    [
        (
            date(2024, 1, 1),
            "Of the dates that the articles set, 3 lie ahead."
            " Next: Business development centre: opening (June 2024).",
        ),
        (
            date(2025, 5, 1),
            "Of the dates that the articles set, 1 has passed, 1 runs now, and 1 lies ahead."
            " Next: Development programme: programme horizon (2030).",
        ),
        (date(2031, 1, 1), "Of the dates that the articles set, 3 have passed."),
    ],
)
def test_the_finding_follows_the_day(tables: Library, asof: date, said: str) -> None:
    assert plans.finding(EN, plans.spans(EN), asof) == said


def test_planned_figures_and_what_follows_from_them_have_cards(tables: Library) -> None:
    values = {card.key: card.value for card in plans.numbers(EN)}
    assert values["industrial_zone_expansion"] == "40%"
    assert values["planned_zone_area"] == "686 ha"


def test_no_fact_is_among_the_planned_figures(more_tables: Library) -> None:
    assert {row["role"] for row in plans.figures()} <= set(plans.PLANNED)


def test_a_planned_figure_with_a_period_stands_on_the_time_axis(library: Library) -> None:
    text = library.articles / "almaty-consuls.txt"
    body = text.read_text("utf-8")
    dated = "К 2030 году территорию индустриальной зоны планируется расширить на 55%.\n\n"
    text.write_text(body.replace("Отмечая перспективные", dated + "Отмечая перспективные"), "utf-8")
    build(library)
    found = plans.spans(EN)
    figure = found[found["what"].str.contains("55%")]
    assert [day.year for day in figure["end"]] == [2030]
