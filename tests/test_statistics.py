"""The statistics that are held: complete, sourced, and what their sources state."""

from decimal import Decimal
from pathlib import Path

import pytest

from data.model.period import Period
from data.model.places import places
from data.model.series import Observation, Statistics
from data.model.terms import Language, Status
from data.statistics import reading, shares, validation

FOLDER = Path(__file__).parent.parent / "data" / "statistics"
REGISTRIES = ("pypi", "npmjs", "pythonhosted", "crates.io", "debian.org")


@pytest.fixture(scope="module")
def held() -> Statistics:
    return reading.read(FOLDER)


@pytest.fixture(scope="module")
def worked_out(held: Statistics) -> dict[tuple[str, str, str], Observation]:
    """Derived values by series, place and period; of several vintages the newest."""
    return {(one.series_id, one.place, one.period.label): one for one in shares.derived(held)}


def _value(held: Statistics, series: str, place: str, period: str) -> Observation:
    return next(
        one
        for one in held.observations
        if (one.series_id, one.place, one.period.label) == (series, place, period)
    )


def test_nothing_is_wrong_with_them(held: Statistics) -> None:
    assert validation.problems(held) == ()


def test_the_regions_sum_to_the_country_in_every_year_to_the_last_digit(held: Statistics) -> None:
    for year in range(1993, 2026):
        rows = [one for one in held.observations if one.series_id == "grp"]
        here = [
            one for one in rows
            if one.period == Period.of_year(year) and one.source_id == "bns_grp"
        ]  # fmt: skip
        country = sum(one.value for one in here if one.place == "kazakhstan")
        assert sum(one.value for one in here) == 2 * country, year


@pytest.mark.parametrize(
    ("year", "regions"), [(1993, 15), (1996, 15), (1997, 16), (2010, 16), (2011, 17), (2021, 20)]
)
def test_each_year_has_the_regions_that_the_country_had(
    held: Statistics, year: int, regions: int
) -> None:
    period = Period.of_year(year)
    here = {
        one.place for one in held.observations if (one.series_id, one.period) == ("grp", period)
    }
    assert len(here - {"kazakhstan"}) == regions


@pytest.mark.parametrize(
    ("place", "year"),
    [
        ("akmola_region", 1997),
        ("east_kazakhstan_region", 2021),
        ("almaty_region", 2021),
        ("karaganda_region", 2021),
    ],
)
def test_a_region_that_was_divided_has_a_break(held: Statistics, place: str, year: int) -> None:
    assert _value(held, "grp", place, str(year)).status is Status.BREAK


# series, place, period, as printed, what one printed unit is
PRINTED = [
    ("grp", "almaty", "2023", "25229706.8", 1_000_000),
    ("grp", "kazakhstan", "2023", "119442289.7", 1_000_000),
    ("grp", "almaty", "1993", "2055.6", 1_000_000),
    ("grp_ytd", "almaty", "2024-01..2024-06", "10651833.5", 1_000_000),
    ("grp_per_capita", "almaty", "2022", "8985.6", 1_000),
    ("gva_real_estate", "almaty", "2024", "3517647.1", 1_000_000),
    ("state_budget_revenue", "kazakhstan", "2023", "24917246.1", 1_000_000),
    ("state_tax_revenue", "kazakhstan", "2023", "18912204.5", 1_000_000),
    ("budget_receipts_ytd", "almaty", "2023-01..2023-11", "4.9", 1_000_000_000_000),
    ("budget_withdrawals", "almaty", "2026", "491887501", 1_000),
    ("population", "almaty", "2025-10-01", "2337023", 1),
    ("tourists", "almaty", "2023", "2038417", 1),
    ("tourists_ytd", "almaty", "2025-01..2025-06", "1.14", 1_000_000),
]


@pytest.mark.parametrize("row", PRINTED, ids=[row[0] for row in PRINTED])
def test_a_printed_number_becomes_canonical_units_exactly(
    held: Statistics, row: tuple[str, str, str, str, int]
) -> None:
    series, place, period, printed, unit = row
    one = _value(held, series, place, period)
    assert one.value == Decimal(printed) * unit
    last_digit = Decimal(1).scaleb(int(Decimal(printed).as_tuple().exponent))
    assert one.step == last_digit * unit


