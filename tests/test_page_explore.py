"""Explore: what is chosen stands in the address, is drawn, told, tabled and filed."""

import io
import re
from pathlib import Path
from urllib.parse import parse_qs

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from data.build import build
from data.store.library import Library
from pages.parts import beside, curves, explored, gaps, measured, palette, sheets, surveyed, views
from pages.parts import tables as shown
from pages.parts.explored import Wanted
from pages.parts.figures import records
from pages.parts.words import words
from tests.opening import FRAME, page

SPACES = re.compile(r"\s+")
EN = words("en")
FULL = {"series": "grp_share", "place": "all"}
CONTROLS = ("series", "view", "from", "to", "table")


def opened(language: str = "en", **asked: str) -> AppTest:
    return page("economy/explore.py", language, **asked)


def followed(address: str) -> AppTest:
    """A new visit to the address that the page shows."""
    app = AppTest.from_file(FRAME, default_timeout=60)
    for key, values in parse_qs(address.partition("?")[2]).items():
        app.query_params[key] = values
    app.switch_page("economy/explore.py").run()
    assert not app.exception
    return app


def told(app: AppTest) -> str:
    said = [element.value for element in (*app.markdown, *app.caption)]
    return SPACES.sub(" ", " ".join([*said, *(each.proto.body for each in app.get("html"))]))


def wanted(series_id: str, view: str = "level", **more: str) -> Wanted:
    """All places of a series, from end to end."""
    listed = explored.periods(series_id)
    first, last = more.get("first", listed[0]), more.get("last", listed[-1])
    return Wanted(series_id, tuple(explored.places(series_id)), first, last, view)


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        (
            "ru",
            "Исследовать",
            ["Доля в ВВП страны. Алматы: 8,2 % (1993), 22,7 % (2025).", "Астана"],
        ),
        ("kk", "Зерттеу", ["Алматы: 8,2% (1993), 22,7% (2025).", "Астана"]),
        ("en", "Explore", ["Almaty: 8.2% (1993), 22.7% (2025).", "Astana (12.3%)"]),
    ],
)
def test_it_opens_on_the_citys_share_beside_the_next_largest(
    tables: Library, language: str, title: str, said: list[str]
) -> None:
    app = opened(language)
    assert app.title[0].value == title
    assert all(words in told(app) for words in said)
    (chart,) = app.get("plotly_chart")
    assert said[0] in SPACES.sub(" ", chart.proto.alt)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("view", list(views.VIEWS))
def test_the_address_shown_opens_the_same_view_anew(
    tables: Library, language: str, view: str
) -> None:
    app = opened(language)
    app.selectbox(key="series").select("grp").run()
    app.selectbox(key="view").select(view).run()
    app.multiselect(key="place").set_value(["atyrau_region", "almaty"]).run()
    app.selectbox(key="from").select("2012").run()
    app.selectbox(key="to").select("2020").run()
    app.selectbox(key="table").select("long").run()
    again = followed(app.code[0].value)
    chosen = {key: again.selectbox(key=key).value for key in CONTROLS}
    assert list(chosen.values()) == ["grp", view, "2012", "2020", "long"]
    assert again.multiselect(key="place").value == ["atyrau_region", "almaty"]
    assert told(again) == told(app)
    assert again.dataframe[0].value.equals(app.dataframe[0].value)
    assert again.code[0].value == app.code[0].value


def test_what_a_link_does_not_know_falls_back(tables: Library) -> None:
    asked = {"series": "happiness", "view": "mood", "from": "1066", "place": "narnia"}
    app = opened(**asked, to="x")
    assert [app.selectbox(key=key).value for key in CONTROLS] == [
        "grp_share", "level", "1993", "2025", "wide",
    ]  # fmt: skip
    assert app.multiselect(key="place").value == ["almaty", "astana"]


def test_a_last_period_before_the_first_is_passed_over(tables: Library) -> None:
    app = opened(**{"from": "2015", "to": "2001"})
    assert (app.selectbox(key="from").value, app.selectbox(key="to").value) == ("2015", "2025")


