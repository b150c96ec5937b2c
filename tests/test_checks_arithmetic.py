"""An article's own arithmetic, and its plans beside what was announced elsewhere."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from data.articles.reading import from_text
from data.build import examine
from data.checks.announcements import announcements
from data.checks.arithmetic import changes
from data.checks.evidence import Evidence, Publication
from data.checks.run import checks, contradicts
from data.checks.totals import totals
from data.extraction.reading import read
from data.model.figure import Figure
from data.model.reasons import REASONS
from data.model.series import Claim, Statistics
from data.model.terms import Hedge, Language, Role
from data.store.library import Library
from pages.parts import reasons

LEVELS = "В 2024 году доля Алматы в экономике страны составила 22,9%. "
BEFORE = "В 2023 году доля Алматы в экономике страны составила 20,6%. "


def figures(text: str) -> tuple[Figure, ...]:
    return read(from_text("a", text, Language.RU)).figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Площадь индустриальной зоны выросла с 350 га до 490 га, на 40%.", ["confirmed"]),
        ("Площадь индустриальной зоны выросла с 350 га до 490 га, на 60%.", ["differs"]),
        ("Площадь индустриальной зоны выросла с 350 га до 490 га.", []),
        (LEVELS + BEFORE + "В 2024 году доля Алматы в экономике страны выросла на 2,3 процентных "
         "пункта.", ["confirmed"]),
        (LEVELS + BEFORE + "В 2024 году доля Алматы в экономике страны выросла на 5,3 процентных "
         "пункта.", ["differs"]),
        (LEVELS + "В 2024 году доля Алматы в экономике страны выросла на 5 процентных пунктов.",
         []),
        (LEVELS + BEFORE + "В 2024 году доля Алматы в экономике страны выросла на 5%.", []),
        ("В 2023 году ВРП Алматы вырос на 10,1% и составил 24,8 трлн тенге. ВРП города в 2022 "
         "году составил 19 трлн тенге.", ["not_comparable"]),
    ],
)  # fmt: skip
def test_a_change_is_held_against_the_levels_the_article_states(
    text: str, expected: list[str]
) -> None:
    assert [found.verdict.value for found in changes(figures(text))] == expected


def test_a_contradicted_change_says_what_the_levels_give() -> None:
    (found,) = changes(figures("Площадь индустриальной зоны выросла с 350 га до 490 га, на 60%."))
    assert found.expected == pytest.approx(40)
    assert found.difference == pytest.approx(20)
    assert contradicts(found)


WHOLE = "В 2023 году ВРП Казахстана составил 119,4 трлн тенге. "
PART = "В 2023 году ВРП Алматы составил {part} трлн тенге. "
OWN = "В 2023 году доля Алматы в экономике страны составила {share}%. "
SHYMKENT = "В 2023 году доля Шымкента в экономике страны составила {share}%. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WHOLE + PART.format(part="25,2") + OWN.format(share="21,1"), ["share_agrees"]),
        (WHOLE + PART.format(part="25,2") + OWN.format(share="31,1"), ["share_disagrees"]),
        (WHOLE + PART.format(part="125,2"), ["part_exceeds_whole"]),
        (WHOLE + PART.format(part="25,2"), []),
        (OWN.format(share="61,1") + SHYMKENT.format(share="45"), ["shares_exceed_whole"]),
        (OWN.format(share="61,1") + SHYMKENT.format(share="15"), []),
    ],
)
def test_parts_are_held_against_their_totals(text: str, expected: list[str]) -> None:
    assert [found.why for found in totals(figures(text))] == expected


def announced(hectares: str) -> Evidence:
    claim = Claim(
        claim_id="said",
        speaker="akimat",
        measure="zone_growth",
        indicator=None,
        place="almaty",
        period=None,
        value=Decimal(hectares),
        step=Decimal(1),
        unit="ha",
        hedge=Hedge.EXACT,
        role=Role.PLAN,
        source_id="agency",
        words="the words elsewhere",
    )
    held = Statistics({}, {}, (), (claim,), {}, ())
    return Evidence(held, {"a": Publication("", date(2024, 6, 1))})


@pytest.mark.parametrize(
    ("percent", "hectares", "expected"),
    [
        ("40", "189", "confirmed"),
        ("40", "194", "confirmed"),
        ("40", "250", "differs"),
        ("38,6", "189", "confirmed"),
        ("38,6", "194", "differs"),  # only a round plan may be meant roundly
    ],
)
def test_a_planned_growth_is_held_against_announced_areas(
    percent: str, hectares: str, expected: str
) -> None:
    text = (
        f"Планируется расширение на {percent}% территории индустриальной зоны Алматы. "
        "Сегодня площадь индустриальной зоны Алматы составляет 490 га."
    )
    (found,) = announcements(figures(text), announced(hectares))
    assert found.verdict.value == expected
    assert not contradicts(found)


def test_every_reason_is_told_on_pages_and_in_print() -> None:
    assert set(REASONS) == set(reasons.REASONS)


def test_every_reason_a_check_can_give_is_listed() -> None:
    room = Path("data/checks").glob("*.py")
    written = " ".join(file.read_text("utf-8") for file in room)
    assert [name for name in REASONS if f'"{name}"' not in written] == []


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("economy_share.2023.percent", [("official", "revised", 21.12)]),
        ("economy_share.2023.ratio", [("words_and_digits", "confirmed", 0.21),
                                      ("official", "confirmed", 0.21)]),
        ("budget_revenue_share.2023.percent", [("official", "no_source", None)]),
        ("industrial_zone_area.undated.area", [("official", "no_source", None)]),
        ("industrial_zone_expansion.undated.percent.plan", [("official", "no_source", None),
                                                            ("announcements", "confirmed", 38.57),
                                                            ("announcements", "confirmed", 39.59)]),
    ],
)  # fmt: skip
def test_the_collected_article_gets_its_five_results(
    built: Library, ending: str, expected: list[tuple[str, str, float | None]]
) -> None:
    found = [
        (one.check, one.verdict.value, one.expected and round(one.expected, 2))
        for one in examine(built).checks
        if one.figure_id.endswith(ending)
    ]
    assert found == expected


def test_the_collected_articles_budget_share_has_three_candidates(built: Library) -> None:
    named = "almaty-consuls.budget_revenue_share.2023.percent"
    found = [one for one in examine(built).candidates if one.figure_id == named]
    assert [round(one.value, 1) for one in found] == [29.5, 25.9, 19.7]
    assert {one.basis for one in found} == {"state_budget_receipts"}


def test_checks_without_evidence_are_the_articles_own() -> None:
    assert {one.check for one in checks(figures(LEVELS))} <= {"words_and_digits", "arithmetic"}
