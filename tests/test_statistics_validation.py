"""Each check, failing on a copy that was made wrong for it: file, place and period are named."""

from collections.abc import Callable
from pathlib import Path

import pytest

from data.model.errors import StatisticsError
from data.statistics import reading, validation

Edit = Callable[[str], str]
ALMATY_2023 = "almaty,2023,25229706.8,A"
GRP, YTD = "series/grp.csv", "series/grp_ytd.csv"


def _changed(old: str, new: str) -> Edit:
    def edit(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return edit


def _without(start: str) -> Edit:
    def edit(text: str) -> str:
        lines = text.splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(start)]
        assert len(kept) == len(lines) - 1
        return "".join(kept)

    return edit


def _with(line: str) -> Edit:
    return lambda text: f"{text}{line}\n"


def _problems(folder: Path, file: str, edit: Edit) -> list[StatisticsError]:
    path = folder / file
    path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8")
    return list(validation.problems(reading.read(folder)))


def _sentences(folder: Path, file: str, edit: Edit) -> str:
    return "\n".join(map(str, _problems(folder, file, edit)))


def test_an_edited_region_is_named_with_year_and_difference(statistics_copy: Path) -> None:
    edit = _changed(ALMATY_2023, "almaty,2023,25229716.8,A")
    total, quote = _problems(statistics_copy, GRP, edit)
    assert total.place == "grp.csv"
    assert total.thing == (
        "the regions of 2023 sum to 119 442 299.7, the country is 119 442 289.7: difference 10.0"
    )
    assert total.fix == "almaty 2023 is 25229716.8, its words say 25229706.8."
    assert quote.thing == "almaty 2023 is 25229716.8, its words say 25229706.8"


def test_a_tenth_of_a_million_is_within_the_printed_digit_but_not_within_the_words(
    statistics_copy: Path,
) -> None:
    edit = _changed(ALMATY_2023, "almaty,2023,25229706.9,A")
    (quote,) = _problems(statistics_copy, GRP, edit)
    assert quote.thing == "almaty 2023 is 25229706.9, its words say 25229706.8"


def test_a_value_edited_with_its_words_still_breaks_the_sum(statistics_copy: Path) -> None:
    (total,) = _problems(
        statistics_copy, GRP, lambda text: text.replace("25229706.8", "25229606.8")
    )
    assert "difference -100.0" in total.thing
    assert "hold the rows against the source" in total.fix


# what is wrong, file, edit, words of the sentence
WRONG = [
    ("a region left out", GRP, _without("shymkent,2023,"), "difference -4 079 764.7"),
    ("an edited country", GRP, _changed("kazakhstan,2019,69532626.5", "kazakhstan,2019,69532636.5"),
     "kazakhstan 2019 is 69532636.5, its words say 69532626.5"),
    ("an edited half-year", YTD, _changed("shymkent,2024-01..2024-06,1812102.6",
     "shymkent,2024-01..2024-06,1812202.6"),
     "grp_ytd.csv: the regions of 2024-01..2024-06 sum to 52 342 840.3"),
    ("a gap", "series/state_budget_revenue.csv", _without("kazakhstan,2020,"),
     "state_budget_revenue.csv: kazakhstan has no 2020"),
    ("a double", GRP, _with("astana,2025,19593327.4,P,2026-08-24,bns_grp,"
     '"2025-12-31,AST,GDP,Валовой региональный продукт,19593327.4,level"'),
     "grp.astana.2025.2026-08-24: stands 2 times"),
    ("months among years", "series/fixed_investment.csv",
     _with("almaty,2025-01..2025-06,1,P,~2026-09,bns_investment,x"),
     "fixed_investment.csv: almaty 2025-01..2025-06 among whole years"),
    ("a year among months", YTD, _with("almaty,2024,31294466.7,P,2026-08-24,bns_grp_quarterly,x"),
     "almaty 2024 among stretches from January on"),
    ("a second half", YTD, _with("almaty,2024-07..2024-12,1,P,2026-08-24,bns_grp_quarterly,x"),
     "almaty 2024-07..2024-12 among stretches from January on"),
    ("a year among days", "series/population.csv",
     _with("almaty,2024,2300000,A,,zakon_population_2025,x"),
     "population.csv: almaty 2024 among days"),
    ("an unmarked break", GRP,
     _changed("almaty_region,2021,3379734.3,B", "almaty_region,2021,3379734.3,A"),
     "almaty_region 2021 is not marked, though zhetysu_region left it then"),
    ("a region before it was", GRP, _with("abai_region,2020,1,A,2026-08-24,bns_grp,1"),
     "abai_region has 2020, before it left east_kazakhstan_region"),
    ("an unknown place", GRP, _changed(ALMATY_2023, "gotham,2023,25229706.8,A"),
     "grp.csv, gotham 2023: unknown place gotham"),
    ("an unknown source", GRP, _changed(f"{ALMATY_2023},2026-08-24,bns_grp",
     f"{ALMATY_2023},2026-08-24,hearsay"), "unknown source_id hearsay. Describe the source"),
    ("an unknown basis", "series/budget_receipts.csv", _changed("tax_collections", "feeling"),
     "unknown basis feeling"),
    ("an unknown speaker", "claims/claims.csv", _changed(",mayor,", ",oracle,"),
     "unknown speaker oracle"),
    ("an unknown measure", "claims/claims.csv", _changed(",zone_plots,", ",luck,"),
     "unknown measure luck"),
    ("a claim twice", "claims/claims.csv", lambda text: text + text.splitlines()[1] + "\n",
     "mayor-grp-almaty-2015: stands 2 times"),
    ("an unknown unit", "catalogue.toml", _changed('unit = "persons"', 'unit = "souls"'),
     "catalogue.toml, [series.population]: unknown unit souls"),
    ("an unknown indicator", "catalogue.toml", _changed('indicator = "grp"', 'indicator = "gross"'),
     "unknown indicator gross"),
    ("no words to hold a value against", "series/tourists.csv",
     _changed("составило 2 038 417 чел.", ""),
     "almaty 2023 is 2038417, its words state no number"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "edit", "words"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_what_does_not_fit_is_said(
    statistics_copy: Path, file: str, edit: Edit, words: str
) -> None:
    assert words in _sentences(statistics_copy, file, edit)


def test_a_gap_that_the_catalogue_announces_is_none(statistics_copy: Path) -> None:
    edit = _without("almaty,2020,")
    assert _problems(statistics_copy, "series/grp_per_capita_usd.csv", edit) == []


def test_a_new_vintage_stands_beside_the_old_one(statistics_copy: Path) -> None:
    row = "kazakhstan,2025,29900000.0,A,2027-03-01,minfin_revenue,2025"
    assert _problems(statistics_copy, "series/state_budget_revenue.csv", _with(row)) == []