def test_every_series_opens_in_every_view_it_offers(tables: Library) -> None:
    for series_id in explored.series():
        for view in explored.offered(series_id):
            asked = wanted(series_id, view)
            values = sheets.frame(EN, asked)
            assert len(values) + len(explored.found(asked).gaps) > 0
            assert surveyed.finding(EN, asked, values)
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


def test_what_cannot_be_worked_out_is_said_and_not_drawn(tables: Library) -> None:
    app = opened("en", series="grp", place="all", view="index", **{"from": "2019"})
    said = told(app)
    assert "the borders have changed in between" in said
    assert "Abai region, Ulytau region, Zhetysu region · 2021" in said
    assert "No value in these periods: South Kazakhstan region." in said
    assert not [name for name in app.dataframe[0].value.columns if "Abai" in name]


def test_money_is_said_to_be_nominal_and_shares_grow_by_points(tables: Library) -> None:
    assert "Nominal money" in told(opened("en", series="grp"))
    share = told(opened("en", series="grp_share", view="growth"))
    assert "Nominal money" not in share
    assert "percentage points" in share
    assert "The values are changes already" in told(opened("en", series="grp_growth"))


def test_an_index_says_which_year_is_its_base(tables: Library) -> None:
    said = told(opened("ru", series="grp", view="index", **{"from": "2010"}))
    assert "индекс, 2010 = 100" in said


@pytest.mark.parametrize(
    ("language", "signs"),
    [
        ("en", ["provisional", "first year in new borders", "stated in articles"]),
        ("ru", ["предварительно", "первый год в новых границах", "сказано в статьях"]),
    ],
)
def test_the_signs_of_the_chart_are_explained(
    tables: Library, language: str, signs: list[str]
) -> None:
    said = told(opened(language, **FULL))
    assert all(sign in said for sign in signs)
    assert "provisional" not in told(opened("en", series="state_tax_revenue"))


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
    values = sheets.frame(EN, wanted("budget_withdrawals"))
    courses = curves.by_course(records(values))
    assert all(len({row["basis"] for row in rows}) == 1 for rows in courses.values())
    assert len(courses) > values["place"].nunique()


def test_the_accent_is_the_citys_alone(tables: Library) -> None:
    for places in (("astana", "almaty"), ("astana", "shymkent"), explored.places("grp_share")):
        asked = Wanted("grp_share", tuple(places), "2011", "2025", "level")
        courses = curves.by_course(records(sheets.frame(EN, asked)))
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
    said = told(opened("en"))
    assert "statements beside" in " ".join(each.label for each in opened("en").expander)
    assert "пятая часть экономики" in said


@pytest.mark.parametrize("view", list(views.VIEWS))
def test_the_file_holds_exactly_the_values_shown(tables: Library, view: str) -> None:
    asked = wanted("grp", view, first="2015")
    filed = pd.read_csv(io.BytesIO(sheets.csv(asked)), dtype={"period": str})
    rows = explored.found(asked).rows
    assert list(filed.columns) == list(sheets.FILE)
    assert filed["value"].tolist() == [row["value"] for row in rows]
    assert len(filed) == len(sheets.table(EN, asked, "long"))
    wide = sheets.table(EN, asked, "wide").drop(columns="Period")
    assert len(filed) == (wide != "").sum().sum()
    assert filed[["place", "unit", "status", "source", "vintage"]].notna().all(axis=None)
    assert filed["formula"].notna().all() == (view != "level")


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_without_statistics_one_sentence_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("CITY_STATISTICS", str(tmp_path / "none"))
    build(Library.configured())
    app = opened(language)
    assert not app.get("plotly_chart")
    assert app.markdown[-1].value == words(language)("No official statistics are held.")


def test_long_lists_of_periods_are_said_by_their_ends(tables: Library) -> None:
    (country,) = gaps.said(EN, Wanted("grp", ("kazakhstan",), "1993", "2025", "share"))
    assert "1993 to 2025, 33 periods" in country