# series, the shares as they were published beside the levels
ALMATY = [
    ("grp_share", range(2010, 2026),
        "18.0 17.2 18.4 19.8 20.5 22.3 22.6 21.9 19.6 19.5 19.1 17.9 18.5 21.1 22.9 22.7"),
    ("manufacturing_share", range(2022, 2026), "4.8 4.2 3.4 3.7"),
    ("accommodation_share", range(2014, 2026),
        "1.04 1.13 1.50 1.56 1.66 1.61 1.31 1.18 1.44 1.37 1.28 1.43"),
    ("information_share", range(2023, 2026, 2), "5.0 6.5"),
    ("information_of_country", range(2023, 2026), "48.8 52.6 57.7"),
    ("real_estate_share", range(2019, 2026), "9.17 9.33 8.54 9.70 6.58 11.24 9.67"),
    ("investment_share", range(2023, 2026), "10.2 10.6 10.8"),
    ("receipts_of_taxes", range(2025, 2026), "28.5"),
    ("receipts_of_revenue", range(2025, 2026), "22.1"),
]  # fmt: skip
IN_THE_YEAR = [
    ("grp_share_ytd", "2024-01..2024-06", "20.35"),
    ("grp_share_ytd", "2024-01..2024-09", "19.34"),
    ("grp_share_ytd", "2025-01..2025-06", "22.06"),
    ("grp_share_ytd", "2025-01..2025-09", "20.49"),
    ("grp_share_ytd", "2026-01..2026-03", "22.12"),
    ("receipts_of_taxes_ytd", "2023-01..2023-11", "29.5"),
    ("receipts_floor_of_taxes", "2023-01..2023-11", "25.9"),
    ("receipts_floor_of_revenue", "2023-01..2023-11", "19.7"),
    ("population_share", "2025-10-01", "11.4"),
    ("grp_growth", "2023", "8.9"),
    ("grp_growth_ytd", "2024-01..2024-06", "3.5"),
]
PUBLISHED = [
    (series, str(year), share)
    for series, years, listed in ALMATY
    for year, share in zip(years, listed.split(), strict=True)
]


@pytest.mark.parametrize(("series", "period", "published"), [*PUBLISHED, *IN_THE_YEAR])
def test_a_share_worked_out_from_levels_is_the_published_one(
    worked_out: dict[tuple[str, str, str], Observation], series: str, period: str, published: str
) -> None:
    decimals = len(published.split(".")[1])
    assert f"{worked_out[series, 'almaty', period].value:.{decimals}f}" == published


REGIONS_2025 = (
    "almaty 22.7|astana 12.3|atyrau_region 10.4|karaganda_region 6.5|almaty_region 4.3"
    "|pavlodar_region 4.0|kostanay_region 3.8|shymkent 3.7|east_kazakhstan_region 3.7"
    "|mangystau_region 3.5|turkistan_region 3.4|aktobe_region 3.3|akmola_region 3.2"
    "|west_kazakhstan_region 3.1|abai_region 2.6|north_kazakhstan_region 2.1|zhambyl_region 2.1"
    "|kyzylorda_region 1.9|ulytau_region 1.9|zhetysu_region 1.6"
)


@pytest.mark.parametrize("stated", REGIONS_2025.split("|"))
def test_every_region_has_its_share_of_2025(
    worked_out: dict[tuple[str, str, str], Observation], stated: str
) -> None:
    place, share = stated.split()
    assert f"{worked_out['grp_share', place, '2025'].value:.1f}" == share


def test_the_shares_that_the_bureau_printed_are_ours_to_a_tenth(
    held: Statistics, worked_out: dict[tuple[str, str, str], Observation]
) -> None:
    printed = [one for one in held.claims if (one.speaker, one.measure) == ("bns", "economy_share")]
    assert len(printed) == 22
    for claim in printed:
        assert claim.period
        annual = "_ytd" if ".." in claim.period.label else ""
        ours = worked_out[f"grp_share{annual}", claim.place, claim.period.label]
        assert abs(ours.value - claim.value) < Decimal("0.1"), claim.claim_id


def test_every_source_says_where_it_is_and_none_is_a_package_registry(held: Statistics) -> None:
    for source in held.sources.values():
        assert source.url.startswith("https://")
        assert source.title
        assert set(source.publisher) == set(Language)
        assert not any(host in source.url for host in REGISTRIES)


def test_every_source_is_used(held: Statistics) -> None:
    used = {one.source_id for one in held.observations} | {one.source_id for one in held.claims}
    assert used == set(held.sources)


def test_every_region_is_a_place_with_names(held: Statistics) -> None:
    assert {one.place for one in held.observations} <= set(places())


@pytest.mark.parametrize(
    ("claim_id", "value", "basis"),
    [
        ("akimat-budget-revenue-share-almaty-2023", "26.2", "budget_revenue_unstated"),
        ("akimat-economy-share-almaty-2023", "20.6", "economy_unstated"),
        ("mayor-budget-revenue-share-almaty-2015", "31", "state_taxes"),
        ("president-budget-revenue-share-almaty-2019", "20", "government_revenue"),
        ("mayor-budget-revenue-share-almaty-2025", "20", "republican_receipts"),
        ("akimat-zone-growth-almaty-2022-12-plan", "189", "second_phase"),
        ("akimat-zone-growth-almaty-2023-07-plan", "194", "second_phase"),
    ],
)
def test_what_officials_said_keeps_its_own_basis(
    held: Statistics, claim_id: str, value: str, basis: str
) -> None:
    (claim,) = (one for one in held.claims if one.claim_id == claim_id)
    assert (claim.value, claim.basis) == (Decimal(value), basis)
