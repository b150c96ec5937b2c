"""What can be explored: series, places, periods and views; how it is drawn, tabled and filed."""

import io

import pandas as pd
import pytest

from data.store.library import Library
from pages.parts import beside, curves, explored, gaps, measured, palette, sheets, surveyed, views
from pages.parts import tables as shown
from pages.parts.explored import Wanted
from pages.parts.words import words

EN = words("en")


def wanted(series_id: str, view: str = "level", **more: str) -> Wanted:
    """All places of a series, from end to end."""
    listed = explored.periods(series_id)
    first, last = more.get("first", listed[0]), more.get("last", listed[-1])
    return Wanted(series_id, tuple(explored.places(series_id)), first, last, view)


def test_every_series_opens_in_every_view_it_offers(tables: Library) -> None:
    for series_id in explored.series():
        for view in explored.offered(series_id):
            asked = wanted(series_id, view)
            rows, values = sheets.shown(EN, asked), sheets.frame(EN, asked)
            assert len(values) + len(explored.found(asked).gaps) > 0
            assert surveyed.finding(EN, asked, rows)
            if len(values):
                assert curves.chart(EN, values, beside.points(EN, asked), "said").figure.data


def test_all_series_of_the_store_that_hold_values_are_offered(tables: Library) -> None:
    held = set(shown.table("observations")["series_id"])
    assert set(explored.series()) == held
    assert {explored.group(name) for name in held} <= {name for name, _ in explored.GROUPS}


@pytest.mark.parametrize(
    ("series_id", "offered"),
    [
        ("grp", ["level", "share", "index", "growth"]),
        ("grp_share", ["level", "index", "growth"]),
        ("population", ["level", "index", "growth"]),
        ("grp_growth", ["level"]),
        ("grp_volume_index", ["level"]),
    ],
)
def test_only_views_that_mean_something_are_offered(
    tables: Library, series_id: str, offered: list[str]
) -> None:
    assert explored.offered(series_id) == offered


def test_shares_of_the_country_are_those_of_the_store(tables: Library) -> None:
    for row in explored.found(wanted("grp", "share")).rows:
        held = next(
            one for one in measured.of("grp_share", row["place"]) if one["year"] == row["year"]
        )
        assert row["value"] == pytest.approx(held["value"])
        assert row["status"] == held["status"]


def test_no_year_to_date_stands_among_whole_years(tables: Library) -> None:
    for series_id in explored.series():
        lengths = {".." in period for period in explored.periods(series_id)}
        assert len(lengths) == 1


def test_lines_are_open_over_breaks_and_gaps(tables: Library) -> None:
    asked = Wanted("grp_share", ("almaty_region",), "2019", "2022", "level")
    (line,) = curves.chart(EN, sheets.frame(EN, asked), [], "").figure.data
    years = [None if year != year else int(year) for year in line.x]
    assert years == [2019, 2020, None, 2021, 2022, None]
    assert list(line.marker.symbol)[3] == curves.DIAMOND


def test_lines_of_months_join_the_same_months(tables: Library) -> None:
    rows = [row for row in explored.found(wanted("grp_ytd")).rows if row["place"] == "almaty"]
    linked = curves.chains(rows)
    assert all(len({views.season(row) for row in chain}) == 1 for chain in linked)
    assert sum(len(chain) for chain in linked) == len(rows)
    assert len(linked) == len({views.season(row) for row in rows})


def test_a_line_never_leads_through_two_bases(tables: Library) -> None:
    values = sheets.shown(EN, wanted("budget_withdrawals"))
    courses = curves.by_course(values)
    assert all(len({row["basis"] for row in rows}) == 1 for rows in courses.values())
    assert len(courses) > len({row["place"] for row in values})


def test_the_accent_is_the_citys_alone(tables: Library) -> None:
    for places in (("astana", "almaty"), ("astana", "shymkent"), explored.places("grp_share")):
        asked = Wanted("grp_share", tuple(places), "2011", "2025", "level")
        courses = curves.by_course(sheets.shown(EN, asked))
        lit = [
            name for name, look in curves.colours(courses).items() if look.colour == palette.CITY
        ]
        assert lit == [measured.place(EN, "almaty")] * ("almaty" in places)


def test_what_was_said_is_drawn_apart_in_its_own_unit_and_years_only(tables: Library) -> None:
    near = Wanted("grp_share", ("almaty", "atyrau_region"), "2020", "2025", "level")
    points = beside.points(EN, near)
    assert {(point["year"], point["value"]) for point in points} == {
        (2022, 18.5), (2022, 13.2), (2023, 20.6),
    }  # fmt: skip
    assert {point["kind"] for point in points} == {"claim", "article"}
    assert not beside.points(EN, Wanted("grp_share", ("almaty",), "2020", "2025", "index"))
    assert not beside.points(EN, wanted("grp_share_ytd"))
    assert all(point["year"] <= 2025 for point in beside.points(EN, wanted("grp")))


@pytest.mark.parametrize("view", list(views.VIEWS))
def test_the_file_holds_exactly_the_values_shown(tables: Library, view: str) -> None:
    asked = wanted("grp", view, first="2015")
    filed = pd.read_csv(io.BytesIO(sheets.csv(sheets.file(asked))), dtype={"period": str})
    rows = explored.found(asked).rows
    assert list(filed.columns) == list(sheets.FILE)
    assert filed["value"].tolist() == [row["value"] for row in rows]
    assert len(filed) == len(sheets.table(EN, asked, "long"))
    wide = sheets.table(EN, asked, "wide").drop(columns="Period")
    assert len(filed) == (wide != "").sum().sum()
    assert filed[["place", "unit", "status", "source", "vintage"]].notna().all(axis=None)
    assert filed["formula"].notna().all() == (view != "level")


def test_long_lists_of_periods_are_said_by_their_ends(tables: Library) -> None:
    (country,) = gaps.said(EN, Wanted("grp", ("kazakhstan",), "1993", "2025", "share"))
    assert "1993 to 2025, 33 periods" in country
