"""Reading the folder: each file's form, and what is said where it is another."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from data.model.errors import DataError, StatisticsError
from data.model.series import Frequency
from data.model.terms import Hedge, Role, Status
from data.statistics import reading, validation

SERIES = "series/state_budget_revenue.csv"
HEAD = "place,period,value,status,vintage,source_id,words\n"


def _write(folder: Path, file: str, text: str) -> None:
    (folder / file).write_text(text, encoding="utf-8")


def test_a_row_is_read_with_its_release_and_words(statistics_copy: Path) -> None:
    row = '_kazakhstan,2025,29871047.8,P,~2026-09,minfin_revenue,"2025-12-31, 29871047.8"\n'
    _write(statistics_copy, SERIES, HEAD + row.removeprefix("_"))
    held = reading.read(statistics_copy)
    (one,) = (each for each in held.observations if each.series_id == "state_budget_revenue")
    assert one.observation_id == "state_budget_revenue.kazakhstan.2025.2026-09"
    assert (one.value, one.step) == (Decimal("29871047800000"), Decimal("100000"))
    assert (one.vintage, one.known, one.inferred) == ("~2026-09", date(2026, 9, 30), True)
    assert (one.status, one.unit) == (Status.PROVISIONAL, "KZT")
    assert one.words == "2025-12-31, 29871047.8"


def test_a_claim_is_read_with_its_speaker_and_rounding(statistics_copy: Path) -> None:
    claims = {one.claim_id: one for one in reading.read(statistics_copy).claims}
    one = claims["mayor-grp-almaty-2015"]
    assert (one.speaker, one.known, one.inferred) == ("mayor", date(2016, 1, 26), False)
    assert (one.value, one.step) == (Decimal("8.5e12"), Decimal("1e11"))
    assert (one.hedge, one.role, one.indicator) == (Hedge.MORE_THAN, Role.ACTUAL, "grp")
    undated = claims["mayor-economy-share-almaty-undated"]
    assert (undated.period, undated.said, undated.inferred) == (None, "~2018", True)


def test_an_unknown_release_date_is_none(statistics_copy: Path) -> None:
    held = reading.read(statistics_copy)
    page = [one for one in held.observations if one.source_id == "bns_page_2022"]
    assert {(one.vintage, one.known, one.inferred) for one in page} == {(None, None, False)}


def test_a_proper_name_is_the_same_in_every_language(statistics_copy: Path) -> None:
    sources = reading.read(statistics_copy).sources
    assert set(sources["kursiv_2024"].publisher.values()) == {"Kursiv"}
    assert sources["bns_grp"].publisher["kk"] == "Қазақстанның Ұлттық статистика бюросы"


# what is wrong, a row, words of the sentence
ROWS = [
    ("no number", "kazakhstan,2025,many,A,,minfin_revenue,", "state_budget_revenue.csv: "),
    ("a decimal comma", '"kazakhstan","2025","29871047,8",A,,minfin_revenue,', "29871047,8"),
    ("no period", "kazakhstan,soon,1,A,,minfin_revenue,", "line 2: soon is no period. Write 2023"),
    ("month 13", "kazakhstan,2025-13,1,A,,minfin_revenue,", "2025-13 is no period"),
    ("backwards", "kazakhstan,2025..2024,1,A,,minfin_revenue,", "2025..2024 is no period"),
    ("no status", "kazakhstan,2025,1,sure,,minfin_revenue,", "sure is no status. Take A final"),
    ("no date", "kazakhstan,2025,1,A,spring,minfin_revenue,", "spring is no date"),
    ("no place", ",2025,1,A,,minfin_revenue,", "line 2: place is empty"),
    ("no source", "kazakhstan,2025,1,A,,,", "source_id is empty"),
    ("a cell too many", "kazakhstan,2025,1,A,,minfin_revenue,x,y", "state_budget_revenue.csv: "),
]  # fmt: skip


@pytest.mark.parametrize(("row", "words"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_row_of_another_form_is_refused(statistics_copy: Path, row: str, words: str) -> None:
    _write(statistics_copy, SERIES, f"{HEAD}{row}\n")
    with pytest.raises(StatisticsError) as error:
        reading.read(statistics_copy)
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("place,period,value\n", "the columns differ in source_id, status"),
        (HEAD.replace("words", "wrods"), "the columns differ in wrods"),
        ("", "state_budget_revenue.csv: "),
    ],
)
def test_a_file_of_other_columns_is_refused(statistics_copy: Path, text: str, words: str) -> None:
    _write(statistics_copy, SERIES, text)
    with pytest.raises(StatisticsError) as error:
        reading.read(statistics_copy)
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("catalogue.toml", 'frequency = "point"', 'frequency = "daily"', "[series.population]"),
        ("catalogue.toml", 'unit = "persons"\n', "", "[series.population]: 'unit'"),
        ("catalogue.toml", 'first = 1997', "", "[[divisions]]: 'first' is missing"),
        ("catalogue.toml", 'en = "Population" }', 'en = "" }', "names has no en"),
        ("sources.toml", 'title = "News 4106"', "", "[mintax_2015]"),
        ("sources.toml", "[mintax_2015]", "[mintax_2015", "sources.toml"),
        ("claims/claims.csv", ",8.5,", ",many,", "claims.csv line 2"),
        ("claims/claims.csv", ",more_than,", ",maybe,", "'maybe' is not a valid Hedge"),
    ],
)  # fmt: skip
def test_an_entry_of_another_form_is_refused(
    statistics_copy: Path, file: str, old: str, new: str, words: str
) -> None:
    text = (statistics_copy / file).read_text(encoding="utf-8")
    assert old in text
    _write(statistics_copy, file, text.replace(old, new, 1))
    with pytest.raises(DataError) as error:
        reading.read(statistics_copy)
    assert words in str(error.value)


def test_a_file_that_the_catalogue_does_not_know_is_named(statistics_copy: Path) -> None:
    shutil.copy(statistics_copy / SERIES, statistics_copy / "series" / "weather.csv")
    with pytest.raises(StatisticsError, match=r"weather.csv: not in the catalogue. Describe it"):
        reading.read(statistics_copy)


def test_a_series_without_its_file_is_named(statistics_copy: Path) -> None:
    (statistics_copy / SERIES).unlink()
    with pytest.raises(StatisticsError, match=r"state_budget_revenue.csv"):
        reading.read(statistics_copy)


def test_a_series_is_added_by_a_file_a_source_and_an_entry(statistics_copy: Path) -> None:
    _write(
        statistics_copy, "series/apples.csv", f"{HEAD}almaty,2025,12.5,A,2026-01-01,orchard,12.5\n"
    )
    for file, entry in (
        ("sources.toml", '[orchard]\npublisher = "Orchard"\ntitle = "Crop"\nurl = "https://a.kz"'),
        (
            "catalogue.toml",
            '[series.apples]\nunit = "t"\nfrequency = "annual"\nscale = 1000\nstep = "0.1"\n'
            'names = { ru = "Яблоки", kk = "Алма", en = "Apples" }\n'
            'of = { ru = "яблок", kk = "алманың", en = "apples" }\n'
            'basis = { ru = "Урожай", kk = "Өнім", en = "The crop" }',
        ),
    ):
        path = statistics_copy / file
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{entry}\n", encoding="utf-8")
    held = reading.read(statistics_copy)
    assert validation.problems(held) == ()
    assert held.series["apples"].frequency is Frequency.ANNUAL
    assert held.observations[-1].value == 12500
